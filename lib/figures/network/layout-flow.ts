/**
 * The flow of money as a picture: four columns, bands to the right, and what runs back below them.
 * Decides places by kind and money alone. Names stand above their bars; bands arrive on the left and leave on the right.
 */

import { network } from "@/lib/domain/say/en/figures/network";
import type { NetworkWords } from "@/lib/domain/say/facts/network";
import { moneyOf, type NetworkLimits } from "./draw-network";
import { columnsOf, FLOW_COLUMNS, isReturning } from "./flow-columns";
import {
  certainWidth,
  cutName,
  roundPx,
  type Scale,
  scaleOf,
  stackHeight,
  strandWidth,
  wordsWidth,
} from "./measure";
import { acrossPath, arrowHead, returningPath } from "./paths";
import { placeEnds } from "./ports";
import { type Reach, routeReturns } from "./returns";
import type { DrawnNetwork, Member, NetworkLayout, PlacedMember, PlacedStrand, Strand } from "./types";

/** Fewer than in the network: a column has room for so many. */
export const FLOW_LIMITS: NetworkLimits = { organizations: 30, strands: 90 };

const LABEL_PX = 13;
const BAR_PX = 12;
const LABEL_ROOM_PX = 20;
const SLOT_GAP_PX = 9;
const LEAST_BAR_PX = 5;
const HEAD_ROOM_PX = 34;
const RETURN_LEFT_PX = 74;
const RETURN_RIGHT_PX = 84;
const MOST = { widestPx: 90, stackPx: 330 } as const;

type Flow = {
  drawn: DrawnNetwork;
  columns: ReadonlyMap<string, number>;
  scale: Scale;
};

/** Places everything in a picture of this width. */
export function layoutFlow(
  drawn: DrawnNetwork,
  widthPx: number,
  headings: NetworkWords["columns"] = network.columns,
): NetworkLayout {
  const columns = columnsOf(drawn.strands);
  const stackMoney = Math.max(0, ...FLOW_COLUMNS.map((_, column) => columnMoney({ drawn, columns }, column)));
  const flow: Flow = { drawn, columns, scale: scaleOf(drawn, { ...MOST, stackMoney }) };
  const { members, bottomPx, lefts } = placeMembers(flow, widthPx, headings);
  const strands = placeStrands(flow, members, { bottomPx, reach: reachOf(lefts) });
  return {
    widthPx,
    heightPx: Math.ceil(strands.heightPx),
    headings: FLOW_COLUMNS.map((key, column) => ({
      text: headings[key],
      x: lefts[column] ?? 0,
      y: 14,
      anchor: "start" as const,
    })),
    members,
    strands: strands.placed,
  };
}

/** What a member needs: the larger of what it pays and what it is paid. */
function throughput(slug: string, { strands, currency }: DrawnNetwork): number {
  const sum = (own: readonly Strand[]) => own.reduce((all, strand) => all + moneyOf(strand, currency), 0);
  return Math.max(
    sum(strands.filter(({ payer }) => payer.slug === slug)),
    sum(strands.filter(({ payee }) => payee.slug === slug)),
  );
}

function columnMoney({ drawn, columns }: Omit<Flow, "scale">, column: number): number {
  return drawn.members
    .filter(({ slug }) => columns.get(slug) === column)
    .reduce((sum, { slug }) => sum + throughput(slug, drawn), 0);
}

function barOf({ slug }: Member, { drawn, scale }: Flow): number {
  const stack = (own: readonly Strand[]) => stackHeight(own.map((strand) => strandWidth(strand, scale)));
  return Math.max(
    LEAST_BAR_PX,
    stack(drawn.strands.filter(({ payer }) => payer.slug === slug)),
    stack(drawn.strands.filter(({ payee }) => payee.slug === slug)),
  );
}

function placeMembers(flow: Flow, widthPx: number, headings: NetworkWords["columns"]) {
  const columnOf = ({ slug }: Member) => flow.columns.get(slug) ?? 0;
  const last = flow.drawn.members.filter((member) => columnOf(member) === FLOW_COLUMNS.length - 1);
  const nameRoom = Math.max(
    BAR_PX,
    ...last.map(({ name }) => wordsWidth(cutName(name), LABEL_PX)),
    wordsWidth(headings.chips, LABEL_PX),
  );
  const lastLeft = widthPx - nameRoom - RETURN_RIGHT_PX;
  const lefts = FLOW_COLUMNS.map((_, column) =>
    roundPx(RETURN_LEFT_PX + ((lastLeft - RETURN_LEFT_PX) * column) / (FLOW_COLUMNS.length - 1)),
  );
  const bottoms = FLOW_COLUMNS.map(() => HEAD_ROOM_PX);
  const members = flow.drawn.members.map((member): PlacedMember => {
    const column = columnOf(member);
    const [x, top, barPx] = [lefts[column] ?? 0, bottoms[column] ?? 0, barOf(member, flow)];
    bottoms[column] = top + LABEL_ROOM_PX + barPx + SLOT_GAP_PX;
    return {
      member,
      x,
      y: roundPx(top + LABEL_ROOM_PX),
      widthPx: BAR_PX,
      heightPx: roundPx(barPx),
      label: { text: cutName(member.name), x, y: roundPx(top + LABEL_ROOM_PX - 6), anchor: "start" },
    };
  });
  return { members, lefts, bottomPx: Math.max(...bottoms) };
}

/** Between two columns turns may take a third of the room on either side; beyond, they share a line. */
function reachOf(lefts: readonly number[]): Reach {
  const third = ((lefts[1] ?? 0) - (lefts[0] ?? 0)) / 3;
  const [first, last] = [lefts[0], lefts.at(-1)];
  return {
    outOf: (x) => (x - BAR_PX === last ? RETURN_RIGHT_PX - 14 : third),
    inTo: (x) => (x === first ? RETURN_LEFT_PX - 8 : third),
  };
}

type Sides = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Where the lines of each member meet its bar on one side; what returns stands below what runs on. */
function portsOf(flow: Flow, members: readonly PlacedMember[], side: "payer" | "payee"): Sides {
  const other = side === "payer" ? "payee" : "payer";
  const middles = new Map(members.map(({ member, y, heightPx }) => [member.slug, y + heightPx / 2]));
  return new Map(
    members.map(({ member, y }) => {
      const ends = flow.drawn.strands
        .filter((strand) => strand[side].slug === member.slug)
        .map((strand) => ({
          id: strand.id,
          widthPx: strandWidth(strand, flow.scale),
          order: [isReturning(strand, flow.columns) ? 1 : 0, middles.get(strand[other].slug) ?? 0],
          isTurned: false,
        }));
      return [member.slug, placeEnds(ends, y)];
    }),
  );
}

function placeStrands(
  flow: Flow,
  members: readonly PlacedMember[],
  below: { bottomPx: number; reach: Reach },
) {
  const places = new Map(members.map((placed) => [placed.member.slug, placed]));
  const [leaving, arriving] = [portsOf(flow, members, "payer"), portsOf(flow, members, "payee")];
  const lines = flow.drawn.strands.flatMap((strand) => {
    const [payer, payee] = [places.get(strand.payer.slug), places.get(strand.payee.slug)];
    if (!payer || !payee) return [];
    return [
      {
        strand,
        widthPx: strandWidth(strand, flow.scale),
        from: { x: payer.x + BAR_PX, y: leaving.get(strand.payer.slug)?.get(strand.id) ?? payer.y },
        to: { x: payee.x, y: arriving.get(strand.payee.slug)?.get(strand.id) ?? payee.y },
        nameEnd: payer.x + Math.max(BAR_PX, wordsWidth(payer.label.text, LABEL_PX)),
      },
    ];
  });
  const { routes, heightPx } = routeReturns(
    lines.filter(({ strand }) => isReturning(strand, flow.columns)),
    below,
  );
  const placed = lines.map(({ strand, widthPx, from, to }): PlacedStrand => {
    const route = routes.get(strand.id);
    return {
      strand,
      path: route ? returningPath(from, to, route) : acrossPath(from, to),
      widthPx,
      certainPx: certainWidth(strand, flow.scale),
      arrow: arrowHead(to, 1, widthPx),
      isReturning: route !== undefined,
    };
  });
  return { placed, heightPx };
}
