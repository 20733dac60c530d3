import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type ResvgRenderOptions, renderAsync } from "@resvg/resvg-js";
import { ownIn } from "@/lib/domain/text/maps";
import { AppError } from "@/lib/runtime/app-error";
import { type Banded, bandedPng } from "./banded-png";
import { indexedPng } from "./indexed-png";
import { FACES, FONTS, outlined, REGULAR } from "./outlines";

/** A drawing as a picture of pixels. Decides sharpness and fonts; what is drawn is the drawing's matter. */

/** Pixels per unit of the drawing: sharp on a projector. */
const SCALE = 2;
/** Four bytes each while it is drawn: 200 MB. Larger ones are drawn less sharp. */
const MOST_PIXELS = 50_000_000;
/** Up to so many are worth a palette; of more, another copy would take too much memory. */
const FEW_PIXELS = 4_000_000;
/** The faces have one hyphen, also where a line does not break. */
const HYPHENS = /[\u2010\u2011]/g;
/** So many may wait for the one that is drawn. */
const MOST_WAITING = 4;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** A whole SVG document, and where nothing crosses it the bands that it comes to. */
export type Drawing = { svg: string; banded?: Banded | undefined };

/**
 * PNG of a whole SVG document, one at a time: two would need twice the memory and take as long.
 * @param signal of who asked: what nobody waits for any more is not drawn
 * @throws {AppError} when too many wait already
 */
export async function toPng(drawing: Drawing, signal: AbortSignal): Promise<ArrayBuffer> {
  if (waiting >= MOST_WAITING)
    throw new AppError("unavailable", "Other pictures are being drawn. Ask again in some seconds.");
  waiting += 1;
  const turn = last.then(() => draw(drawing, signal));
  last = turn.catch(() => {}); // its own asker hears of it
  try {
    return await turn;
  } finally {
    waiting -= 1;
  }
}

async function draw({ svg, banded }: Drawing, signal: AbortSignal): Promise<ArrayBuffer> {
  signal.throwIfAborted();
  const scale = scaleOf(svg);
  const optionsFor = (part: string): ResvgRenderOptions => ({
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: false, fontFiles: facesOf(part), defaultFontFamily: "Geist" },
  });
  const inOutlines = (part: string) => outlined(part.replace(HYPHENS, "-"));
  const render = async (part: string, on: Pick<ResvgRenderOptions, "background"> = {}) => {
    const drawn = await inOutlines(part);
    return renderAsync(drawn, { ...optionsFor(drawn), ...on });
  };
  // A sheet of one colour is there sooner than a rectangle is drawn on it.
  const renderOn = (part: string, background: string) => render(part, { background });
  const png = banded && (await bandedPng(banded, { scale, render: renderOn }));
  if (png) return Uint8Array.from(png).buffer;
  if (unitsOf(svg) * scale ** 2 > FEW_PIXELS) {
    const drawn = await inOutlines(svg);
    return drawApart(drawn, optionsFor(drawn), signal);
  }
  const image = await render(svg);
  return Uint8Array.from((await indexedPng(image)) ?? image.asPng()).buffer;
}

/** The library reads each face anew for each drawing: a third of the time of a line of text. */
function facesOf(svg: string): string[] {
  const asked = [...svg.matchAll(WEIGHT)].map(([, weight = ""]) => ownIn(FACES, weight) ?? REGULAR);
  const faces = new Set(PLAIN_TEXT.test(svg) ? [REGULAR, ...asked] : asked);
  return [...faces].map((face) => join(FONTS, face));
}

const WEIGHT = /font-weight="([^"]*)"/g;
const PLAIN_TEXT = /<(?:text|tspan)\b(?![^>]*font-weight=)/;

/** The library draws beside us, but packs what is drawn while all else waits: seconds for a large picture. Run by Node as it stands. */
const DRAWER = `
const { parentPort, workerData } = require("node:worker_threads");
const { Resvg } = require("@resvg/resvg-js");
// Of this thread alone, which only Linux can say: readers come first.
if (process.platform === "linux") require("node:os").setPriority(10);
const bytes = Uint8Array.from(new Resvg(workerData.svg, workerData.options).render().asPng());
parentPort.postMessage(bytes.buffer, [bytes.buffer]);
`;

/** In a thread of its own. */
async function drawApart(
  svg: string,
  options: ResvgRenderOptions,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const worker = new Worker(DRAWER, { eval: true, workerData: { svg, options } });
  try {
    const [png] = await once(worker, "message", { signal });
    return png;
  } finally {
    void worker.terminate();
  }
}

/** As sharp as usual, or as the most pixels allow. @example scaleOf('<svg width="100" height="50">') // 2 */
export function scaleOf(svg: string): number {
  return Math.min(SCALE, Math.sqrt(MOST_PIXELS / unitsOf(svg)));
}

/** Width times height, as the drawing says them. */
function unitsOf(svg: string): number {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0] ?? "";
  const [width, height] = ["width", "height"].map((name) =>
    Number(new RegExp(`\\s${name}="([0-9.]+)(?:px)?"`).exec(root)?.[1] ?? Number.NaN),
  );
  const units = (width ?? Number.NaN) * (height ?? Number.NaN);
  if (!(units > 0)) throw new Error("The drawing does not say how large it is.");
  return units;
}
