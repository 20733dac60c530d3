import { setImmediate } from "node:timers/promises";
import type { Day } from "@/lib/domain/dates/day";
import { USUAL } from "@/lib/domain/obligations/counting";
import type { DealThreads } from "@/lib/domain/obligations/deal-threads";
import { isWithin } from "@/lib/domain/terms/in-force";
import { logger } from "@/lib/runtime/logger";
import { apartFromRequest } from "@/lib/runtime/record-reads";
import { Turns } from "@/lib/runtime/turns";
import { type CountedSide, countSide, type Walk } from "./count-side";
import { forgetSides, type KeptRecord, type KeptSide, keptRecord, rowsOf } from "./kept-sides";
import { sideOn } from "./steps/side-on";
import type { SideSteps } from "./steps/steps";
import { stepsOfSide } from "./steps/steps-of-side";

/**
 * The sides of today's record, counted for any day. A side comes to the same from one day on which something begins or ends in it to
 * the next: it is counted once for all days between.
 * Decides which countings are kept: those of the day that everybody asks about, and of each side the few that were asked for last.
 */

type Whole = { record: KeptRecord; on: Day; sides: readonly CountedSide[] };

type State = {
  today: Whole | null;
  /** What was counted from all rows. */
  ofRows: WeakSet<CountedSide>;
  /** One counting at a time, so that many who ask for the past leave the others their time. */
  turns: Turns;
  /** Of which state of the record steps are made, and by whom. */
  newest: KeptRecord | null;
  making: Promise<void> | null;
};

/** What is kept is one for all bundles, and so is who counts it. */
const STATE: unique symbol = Symbol.for("entente.counted-days");
const shared = globalThis as { [STATE]?: State };
shared[STATE] ??= { today: null, ofRows: new WeakSet(), turns: new Turns(), newest: null, making: null };
const state: State = shared[STATE];

/** Every side of every measure on the day that everybody asks about. */
export async function countedNow(on: Day): Promise<readonly CountedSide[]> {
  const record = await keptRecord();
  const { today } = state;
  if (today?.record === record && today.on === on) return today.sides;
  const sides = await countedOn(on, [...record.sides.values()], record);
  keepToday({ record, on, sides });
  return sides;
}

/** Steps may have been made while it was counted. */
function keepToday(whole: Whole): void {
  const { record, sides } = whole;
  const isOfUse = (one: CountedSide) => !state.ofRows.has(one) || !record.sides.get(one.key)?.steps?.made;
  for (const one of sides.filter(isOfUse)) {
    const side = record.sides.get(one.key);
    if (side) side.now = one;
  }
  if (sides.every(isOfUse)) state.today = whole;
}

/** Forgets what is kept, so that the next answer reads and counts anew. */
export function forgetCounted(): void {
  state.today = null;
  state.newest = null;
  forgetSides();
}

/** These sides on a day. */
export async function countedOn(
  on: Day,
  sides: readonly KeptSide[],
  record: KeptRecord,
): Promise<CountedSide[]> {
  const known = sides.map((side) => countedBefore(side, on));
  if (known.every((one) => one !== undefined)) return known;
  const counted = await state.turns.take(() =>
    countEach(sides, (side) => {
      const found = countedBefore(side, on) ?? countUsual(side, { on, threads: record.threads });
      side.counted = [found, ...side.counted.filter((one) => one !== found)].slice(0, MOST_COUNTED);
      return found;
    }),
  );
  makeSteps(record);
  return counted;
}

type Asked = { on: Day; threads: DealThreads };

function countUsual(side: KeptSide, { on, threads }: Asked): CountedSide {
  const steps = side.steps?.made;
  if (steps) return sideOn(side, steps, { on, threads });
  const counted = countSide(rowsOf(side), { on, threads, counting: USUAL }, side.deals);
  state.ofRows.add(counted);
  return counted;
}

/** Makes steps of what has none yet, behind the answers, until there is no newer state of the record. */
function makeSteps(record: KeptRecord): void {
  state.newest = record;
  state.making ??= apartFromRequest(makeEach).finally(() => {
    state.making = null;
  });
}

async function makeEach(): Promise<void> {
  for (let made: KeptRecord | null = null; state.newest !== null && state.newest !== made; ) {
    made = state.newest;
    for (const side of made.sides.values()) await makeStepsOf(side, made);
  }
}

/** What was counted of all rows holds names of many of them, of a large record tens of megabytes: it goes, and is counted from the steps when it is asked for. */
async function makeStepsOf(side: KeptSide, record: KeptRecord): Promise<void> {
  if (side.steps !== null) return;
  side.steps = { made: await stepsOf(side, record) };
  if (side.steps.made === null) return;
  side.now = null;
  side.counted = [];
  state.today = null;
}

/** Without steps a side is counted, so that nobody gets a wrong answer, or none. */
function stepsOf(side: KeptSide, { threads }: KeptRecord): Promise<SideSteps | null> {
  return stepsOfSide(rowsOf(side), threads, () => setImmediate()).catch((error: unknown) => {
    logger.warn("a side of the ledger has no steps", { side: side.key, error: String(error) });
    return null;
  });
}

/** When the steps of all that is kept are made. */
export async function allSteps(): Promise<void> {
  await state.making;
}

/** Of each side. Each takes what its sums take, which is little. */
const MOST_COUNTED = 2;

function countedBefore({ now, counted }: KeptSide, on: Day): CountedSide | undefined {
  return [now ?? [], ...counted].flat().find((one) => isWithin(one, on));
}

/** These sides by other rules, or the rows of some partnerships or deals alone; what has none of them is left out. */
export function countedBy(
  sides: readonly KeptSide[],
  { partnerships, ...walk }: Walk & { partnerships: readonly string[] },
): Promise<CountedSide[]> {
  return state.turns.take(async () => {
    const counted = await countEach(sides, (side) => countSide(rowsOf(side, partnerships), walk));
    return counted.filter(({ lumps }) => lumps.length > 0);
  });
}

/** So many rows, and others are answered in between. */
const ROWS_AT_A_TIME = 500;
/** Of steps so many take as long as one row that is counted. */
const ROWS_AT_ONCE = 20;

async function countEach(
  sides: readonly KeptSide[],
  count: (side: KeptSide) => CountedSide,
): Promise<CountedSide[]> {
  const found: CountedSide[] = [];
  let rows = 0;
  for (const side of sides) {
    found.push(count(side));
    rows += side.steps?.made ? side.size / ROWS_AT_ONCE : side.size;
    if (rows < ROWS_AT_A_TIME) continue;
    await setImmediate();
    rows = 0;
  }
  return found;
}
