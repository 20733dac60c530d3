import type { Day } from "@/lib/domain/dates/day";
import { edtfDate } from "@/lib/domain/dates/edtf";
import { type Band, widthOf } from "@/lib/domain/obligations/band";
import type { DealThreads } from "@/lib/domain/obligations/deal-threads";
import { lumpRowOf } from "@/lib/domain/obligations/lumps/lump";
import { compareText } from "@/lib/domain/text/compare-text";
import { groupBy } from "@/lib/domain/text/maps";
import { compareDecimals } from "@/lib/domain/values/decimal";
import type { StoredSide } from "../read-sides";
import {
  isLive,
  type LumpSteps,
  type Numbers,
  numbersOf,
  type Overlap,
  type SideSteps,
  turnsBy,
  type UnitOrder,
} from "./steps";
import type { Overlapping } from "./walk-overlaps";
import { type Step, turningDays, type Walked, Worths, walkSide } from "./walk-steps";

/**
 * A side of today's record as steps, counted by the domain from turn to turn.
 * Decides in which orders steps are kept, so that the first that hold on a day are the first that a page shows.
 */

/** null: it turns too often. Pauses now and then. */
export async function stepsOfSide(
  side: StoredSide,
  threads: DealThreads,
  pause: () => Promise<void>,
): Promise<SideSteps | null> {
  const whole = { side, days: turningDays(side.rows), threads };
  const worths = new Worths();
  const walked = await walkSide(whole, { worths, pause });
  return walked && packSteps(walked, { side, days: whole.days, worths });
}

type Made = { side: StoredSide; days: readonly Day[]; worths: Worths };

function packSteps({ steps, overlaps }: Walked, { side, days, worths }: Made): SideSteps {
  const lumps = [...groupBy(steps, ({ key }) => key)];
  for (const [, own] of lumps) own.sort((a, b) => a.row - b.row || a.begins - b.begins);
  const all = lumps.flatMap(([, own]) => own);
  const known = worths.all();
  const worthPlaces = new Map(known.map((worth, at) => [worth, at]));
  const ordered = new Ordered(all);
  const ends = ordered.of(isAhead, soonestFirst);
  return {
    ...{ days, worths: known },
    lumps: packLumps(lumps, { overlaps, ordered }),
    begins: numbersOf(all.map(({ begins }) => begins)),
    over: numbersOf(all.map(({ over }) => over)),
    rows: numbersOf(all.map(({ row }) => row)),
    worth: numbersOf(all.map(({ worth }) => worthPlaces.get(worth) ?? 0)),
    ends,
    endDays: numbersOf([...ends].map((at) => turnsBy(days, side.rows[all[at]?.row ?? 0]?.time.ends ?? ""))),
    stakes: ordered.byUnit(isAtStake, (a, b) => larger(widthIn(amountOf(a)), widthIn(amountOf(b)))),
    capacities: ordered.of(isCapacity, byRow),
    edges: ordered.byUnit(isEdge, (a, b) => larger(countsOf(a).low, countsOf(b).low) || topFirst(a, b)),
    gaps: ordered.byUnit(isGap, (a, b) => larger(widthIn(countsOf(a)), widthIn(countsOf(b)))),
  };
}

/** Steps in orders; what is alike stands by row. */
class Ordered {
  readonly #steps: readonly Step[];

  constructor(steps: readonly Step[]) {
    this.#steps = steps;
  }

  of(
    isOne: (step: Step) => boolean,
    compare: (a: Step, b: Step) => number,
    { from, to } = { from: 0, to: this.#steps.length },
  ): Numbers {
    const found: number[] = [];
    for (let at = from; at < to; at += 1) {
      const step = this.#steps[at];
      if (step && isOne(step)) found.push(at);
    }
    return numbersOf(found.sort((a, b) => this.#compare(a, b, compare)));
  }

  byUnit(isOne: (step: Step) => boolean, compare: (a: Step, b: Step) => number): UnitOrder[] {
    const units = groupBy(this.of(isOne, compare), (at) => this.#steps[at]?.counted.row.unit ?? "");
    return [...units].map(([unit, order]) => ({ unit, order: numbersOf(order) }));
  }

  #compare(a: number, b: number, compare: (a: Step, b: Step) => number): number {
    const [one, other] = [this.#steps[a], this.#steps[b]];
    return one && other ? compare(one, other) || byRow(one, other) : 0;
  }
}

type Packing = { overlaps: readonly Overlapping[]; ordered: Ordered };

function packLumps(
  lumps: readonly (readonly [string, readonly Step[]])[],
  { overlaps, ordered }: Packing,
): LumpSteps[] {
  const byLump = groupBy(overlaps, ({ key }) => key);
  let from = 0;
  return lumps.flatMap(([key, own]): LumpSteps[] => {
    const [first] = own;
    const within = { from, to: from + own.length };
    from = within.to;
    if (!first) return [];
    return [
      {
        ...{ key, row: lumpRowOf(first.counted.row), ...within },
        named: ordered.of(({ worth }) => isLive(worth), topFirst, within),
        undated: ordered.of(isUndated, undatedFirst, within),
        overlaps: packOverlaps(byLump.get(key) ?? []),
      },
    ];
  });
}

function packOverlaps(own: readonly Overlapping[]): Overlap[] {
  return [...groupBy(own, ({ other }) => other)].map(([key, spans]) => ({ key, when: unionOf(spans) }));
}

/** Spans as few as they can be, beginnings and ends in turn. */
function unionOf(spans: readonly Pick<Overlapping, "begins" | "over">[]): Numbers {
  const union: number[] = [];
  for (const { begins, over } of spans.toSorted((a, b) => a.begins - b.begins)) {
    const last = union.at(-1);
    if (last === undefined || begins > last) union.push(begins, over);
    else union[union.length - 1] = Math.max(last, over);
  }
  return numbersOf(union);
}

const NOTHING = { low: "0", top: "0" };

function countsOf({ worth }: Step): Pick<Band, "low" | "top"> {
  return worth.counts ?? NOTHING;
}

function amountOf({ counted }: Step): Band | null {
  return counted.row.amount;
}

function widthIn(band: Pick<Band, "low" | "top"> | null): string {
  return band === null ? "0" : widthOf(band);
}

function byRow(a: Step, b: Step): number {
  return a.row - b.row;
}

function larger(a: string, b: string): number {
  return compareDecimals(b, a);
}

function topFirst(a: Step, b: Step): number {
  return larger(countsOf(a).top, countsOf(b).top);
}

function undatedFirst(a: Step, b: Step): number {
  return larger(a.worth.undetermined?.top ?? "0", b.worth.undetermined?.top ?? "0");
}

function soonestFirst({ counted: a }: Step, { counted: b }: Step): number {
  return (
    compareText(firstDay(a.row.until), firstDay(b.row.until)) ||
    compareText(a.row.deal.slug, b.row.deal.slug) ||
    compareText(a.row.term.key, b.row.term.key)
  );
}

function firstDay(until: string | null): string {
  return until === null ? "" : edtfDate(until).first;
}

function isUndated({ worth }: Step): boolean {
  return worth.undetermined !== null && worth.undetermined.top !== "0";
}

function isAhead({ worth, counted }: Step): boolean {
  return counted.row.until !== null && (worth.counts !== null || counted.row.inForce !== "no");
}

function isAtStake({ worth, counted: { row } }: Step): boolean {
  return row.measure === "money" && row.standing === "disputed" && row.amount !== null && !worth.isEnded;
}

function isCapacity({ worth, counted }: Step): boolean {
  return counted.row.measure === "capacity" && worth.counts !== null;
}

function isEdge({ worth, counted: { row } }: Step): boolean {
  const { payer, payee, measure } = row;
  const isBetween = payer !== null && payee !== null && payer.slug !== payee.slug;
  return worth.counts !== null && measure === "money" && isBetween;
}

function isGap({ worth, counted }: Step): boolean {
  const { counts } = worth;
  const isBounded = counts !== null && counts.open === null;
  return counted.row.measure === "money" && isBounded && compareDecimals(widthOf(counts), "0") > 0;
}
