import { type Band, BandSum, timesBand } from "@/lib/domain/obligations/band";
import { isPayment } from "@/lib/domain/obligations/chains";
import type { DealThreads } from "@/lib/domain/obligations/deal-threads";
import type { Lump, NamedRow } from "@/lib/domain/obligations/lumps/lump";
import {
  MOST_UNDATED,
  type UndatedRow,
  undatedOf,
  type YearSums,
} from "@/lib/domain/obligations/lumps/lump-years";
import { MOST_NAMED } from "@/lib/domain/obligations/sums";
import { compareText } from "@/lib/domain/text/compare-text";
import { keptIn } from "@/lib/domain/text/maps";
import type { KeptSide } from "../kept-sides";
import { packedDeal, packedId, rowReader } from "../packed-rows";
import { rowOn, standingOn } from "../stored-row";
import { lazily } from "./lazily";
import { firstHolding, holds, isLive, type LumpSteps, type Numbers, type SideSteps } from "./steps";

/**
 * The lumps of a side on a day, from its steps: what is alike is added up once for all who are alike.
 * Decides nothing of its own; a test holds them against the lumps of the rows themselves.
 */

/** A side with its steps, after so many of its turns; `on`: the day. */
export type SideThen = {
  side: KeptSide;
  steps: SideSteps;
  turns: number;
  on: string;
  threads: DealThreads;
};

/** What has rows then, by its smallest id. */
export function lumpsThen(then: SideThen): Lump[] {
  const times = new Uint32Array(then.steps.worths.length);
  return then.steps.lumps
    .flatMap((lump) => lumpThen(lump, then, times) ?? [])
    .sort((a, b) => compareText(a.least, b.least));
}

type Tally = { size: number; least: number; worths: ReadonlyMap<number, number> };

/**
 * How many steps of each worth hold. A plain loop over numbers: all steps of all sides are gone through for each day.
 * @param times of each worth nothing, before and afterwards
 */
function tallyOf({ from, to }: LumpSteps, { steps, turns }: SideThen, times: Uint32Array): Tally {
  const { rows, worth } = steps;
  const found: number[] = [];
  let [size, least] = [0, -1];
  for (let step = from; step < to; step += 1) {
    if (!holds(steps, step, turns)) continue;
    if (size === 0) least = rows[step] ?? 0;
    size += 1;
    const place = worth[step] ?? 0;
    if (times[place] === 0) found.push(place);
    times[place] = (times[place] ?? 0) + 1;
  }
  const worths = new Map(found.map((place) => [place, times[place] ?? 0]));
  for (const place of found) times[place] = 0;
  return { size, least, worths: liveAmong(worths, steps) };
}

function liveAmong(times: ReadonlyMap<number, number>, { worths }: SideSteps): Tally["worths"] {
  return new Map([...times].filter(([place]) => isLive(worths[place])));
}

/** The first row that is counted or owed; -1: none. Rows of a lump stand in order. */
function firstLive({ from, to }: LumpSteps, { steps, turns }: SideThen): number {
  for (let step = from; step < to; step += 1)
    if (holds(steps, step, turns) && isLive(steps.worths[steps.worth[step] ?? 0]))
      return steps.rows[step] ?? -1;
  return -1;
}

function lumpThen(lump: LumpSteps, then: SideThen, times: Uint32Array): Lump | null {
  const tally = tallyOf(lump, then, times);
  if (tally.size === 0) return null;
  const { packed } = then.side;
  const sums = new Sums(tally, then.steps);
  // Few are asked for theirs.
  const chains = lazily(() => chainsThen(lump, then));
  const named = lazily(() => namedThen(lump, then));
  return {
    ...{ key: lump.key, row: lump.row, size: tally.size, live: sums.live },
    least: packedId(packed, tally.least),
    first: sums.live === 0 ? null : packedId(packed, firstLive(lump, then)),
    ...{ counts: sums.counts, missing: sums.missing },
    get named() {
      return named();
    },
    years: yearsThen(lump, then, sums),
    get chains() {
      return chains();
    },
    overlaps: new Set(lump.overlaps.flatMap(({ key, when }) => (isAmong(when, then.turns) ? [key] : []))),
  };
}

/** What all that holds of a lump comes to. */
class Sums {
  readonly live: number;
  readonly counts: Band | null;
  readonly missing: boolean;
  readonly shares: ReadonlyMap<number, Band>;
  readonly undated: Band | null;
  readonly undatedCount: number;

  constructor({ worths }: Tally, steps: SideSteps) {
    const counts = new BandSum();
    const undated = new BandSum();
    const years = new Map<number, BandSum>();
    let [live, counted, missing, undatedCount] = [0, 0, false, 0];
    for (const [place, times] of worths) {
      const worth = steps.worths[place];
      if (worth === undefined) continue;
      live += times;
      missing ||= worth.missing;
      if (worth.counts !== null) {
        counted += times;
        counts.add(timesBand(worth.counts, times));
      }
      for (const { year, band } of worth.shares)
        keptIn(years, year, () => new BandSum()).add(timesBand(band, times));
      if (worth.undetermined === null || worth.undetermined.top === "0") continue;
      undatedCount += times;
      undated.add(timesBand(worth.undetermined, times));
    }
    this.live = live;
    this.counts = counted === 0 ? null : counts.band();
    this.missing = missing;
    this.shares = new Map([...years].sort(([a], [b]) => a - b).map(([year, sum]) => [year, sum.band()]));
    this.undated = undatedCount === 0 ? null : undated.band();
    this.undatedCount = undatedCount;
  }
}

function namedThen({ named }: LumpSteps, { side, steps, turns }: SideThen): NamedRow[] {
  return firstHolding(named, steps, { turns, most: MOST_NAMED }).map((step) => ({
    id: packedId(side.packed, steps.rows[step] ?? 0),
    top: steps.worths[steps.worth[step] ?? 0]?.counts?.top ?? "0",
  }));
}

function yearsThen(lump: LumpSteps, then: SideThen, sums: Sums): YearSums {
  const undated = lazily(() => undatedThen(lump, then));
  return {
    shares: sums.shares,
    get undated() {
      return undated();
    },
    undatedSum: sums.undated,
    undatedCount: sums.undatedCount,
  };
}

function undatedThen({ undated }: LumpSteps, { side, steps, turns, on }: SideThen): UndatedRow[] {
  const standing = standingOn(on);
  const read = rowReader(side.packed);
  return firstHolding(undated, steps, { turns, most: MOST_UNDATED }).flatMap((step): UndatedRow[] => {
    const band = steps.worths[steps.worth[step] ?? 0]?.undetermined;
    const stored = read(steps.rows[step] ?? 0);
    return band ? [undatedOf(rowOn(stored, side, standing(stored.time)), band)] : [];
  });
}

const NO_CHAINS: ReadonlySet<string> = new Set();

function chainsThen(
  { row, named }: LumpSteps,
  { side, steps, turns, threads }: SideThen,
): ReadonlySet<string> {
  if (!isPayment({ row, counts: "some" })) return NO_CHAINS;
  const found = new Set<string>();
  for (const step of named) {
    if (holds(steps, step, turns) && steps.worths[steps.worth[step] ?? 0]?.counts)
      found.add(threads.rootOf(packedDeal(side.packed, steps.rows[step] ?? 0)));
  }
  return found;
}

/** Whether so many turns lie in one of these spans. */
function isAmong(when: Numbers, turns: number): boolean {
  for (let at = 0; at < when.length; at += 2)
    if ((when[at] ?? 0) <= turns && turns < (when[at + 1] ?? 0)) return true;
  return false;
}
