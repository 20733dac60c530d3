/**
 * Where labels go: inside their bar, right of it, left of it, or nowhere.
 * Decides places without collisions, row by row; measures text by a table of widths, since no font is at hand.
 */
import { groupBy } from "@/lib/domain/text/maps";
import { roundPx } from "./scale";
import type { ItemKind, LabelPlacement } from "./types";

export type LabelRequest = {
  id: string;
  /** Labels and bars of different rows never meet. */
  row: string;
  /** What is drawn of the bar or mark. */
  x0: number;
  x1: number;
  /** As long as packing keeps room for. */
  text: string;
  textPx: number;
  /** The whole of it, drawn as far as there is room; none: `text` is all. */
  full?: string | undefined;
  /** Marks have no inside. */
  inside: boolean;
  /** Between the ends of the bar and a label inside it. */
  padPx?: number | undefined;
};

/** Between a bar and a label beside it, and between a label and whatever comes next. */
export const LABEL_GAP_PX = 5;
/** Between the ends of a bar and the label inside it. */
export const LABEL_PAD_PX = 6;
/** A longer label is cut; the whole of it is in the card, the sentence and the table. */
const MAX_CHARS = 40;
/** A deal says what it is worth and its name. */
const MAX_DEAL_CHARS = 64;

/** The label as it is drawn. */
export function cutLabel(label: string, kind: ItemKind = "term"): string {
  const most = kind === "deal" ? MAX_DEAL_CHARS : MAX_CHARS;
  if (label.length <= most) return label;
  const characters = [...label];
  return characters.length <= most
    ? label
    : `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

/** Widths in hundredths of the font's size, on the generous side: a label that is measured too narrow would collide. */
const WIDTHS: readonly { shape: RegExp; width: number }[] = [
  { shape: /[iljtfrI.,:;'’|!()[\]/ -]/u, width: 36 },
  { shape: /[mwMW@%—…]/u, width: 90 },
  { shape: /[A-Z&$€£]/u, width: 70 },
  { shape: /[\u0020-\u024f]/u, width: 57 },
];
/** Scripts that are not Latin: a full square. */
const FULL_WIDTH = 100;
/** Widths of all units of UTF-16 up to the signs of currencies; whatever comes later is a full square. */
const UNIT_WIDTHS: readonly number[] = Array.from({ length: 0x20d0 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  return WIDTHS.find(({ shape }) => shape.test(character))?.width ?? FULL_WIDTH;
});

/** About how wide a text is. */
export function textWidthPx(text: string, fontPx: number): number {
  return Math.ceil((widthOf(text) * fontPx) / 100);
}

/** Whole numbers, and no character taken out of the text: this is done for every label there is. */
function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // The second half of a pair adds nothing to the first.
    if (unit < 0xdc00 || unit > 0xdfff) width += UNIT_WIDTHS[unit] ?? FULL_WIDTH;
  }
  return width;
}

/** A place for every label, by id. A label meets no bar but its own, and no other label. */
export function placeLabels(
  requests: readonly LabelRequest[],
  widthPx: number,
): ReadonlyMap<string, LabelPlacement> {
  const rows = groupBy(requests, ({ row }) => row);
  const placed = new Map<string, LabelPlacement>();
  for (const row of rows.values()) placeRow(row, widthPx, placed);
  return placed;
}

/** Free room on both sides of a bar: up to what stands left of it, and to what begins right of it. */
type Room = { left: number; right: number };

/** Goes from left to right, adding to what is placed. */
function placeRow(row: LabelRequest[], widthPx: number, placed: Map<string, LabelPlacement>): void {
  // Nearly every row comes in order, and there are very many short ones.
  if (!isInOrder(row)) row.sort(compareRequests);
  let taken = 0;
  row.forEach((request, index) => {
    const next = row[index + 1];
    const right = next ? next.x0 - LABEL_GAP_PX : widthPx;
    const placement = placeOne(request, { left: taken, right });
    const labelEnd =
      placement.kind === "right" ? placement.xPx + placement.widthPx + LABEL_GAP_PX : request.x1;
    taken = Math.max(taken, labelEnd, request.x1);
    placed.set(request.id, placement);
  });
}

function isInOrder(row: readonly LabelRequest[]): boolean {
  return row.every(
    (request, index) => compareRequests(row[index - 1] ?? request, request) < 0 || index === 0,
  );
}

function compareRequests(a: LabelRequest, b: LabelRequest): number {
  if (a.x0 !== b.x0) return a.x0 < b.x0 ? -1 : 1;
  if (a.x1 !== b.x1) return a.x1 < b.x1 ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function placeOne(request: LabelRequest, room: Room): LabelPlacement {
  const { x0, x1, textPx: widthPx, text, padPx = LABEL_PAD_PX } = request;
  if (request.inside && x1 - x0 >= widthPx + 2 * padPx && x0 >= room.left)
    return {
      kind: "inside",
      xPx: roundPx(x0 + padPx),
      anchor: "start",
      ...lengthened(request, x1 - x0 - 2 * padPx),
    };
  const right = roundPx(x1 + LABEL_GAP_PX);
  if (right >= room.left && right + widthPx <= room.right)
    return { kind: "right", xPx: right, anchor: "start", ...lengthened(request, room.right - right) };
  const left = roundPx(x0 - LABEL_GAP_PX);
  if (left - widthPx >= room.left)
    return { kind: "left", xPx: left, anchor: "end", ...lengthened(request, left - room.left) };
  return placeShortened(request, room) ?? { kind: "hidden", xPx: right, anchor: "start", widthPx, text };
}

/** A line of more letters is not read in a picture. */
const MOST_CHARS = 120;

/** As much of the whole label as there is room for; at least what was to be drawn. */
function lengthened(
  { text, textPx: widthPx, full = text }: LabelRequest,
  mostPx: number,
): { text: string; widthPx: number } {
  if (full.length <= text.length && full === text) return { text, widthPx };
  const unitPx = widthPx / Math.max(1, widthOf(text));
  const characters = [...full];
  const room = Math.floor(mostPx / unitPx) - widthOf("…");
  let width = 0;
  let fitting = 0;
  for (const character of characters.slice(0, MOST_CHARS)) {
    width += widthOf(character);
    if (width > room) break;
    fitting += 1;
  }
  const isWhole = fitting === characters.length;
  const longer = isWhole ? full : `${characters.slice(0, fitting).join("").trimEnd()}…`;
  if (longer.length <= text.length) return { text, widthPx };
  return { text: longer, widthPx: Math.min(mostPx, Math.ceil(widthOf(longer) * unitPx)) };
}

/** A label cut to less says nothing. */
const LEAST_CHARS = 10;

/** A label that fits nowhere whole, cut to the wider of the places inside and right of its bar; null when neither holds enough of it. */
function placeShortened(
  { x0, x1, text, textPx, inside, padPx = LABEL_PAD_PX }: LabelRequest,
  room: Room,
): LabelPlacement | null {
  const within = { kind: "inside", xPx: roundPx(x0 + padPx), end: x1 - padPx } as const;
  const beside = { kind: "right", xPx: roundPx(x1 + LABEL_GAP_PX), end: room.right } as const;
  const places = [inside && x0 >= room.left ? within : null, beside.xPx >= room.left ? beside : null];
  const [place] = places.filter((one) => one !== null).sort((a, b) => b.end - b.xPx - (a.end - a.xPx));
  const cut = place && shortened(text, textPx, place.end - place.xPx);
  return cut ? { kind: place.kind, xPx: place.xPx, anchor: "start", ...cut } : null;
}

/** As much of a text as fits, and how wide that is. */
function shortened(text: string, textPx: number, mostPx: number): { text: string; widthPx: number } | null {
  const unitPx = textPx / widthOf(text);
  const characters = [...text];
  for (let length = characters.length - 1; length >= LEAST_CHARS; length--) {
    const cut = `${characters.slice(0, length).join("").trimEnd().replace(/…$/, "")}…`;
    const widthPx = Math.ceil(widthOf(cut) * unitPx);
    if (widthPx <= mostPx) return { text: cut, widthPx };
  }
  return null;
}
