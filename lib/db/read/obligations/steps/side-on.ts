import type { Day } from "@/lib/domain/dates/day";
import type { Counted } from "@/lib/domain/obligations/count";
import type { DealThreads } from "@/lib/domain/obligations/deal-threads";
import { type GapFacts, gapFactsOf } from "@/lib/domain/obligations/gaps";
import type { LoopRow } from "@/lib/domain/obligations/loops";
import { type End, endOf, MOST_AHEAD } from "@/lib/figures/ahead";
import { MOST_AT_STAKE, stakesOf } from "@/lib/figures/at-stake";
import { MOST_GAPS, type SideFacts } from "@/lib/figures/side-facts";
import type { CountedSide } from "../count-side";
import type { KeptSide } from "../kept-sides";
import { packedDeal, packedKey, rowReader } from "../packed-rows";
import { rowOn, standingOn } from "../stored-row";
import { lazily } from "./lazily";
import { lumpsThen, type SideThen } from "./lumps-on";
import { promisesThen } from "./promises-on";
import { firstHolding, holds, type Numbers, type SideSteps, turnsBy, type Worth } from "./steps";

/**
 * A side on a day, from its steps: what is counted of it, and of its rows those alone that some page may show.
 * Decides nothing of its own; a test holds it against all rows counted on that day.
 */

/** The side on a day. */
export function sideOn(
  side: KeptSide,
  steps: SideSteps,
  { on, threads }: { on: Day; threads: DealThreads },
): CountedSide {
  const turns = turnsBy(steps.days, on);
  const then = { side, steps, turns, on, threads };
  return {
    key: side.key,
    side: side.side,
    payer: side.payer?.slug ?? null,
    payee: side.payee?.slug ?? null,
    lumps: lumpsThen(then),
    facts: factsThen(then),
    since: steps.days[turns - 1] ?? null,
    turns: steps.days[turns] ?? null,
    deals: side.deals,
  };
}

/** A page asks for few of them. */
function factsThen(then: SideThen): SideFacts {
  const { steps, turns } = then;
  const first = (order: Numbers, most: number) =>
    firstHolding(order, steps, { turns, most }).map(countedIn(then));
  const ends = lazily(() => endsThen(then));
  const stakes = lazily(() => steps.stakes.flatMap(({ order }) => stakesOf(first(order, MOST_AT_STAKE))));
  const edges = lazily(() => steps.edges.flatMap(({ order }) => largestEdge(order, then)));
  const gaps = lazily(() => gapsThen(then));
  return {
    get ends() {
      return ends();
    },
    get stakes() {
      return stakes();
    },
    get edges() {
      return edges();
    },
    get gaps() {
      return gaps();
    },
    promises: (deadlines) => promisesThen(then, deadlines, countedIn(then)),
  };
}

/** Of the largest of an order. */
function largestEdge(order: Numbers, then: SideThen): LoopRow[] {
  const { steps, turns } = then;
  const counted = firstHolding(order, steps, { turns, most: 1 }).map(countedIn(then));
  return counted.map(({ row, counts }) => ({ row, counts }));
}

/** What ends after that day, the soonest so many. Rows are read of those alone that somebody asks to be told. */
function endsThen(then: SideThen): End[] {
  const { side, steps, turns } = then;
  const { ends, endDays, days, rows } = steps;
  const countedAt = countedIn(then);
  const found: End[] = [];
  for (let at = 0; at < ends.length && found.length < MOST_AHEAD; at += 1) {
    const [step, day] = [ends[at] ?? 0, endDays[at] ?? 0];
    // A day of the past ends nothing.
    if (day <= turns || !holds(steps, step, turns)) continue;
    const row = rows[step] ?? 0;
    found.push({
      first: days[day - 1] ?? "",
      deal: packedDeal(side.packed, row),
      term: packedKey(side.packed, row),
      told: () => endOf(countedAt(step).row),
    });
  }
  return found;
}

/** A row as it is counted then; what lies in it is not told. */
function countedIn({ side, steps, on }: SideThen): (step: number) => Counted {
  const standing = standingOn(on);
  const read = rowReader(side.packed);
  return (step) => {
    const stored = read(steps.rows[step] ?? 0);
    const worth = steps.worths[steps.worth[step] ?? 0];
    return {
      row: rowOn(stored, side, standing(stored.time)),
      counts: worth?.counts ?? null,
      missing: worth?.missing ?? false,
      ...{ why: null, holds: [] },
    };
  };
}

function gapsThen(then: SideThen): GapFacts {
  const { steps, turns } = then;
  const widest = steps.gaps.flatMap(({ order }) => firstHolding(order, steps, { turns, most: MOST_GAPS }));
  const facts = gapFactsOf(widest.map(countedIn(then)), MOST_GAPS);
  const gaps = new Map(facts.currencies.map((one) => [one.currency, one.gaps]));
  const counts = { unstated: 0, unbounded: 0, bounded: new Map<string, number>() };
  for (const { from, to, row } of steps.lumps) {
    if (row.measure !== "money") continue;
    for (let step = from; step < to; step += 1)
      if (holds(steps, step, turns)) countGap(counts, row.unit, steps.worths[steps.worth[step] ?? 0]);
  }
  const { bounded, ...rest } = counts;
  const currencies = [...bounded].map(([currency, count]) => ({
    currency,
    bounded: count,
    gaps: gaps.get(currency) ?? [],
  }));
  return { currencies, ...rest };
}

type GapCounts = { unstated: number; unbounded: number; bounded: Map<string, number> };

function countGap(counts: GapCounts, unit: string, worth: Worth | undefined): void {
  if (worth?.missing) counts.unstated += 1;
  if (!worth?.counts) return;
  if (worth.counts.open !== null) counts.unbounded += 1;
  else counts.bounded.set(unit, (counts.bounded.get(unit) ?? 0) + 1);
}
