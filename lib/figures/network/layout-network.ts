/**
 * The network as a picture: who promises on the one side, who delivers on the other, every promise a line between them.
 * Decides places by kind and money alone, so the same network is always the same picture. Names stand outside, lines inside:
 * no line ever runs through a name.
 */

import { ORGANIZATION_KINDS, type OrganizationKind } from "@/lib/domain/vocabulary/vocabulary";
import { moneyOf } from "./draw-network";
import {
  certainWidth,
  cutName,
  lettersIn,
  roundPx,
  type Scale,
  scaleOf,
  stackHeight,
  strandWidth,
  wordsWidth,
  wrapWords,
} from "./measure";
import { acrossPath, arrowHead, bowPath } from "./paths";
import { type End, placeEnds } from "./ports";
import type {
  DrawnNetwork,
  Member,
  NetworkLayout,
  PlacedMember,
  PlacedStrand,
  PlacedText,
  Strand,
} from "./types";

type Side = "left" | "right";

/** Which kinds stand on which side, from top to bottom. */
const SIDES: Readonly<Record<Side, readonly OrganizationKind[]>> = {
  left: ["investor", "ai_lab", "other", "government"],
  right: ["chip_maker", "cloud_provider", "data_center_operator"],
};

export const LABEL_PX = 13;
export const HEADING_PX = 12;
export const BAR_PX = 10;
const LABEL_GAP_PX = 8;
const SLOT_GAP_PX = 7;
const HEADING_ROOM_PX = 30;
const HEADING_LINE_PX = 14;
const LEAST_SLOT_PX = 19;
const LEAST_BAR_PX = 6;
const EDGE_PX = 6;
const MOST = { widestPx: 40, stackPx: 400 } as const;

type Slot = { member: Member; barPx: number; y: number };
type Column = {
  side: Side;
  slots: readonly Slot[];
  /** What stands over the organizations of a kind, line by line; y is the middle of the last. */
  headings: readonly { lines: readonly string[]; y: number }[];
  heightPx: number;
};

/** What each kind is called over its organizations. */
type KindNames = Readonly<Record<OrganizationKind, string>>;

/** Places everything in a picture of this width. */
export function layoutNetwork(
  drawn: DrawnNetwork,
  widthPx: number,
  names: KindNames = ORGANIZATION_KINDS,
): NetworkLayout {
  const ends = endsOf(drawn.strands);
  const stackMoney = Math.max(...(["left", "right"] as const).map((side) => sideMoney(drawn, side)));
  const scale = scaleOf(drawn, { ...MOST, stackMoney });
  const columns = (["left", "right"] as const).map((side) => {
    const room = nameRoom(drawn.members, side, widthPx) - LABEL_GAP_PX;
    return stackColumn(drawn, side, {
      barPxOf: (slug) => barOf(ends.get(slug) ?? [], scale),
      linesOf: (kind) => wrapWords(names[kind], room, HEADING_PX),
    });
  });
  const heightPx = Math.max(...columns.map((column) => column.heightPx)) + EDGE_PX;
  const members = columns.flatMap((column) => placeColumn(column, { widthPx, heightPx, all: drawn.members }));
  return {
    widthPx,
    heightPx: Math.ceil(heightPx),
    headings: columns.flatMap((column) => placeHeadings(column, { widthPx, heightPx, all: drawn.members })),
    members,
    strands: placeStrands(drawn.strands, { members, scale, ends, widthPx }),
  };
}

function sideOf({ kind }: Member): Side {
  return SIDES.left.includes(kind) ? "left" : "right";
}

function sideMoney({ strands, currency }: DrawnNetwork, side: Side): number {
  return strands.reduce(
    (sum, strand) =>
      sum +
      [strand.payer, strand.payee].filter((one) => sideOf(one) === side).length * moneyOf(strand, currency),
    0,
  );
}

function endsOf(strands: readonly Strand[]): Map<string, Strand[]> {
  const ends = new Map<string, Strand[]>();
  for (const strand of strands)
    for (const { slug } of [strand.payer, strand.payee]) ends.set(slug, [...(ends.get(slug) ?? []), strand]);
  return ends;
}

function barOf(strands: readonly Strand[], scale: Scale): number {
  return Math.max(LEAST_BAR_PX, stackHeight(strands.map((strand) => strandWidth(strand, scale))));
}

/** One side from top to bottom: kind by kind, in each the one with most money first. */
function stackColumn(
  { members }: DrawnNetwork,
  side: Side,
  { barPxOf, linesOf }: { barPxOf: (slug: string) => number; linesOf: (kind: OrganizationKind) => string[] },
): Column {
  const slots: Slot[] = [];
  const headings: Column["headings"][number][] = [];
  let y = 0;
  for (const kind of SIDES[side]) {
    const own = members.filter((member) => member.kind === kind);
    if (own.length === 0) continue;
    const lines = linesOf(kind);
    y += HEADING_ROOM_PX + (lines.length - 1) * HEADING_LINE_PX;
    headings.push({ lines, y: y - 12 });
    for (const member of own) {
      const barPx = barPxOf(member.slug);
      const slotPx = Math.max(LEAST_SLOT_PX, barPx);
      slots.push({ member, barPx, y: y + (slotPx - barPx) / 2 });
      y += slotPx + SLOT_GAP_PX;
    }
  }
  return { side, slots, headings, heightPx: y };
}

type Frame = { widthPx: number; heightPx: number };

/** Both sides have the same middle. */
function shiftOf({ heightPx: own }: Column, { heightPx }: Frame): number {
  return Math.max(0, (heightPx - EDGE_PX - own) / 2);
}

/** The room for names on a side: as much as the longest needs, and never more than a third. */
function nameRoom(members: readonly Member[], side: Side, widthPx: number): number {
  const own = members
    .filter((member) => sideOf(member) === side)
    .map(({ name }) => wordsWidth(cutName(name), LABEL_PX));
  return Math.min(widthPx / 3, Math.max(0, ...own) + LABEL_GAP_PX + 2);
}

function placeColumn(column: Column, frame: Frame & { all: readonly Member[] }): PlacedMember[] {
  const { side } = column;
  const room = nameRoom(frame.all, side, frame.widthPx);
  const x = side === "left" ? room : frame.widthPx - room - BAR_PX;
  const shift = shiftOf(column, frame);
  return column.slots.map(({ member, barPx, y }) => ({
    member,
    x: roundPx(x),
    y: roundPx(y + shift),
    widthPx: BAR_PX,
    heightPx: roundPx(barPx),
    label: {
      text: cutName(member.name, lettersIn(room - LABEL_GAP_PX, LABEL_PX)),
      x: roundPx(side === "left" ? x - LABEL_GAP_PX : x + BAR_PX + LABEL_GAP_PX),
      y: roundPx(y + shift + barPx / 2 + LABEL_PX * 0.35),
      anchor: side === "left" ? "end" : "start",
    },
  }));
}

/** Over the names where there is room, else, when a single word has none, from the edge of the sheet. */
function placeHeadings(column: Column, frame: Frame & { all: readonly Member[] }): PlacedText[] {
  const shift = shiftOf(column, frame);
  const isLeft = column.side === "left";
  const room = nameRoom(frame.all, column.side, frame.widthPx) - LABEL_GAP_PX;
  return column.headings.flatMap(({ lines, y }) => {
    const isNarrow = lines.some((line) => wordsWidth(line, HEADING_PX) > room);
    const x = isNarrow ? 0 : isLeft ? room : frame.widthPx - room;
    return lines.map(
      (text, line): PlacedText => ({
        text,
        x: roundPx(isNarrow && !isLeft ? frame.widthPx : x),
        y: roundPx(y + shift + HEADING_PX * 0.35 - (lines.length - 1 - line) * HEADING_LINE_PX),
        anchor: isLeft === isNarrow ? "start" : "end",
      }),
    );
  });
}

type Placing = {
  members: readonly PlacedMember[];
  scale: Scale;
  ends: ReadonlyMap<string, readonly Strand[]>;
  widthPx: number;
};

function placeStrands(
  strands: readonly Strand[],
  { members, scale, ends, widthPx }: Placing,
): PlacedStrand[] {
  const places = new Map(members.map((placed) => [placed.member.slug, placed]));
  const middles = new Map(members.map(({ member, y, heightPx }) => [member.slug, y + heightPx / 2]));
  const ports = new Map(
    members.map(({ member, y }) => {
      const own = (ends.get(member.slug) ?? []).map((strand) => endAt(strand, member, { scale, middles }));
      return [member.slug, placeEnds(own, y)] as const;
    }),
  );
  return strands.flatMap((strand) => {
    const [payer, payee] = [places.get(strand.payer.slug), places.get(strand.payee.slug)];
    if (!payer || !payee) return [];
    const at = (placed: PlacedMember) => ({
      x: sideOf(placed.member) === "left" ? placed.x + BAR_PX : placed.x,
      y: ports.get(placed.member.slug)?.get(strand.id) ?? placed.y,
    });
    return [drawStrand(strand, { from: at(payer), to: at(payee), scale, widthPx })];
  });
}

type Ends = { from: { x: number; y: number }; to: { x: number; y: number }; scale: Scale; widthPx: number };

function drawStrand(strand: Strand, { from, to, scale, widthPx: pictureWidth }: Ends): PlacedStrand {
  const widthPx = strandWidth(strand, scale);
  const isBow = sideOf(strand.payer) === sideOf(strand.payee);
  const inward = sideOf(strand.payee) === "left" ? 1 : -1;
  const depthPx = Math.min(pictureWidth * 0.28, 36 + Math.abs(to.y - from.y) * 0.45);
  return {
    strand,
    path: isBow ? bowPath(from, to, { towards: inward, depthPx }) : acrossPath(from, to),
    widthPx,
    certainPx: certainWidth(strand, scale),
    arrow: arrowHead(to, inward === 1 ? -1 : 1, widthPx),
    isReturning: false,
  };
}

const [ABOVE, ACROSS, BELOW] = [0, 1, 2];

/** Ends from top to bottom: bows up, the nearest first; lines across by where they go; bows down, the nearest last. */
function endAt(
  strand: Strand,
  member: Member,
  { scale, middles }: { scale: Scale; middles: ReadonlyMap<string, number> },
): End {
  const other = strand.payer.slug === member.slug ? strand.payee : strand.payer;
  const [own, its] = [middles.get(member.slug) ?? 0, middles.get(other.slug) ?? 0];
  const end = { id: strand.id, widthPx: strandWidth(strand, scale) };
  if (sideOf(other) !== sideOf(member)) return { ...end, order: [ACROSS, its], isTurned: false };
  return { ...end, order: [its < own ? ABOVE : BELOW, -its], isTurned: its < own };
}
