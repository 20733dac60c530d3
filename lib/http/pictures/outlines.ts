/**
 * Words of a drawing as outlines of letters. What draws pixels reads a font's file from the disk for each letter, which takes longer than
 * drawing it; an outline is read once for each letter of a face. Decides nothing of how words look: whatever is not sure to come out the
 * same stays words.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Font } from "harfbuzzjs";
import { ownIn } from "@/lib/domain/text/maps";

/** The machine's own fonts differ from one to the next; these come with the app. */
export const FONTS = join(process.cwd(), "node_modules", "geist", "dist", "fonts", "geist-sans");
export const REGULAR = "Geist-Regular.ttf";
/** By the weight for which a drawing asks; of any other it is the regular one. */
export const FACES: Readonly<Record<string, string>> = {
  "400": REGULAR,
  "500": "Geist-Medium.ttf",
  "600": "Geist-SemiBold.ttf",
};

type Library = typeof import("harfbuzzjs");
/** Of a part of a letter where it begins, and the way from there, each step told from the one before. */
type Contour = { x: number; y: number; way: string };
type Face = { font: Font; unitsPerEm: number; letters: Map<number, readonly Contour[]> };

const faces = new Map<string, Face>();
/** Asked for once: each import is looked up anew, by a loader that lives in another thread. */
let library: Promise<Library> | null = null;

/** The drawing with outlines in place of all words that they can stand for. */
export async function outlined(svg: string): Promise<string> {
  if (STYLED.test(svg) || !svg.includes("<text")) return svg;
  library ??= import("harfbuzzjs");
  const setting = await library;
  return svg.replace(PLAIN_WORDS, (whole, written: string, text: string) => {
    const words = wordsOf(written, text);
    return (words && outlineOf(words, setting)) ?? whole;
  });
}

/** What words take from around them, or what moves their letters: such a drawing is left alone. */
const STYLED =
  /<style|<g\b[^>]*(?:text-anchor|font-style)|\b(?:letter-spacing|word-spacing|textLength|writing-mode|dominant-baseline|text-decoration)=/;
const PLAIN_WORDS = /<text ([^>]*)>([^<]*)<\/text>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
/** Spaces that a drawing does not show as they are written. */
const LOOSE = /^\s|\s$|\s\s|[^\S ]/;

type Words = {
  x: number;
  y: number;
  fontPx: number;
  weight: string;
  fill: string;
  anchor: string;
  text: string;
};

/** Null where the element says anything else, or not all of it. */
function wordsOf(written: string, escaped: string): Words | null {
  const said = new Map([...written.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name, value]));
  const [x, y, fontPx] = ["x", "y", "font-size"].map((name) => Number(said.get(name) ?? Number.NaN)) as Place;
  const [weight, fill] = [said.get("font-weight"), said.get("fill")];
  const text = escaped.replace(ENTITY, (whole, name: string) => ownIn(SIGNS, name) ?? whole);
  const isPlain = Number.isFinite(x + y + fontPx) && !LOOSE.test(text) && text.search(ENTITY) < 0;
  if (weight === undefined || fill === undefined || !isPlain) return null;
  if ([...said.keys()].some((name) => !UNDERSTOOD.has(name))) return null;
  return { x, y, fontPx, weight, fill, anchor: said.get("text-anchor") ?? "start", text };
}

type Place = [x: number, y: number, fontPx: number];
const UNDERSTOOD = new Set(["x", "y", "font-size", "font-weight", "fill", "text-anchor"]);
const ENTITY = /&([#\w]+);/g;
const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
/** In parts of a line's length, how far before its place a line begins. */
const BEFORE: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** Null where the face has not all of its letters. */
function outlineOf({ x, y, fontPx, weight, fill, anchor, text }: Words, library: Library): string | null {
  const [face, before] = [faceOf(weight, library), ownIn(BEFORE, anchor)];
  if (face === null || before === undefined) return null;
  const line = new library.Buffer();
  line.addText(text);
  line.guessSegmentProperties();
  library.shape(face.font, line);
  const letters = line.getGlyphInfosAndPositions();
  if (letters.some(({ codepoint }) => codepoint === MISSING)) return null;
  const path: (string | number)[] = [];
  let at = 0;
  for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of letters) {
    for (const contour of lettersOf(face, codepoint))
      path.push("M", at + xOffset + contour.x, " ", yOffset + contour.y, contour.way);
    at += xAdvance;
  }
  const scale = fontPx / face.unitsPerEm;
  return `<path transform="matrix(${scale} 0 0 ${-scale} ${x - before * at * scale} ${y})" fill="${fill}" d="${path.join("")}"/>`;
}

/** The place in a face of what stands for letters that it has not. */
const MISSING = 0;

function faceOf(weight: string, { Blob, Face: FontFace, Font: SizedFont }: Library): Face | null {
  const file = ownIn(FACES, weight);
  if (file === undefined) return null;
  const known = faces.get(file);
  if (known) return known;
  const read = new FontFace(new Blob(readFileSync(join(FONTS, file))), 0);
  const face = { font: new SizedFont(read), unitsPerEm: read.upem, letters: new Map() };
  faces.set(file, face);
  return face;
}

function lettersOf({ font, letters }: Face, glyph: number): readonly Contour[] {
  const known = letters.get(glyph);
  if (known) return known;
  const contours: { x: number; y: number; steps: string[] }[] = [];
  let [x, y] = [0, 0];
  for (const { type, values } of font.glyphToJson(glyph)) {
    if (type !== "M") contours.at(-1)?.steps.push(type.toLowerCase() + stepsFrom([x, y], values));
    [x = x, y = y] = values.slice(-2);
    if (type === "M") contours.push({ x, y, steps: [] });
  }
  // Joined: a text that was put together piece by piece is taken apart again wherever it stands in another.
  const found = contours.map(({ steps, ...at }) => ({ ...at, way: steps.join("") }));
  letters.set(glyph, found);
  return found;
}

/** Points as how far they are from one. */
const stepsFrom = (from: readonly [number, number], values: readonly number[]): string =>
  values.map((value, at) => value - (from[at % 2] ?? 0)).join(" ");
