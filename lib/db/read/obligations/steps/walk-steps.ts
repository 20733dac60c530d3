import type { Day } from "@/lib/domain/dates/day";
import { sumBands } from "@/lib/domain/obligations/band";
import type { Counted } from "@/lib/domain/obligations/count";
import type { DealThreads } from "@/lib/domain/obligations/deal-threads";
import { keyOf } from "@/lib/domain/obligations/lumps/lump";
import type { Obligation, YearShare } from "@/lib/domain/obligations/obligation";
import { type Came, TurningSide } from "@/lib/domain/obligations/turning/turning-side";
import { inForceOn, phaseOn } from "@/lib/domain/terms/in-force";
import { groupBy, keptIn } from "@/lib/domain/text/maps";
import type { StoredSide } from "../read-sides";
import { type OnDay, rowOn, type StoredRow } from "../stored-row";
import { turnsBy, type Worth } from "./steps";
import { type Overlapping, WalkedOverlaps } from "./walk-overlaps";

/**
 * A side counted by the domain from one day on which something turns to the next.
 * Decides what of a row comes to the same, so that it is one step.
 */

/** A step of a row while it grows. */
export type Step = { row: number; key: string; counted: Counted; worth: Worth; begins: number; over: number };

export type Walked = { steps: Step[]; overlaps: readonly Overlapping[] };

export type Whole = { side: StoredSide; days: readonly Day[]; threads: DealThreads };

/** Every day on which something of these rows turns, in order. */
export function turningDays(rows: Iterable<Pick<StoredRow, "time">>): Day[] {
  const days = new Set<Day>();
  for (const { time } of rows) {
    for (const day of [...Object.values(time.bounds), time.ends]) if (day !== null) days.add(day);
  }
  return [...days].sort();
}

/** So many rows are looked at at a time, and others are answered in between. */
const ROWS_AT_A_TIME = 500;
/** A side that turns so often that more rows than these would have to be looked at has no steps: whoever asks for a day has it counted. */
const MOST_LOOKED = 20_000_000;

/** The steps of a side, or null where it turns too often. Pauses now and then. */
export async function walkSide(
  whole: Whole,
  { worths, pause }: { worths: Worths; pause: () => Promise<void> },
): Promise<Walked | null> {
  const walk = new Walk(whole, worths);
  let looked = 0;
  for (const { turns, rows } of turningRows(whole)) {
    walk.turn(rows, turns);
    if (walk.looked - looked < ROWS_AT_A_TIME) continue;
    if (walk.looked > MOST_LOOKED) return null;
    looked = walk.looked;
    await pause();
  }
  return walk.walked();
}

type Turning = { turns: number; rows: number[] };

/** After so many turns which rows may stand otherwise, in order: all of them at first, and never more than a few at a time. */
function* turningRows({ side, days }: Whole): Generator<Turning> {
  yield* fewAtATime({ turns: 0, rows: [...side.rows.keys()] });
  const turning = groupBy(
    [...side.rows.entries()].flatMap(([at, { time }]) =>
      [...new Set(Object.values(time.bounds))].flatMap((day) => (day === null ? [] : [{ at, day }])),
    ),
    ({ day }) => day,
  );
  for (const day of days)
    yield* fewAtATime({ turns: turnsBy(days, day), rows: (turning.get(day) ?? []).map(({ at }) => at) });
}

function* fewAtATime({ turns, rows }: Turning): Generator<Turning> {
  for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME)
    yield { turns, rows: rows.slice(from, from + ROWS_AT_A_TIME) };
}

/** A side on its way. */
class Walk {
  readonly #whole: Whole;
  readonly #worths: Worths;
  readonly #turning: TurningSide;
  readonly #overlaps: WalkedOverlaps;
  /** The last step of each row. */
  readonly #growing: Step[] = [];
  readonly #steps: Step[] = [];
  #looked = 0;

  constructor(whole: Whole, worths: Worths) {
    const { side, threads } = whole;
    this.#whole = whole;
    this.#worths = worths;
    const rows = side.rows.map((row) => rowOn(row, side, standingBy(row, BEFORE_ALL)));
    this.#turning = new TurningSide(rows, threads);
    this.#overlaps = new WalkedOverlaps(rows, threads);
  }

  /** How many rows were looked at. */
  get looked(): number {
    return this.#looked + this.#turning.looked;
  }

  turn(rows: readonly number[], turns: number): void {
    const on = this.#whole.days[turns - 1] ?? BEFORE_ALL;
    const turned = new Map<number, Obligation>();
    for (const at of rows) {
      const row = this.#rowOn(at, on);
      if (turns === 0 || row !== this.#turning.row(at)) turned.set(at, row);
    }
    for (const at of this.#turning.turn(turned)) this.#step(at, turns);
    this.#overlaps.turn(turns);
  }

  walked(): Walked {
    const over = this.#whole.days.length + 1;
    for (const step of this.#growing) step.over = over;
    return { steps: this.#steps, overlaps: this.#overlaps.all(over) };
  }

  /** A row on a day; the same object where it stands as it stood. */
  #rowOn(at: number, on: Day): Obligation {
    const { side } = this.#whole;
    const before = this.#turning.row(at);
    const stored = side.rows[at];
    if (!stored) return before;
    const { inForce, phase } = standingBy(stored, on);
    return before.inForce === inForce && before.phase === phase
      ? before
      : rowOn(stored, side, { inForce, phase });
  }

  #step(at: number, turns: number): void {
    this.#looked += 1;
    const row = this.#turning.row(at);
    const came = this.#turning.came(at);
    const counted = { row, counts: came.counts, missing: came.missing, why: null, holds: [] };
    const worth = this.#worths.of(counted, came);
    const key = keyOf(counted);
    const before = this.#growing[at];
    if (before?.key === key && before.worth === worth) return;
    if (before?.begins === turns) Object.assign(before, { key, counted, worth });
    else this.#grow({ ...{ row: at, key, counted, worth }, begins: turns, over: turns });
    this.#overlaps.note(at, counted);
  }

  #grow(step: Step): void {
    const before = this.#growing[step.row];
    if (before) before.over = step.begins;
    this.#growing[step.row] = step;
    this.#steps.push(step);
  }
}

/** No day is earlier. */
const BEFORE_ALL = "";

function standingBy({ time: { bounds } }: StoredRow, on: Day): Pick<OnDay, "inForce" | "phase"> {
  return { inForce: inForceOn(bounds, on), phase: phaseOn(bounds, on) };
}

/** A total may have shares of hundreds of parts in one year. */
function yearsOf(shares: readonly YearShare[]): YearShare[] {
  const years = groupBy(shares, ({ year }) => year);
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, own]) => ({ year, band: sumBands(own.map(({ band }) => band)) }));
}

/** What rows come to, each once. */
export class Worths {
  readonly #known = new Map<string, Worth>();

  of(
    { row, counts, missing }: Counted,
    { shares: all, undetermined }: Pick<Came, "shares" | "undetermined">,
  ): Worth {
    const shares = yearsOf(all);
    const isEnded = row.phase === "ended";
    const text = JSON.stringify([counts, missing, shares, undetermined, isEnded]);
    return keptIn(this.#known, text, () => ({ counts, missing, shares, undetermined, isEnded }));
  }

  all(): Worth[] {
    return [...this.#known.values()];
  }
}
