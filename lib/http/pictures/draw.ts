/**
 * A drawing as the bytes of a picture. Decides sharpness and fonts. Runs in a thread of its own (picture-thread.mjs), which has nothing
 * else to do meanwhile: handing each part on to yet another thread and waiting for it takes longer than a part takes.
 */
import { join } from "node:path";
import { Resvg, type ResvgRenderOptions } from "@resvg/resvg-js";
import { ownIn } from "@/lib/domain/text/maps";
import { type Banded, bandedPng } from "./banded-png";
import { indexedPng } from "./indexed-png";
import { FACES, FONTS, outlined, REGULAR } from "./outlines";

/** Pixels per unit of the drawing: sharp on a projector. */
const SCALE = 2;
/** Four bytes each while it is drawn: 200 MB. Larger ones are drawn less sharp. */
const MOST_PIXELS = 50_000_000;
/** The faces have one hyphen, also where a line does not break. */
const HYPHENS = /[\u2010\u2011]/g;

/** A whole SVG document, and where nothing crosses it the bands that it comes to. */
export type Drawing = { svg: string; banded?: Banded | undefined };

/** The PNG of a drawing of few pixels. */
export async function drawPicture({ svg, banded }: Drawing): Promise<Buffer> {
  const scale = scaleOf(svg);
  const render = async (part: string, on: Pick<ResvgRenderOptions, "background"> = {}) => {
    const drawn = readyToDraw(await outlined(inOurLetters(part)), scale);
    return new Resvg(drawn.svg, { ...drawn.options, ...on }).render();
  };
  // A sheet of one colour is there sooner than a rectangle is drawn on it.
  const renderOn = (part: string, background: string) => render(part, { background });
  const png = banded && (await bandedPng(banded, { scale, render: renderOn }));
  if (png) return png;
  const image = await render(svg);
  return indexedPng(image) ?? image.asPng();
}

/** The document as it is given to the library, and what is to be said to it. */
export function readyToDraw(part: string, scale: number): { svg: string; options: ResvgRenderOptions } {
  const svg = inOurLetters(part);
  const font = { loadSystemFonts: false, fontFiles: facesOf(svg), defaultFontFamily: "Geist" };
  return { svg, options: { fitTo: { mode: "zoom", value: scale }, font } };
}

const inOurLetters = (svg: string): string => svg.replace(HYPHENS, "-");

/** The library reads each face anew for each drawing: a third of the time of a line of text. */
function facesOf(svg: string): string[] {
  const asked = [...svg.matchAll(WEIGHT)].map(([, weight = ""]) => ownIn(FACES, weight) ?? REGULAR);
  const faces = new Set(PLAIN_TEXT.test(svg) ? [REGULAR, ...asked] : asked);
  return [...faces].map((face) => join(FONTS, face));
}

const WEIGHT = /font-weight="([^"]*)"/g;
const PLAIN_TEXT = /<(?:text|tspan)\b(?![^>]*font-weight=)/;

/** As sharp as usual, or as the most pixels allow. @example scaleOf('<svg width="100" height="50">') // 2 */
export function scaleOf(svg: string): number {
  return Math.min(SCALE, Math.sqrt(MOST_PIXELS / unitsOf(svg)));
}

/** Width times height, as the drawing says them. */
export function unitsOf(svg: string): number {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0] ?? "";
  const [width, height] = ["width", "height"].map((name) =>
    Number(new RegExp(`\\s${name}="([0-9.]+)(?:px)?"`).exec(root)?.[1] ?? Number.NaN),
  );
  const units = (width ?? Number.NaN) * (height ?? Number.NaN);
  if (!(units > 0)) throw new Error("The drawing does not say how large it is.");
  return units;
}
