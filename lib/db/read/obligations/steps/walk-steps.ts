import type { Day } from "@/lib/domain/dates/day";
import { sumBands } from "@/lib/domain/obligations/band";
import type { Counted } from "@/lib/domain/obligations/count";
import { countUnder, USUAL } from "@/lib/domain/obligations/counting";
import type { DealThreads } from "@/lib/domain/obligations/deal-threads";
import { keyOf } from "@/lib/domain/obligations/lumps/lump";
import { overlapsOf } from "@/lib/domain/obligations/lumps/overlaps";
import type { YearShare } from "@/lib/domain/obligations/obligation";
import { spreadOverYears } from "@/lib/domain/obligations/years";
import { groupBy, keptIn } from "@/lib/domain/text/maps";
import type { StoredSide } from "../read-sides";
import { rowOn, type StoredRow, standingOn } from "../stored-row";
import type { Part } from "./parts";
import { turnsBy, type Worth } from "./steps";

/**
 * The parts of a side counted by the domain, each once for every stretch of days on which nothing of it turns.
 * Decides what of a row comes to the same, so that it is one step.
 */

/** A step of a row while it grows. */
export type Step = { row: number; key: string; counted: Counted; worth: Worth; begins: number; over: number };

/** Two lumps overlap from turn to turn. */
export type Overlapping = { key: string; other: string; begins: number; over: number };

export type Walked = { steps: Step[]; overlaps: Overlapping[] };

export type Whole = { side: StoredSide; days: readonly Day[]; threads: DealThreads };

/** Every day on which something of these rows turns, in order. */
export function turningDays(rows: Iterable<Pick<StoredRow, "time">>): Day[] {
  const days = new Set<Day>();
  for (const { time } of rows) {
    for (const day of [...Object.values(time.bounds), time.ends]) if (day !== null) days.add(day);
  }
  return [...days].sort();
}

/** So many rows are counted at a time, and others are answered in between; a part with more is counted alone. */
const ROWS_AT_A_TIME = 100;
/** A part that turns so often that more rows than these would have to be counted has no steps: whoever asks for a day has it counted. */
const MOST_COUNTED = 300_000;

/** The steps of all parts, or null where one turns too often. Pauses now and then. */
export async function walkParts(
  parts: readonly Part[],
  { whole, worths, pause }: { whole: Whole; worths: Worths; pause: () => Promise<void> },
): Promise<Walked | null> {
  const walked: Walked = { steps: [], overlaps: [] };
  let rows = 0;
  for (const part of parts) {
    const walk = walkOf(part, whole);
    if (walk.begins.length * walk.stored.length > MOST_COUNTED) return null;
    for (const at of walk.begins.keys()) {
      walkOn(walk, at, { worths, walked });
      rows += walk.stored.length;
      if (rows < ROWS_AT_A_TIME) continue;
      await pause();
      rows = 0;
    }
  }
  return walked;
}

/** A part on its way. */
type Walk = {
  part: Part;
  whole: Whole;
  stored: readonly StoredRow[];
  /** The days on which it turns, and after how many turns of the side each of its stretches begins. */
  cuts: readonly Day[];
  begins: readonly number[];
  /** The last step of each row. */
  growing: Map<number, Step>;
};

function walkOf(part: Part, whole: Whole): Walk {
  const stored = [...part.rows, ...part.beside].flatMap((at) => whole.side.rows[at] ?? []);
  const cuts = turningDays(stored.map(({ time }) => ({ time: { ...time, ends: null } })));
  const begins = [0, ...cuts.map((day) => turnsBy(whole.days, day))];
  return { ...{ part, whole, stored, cuts, begins }, growing: new Map() };
}

/** Counts one stretch of a part. */
function walkOn(
  { part, whole, stored, cuts, begins, growing }: Walk,
  at: number,
  { worths, walked }: { worths: Worths; walked: Walked },
): void {
  const turn = begins[at] ?? 0;
  const over = begins[at + 1] ?? whole.days.length + 1;
  const { counted, spread, overlapping } = countPart(part, stored, { whole, on: cuts[at - 1] ?? "" });
  for (const [row, one] of counted) {
    const worth = worths.of(one, spread.get(one.row.id));
    const step = grown(growing.get(row), { row, key: keyOf(one), counted: one, worth, begins: turn, over });
    if (growing.get(row) === step) continue;
    growing.set(row, step);
    walked.steps.push(step);
  }
  for (const [key, others] of overlapping)
    for (const other of others) walked.overlaps.push({ key, other, begins: turn, over });
}

/** The step before, longer, where it goes on as it was. */
function grown(before: Step | undefined, next: Step): Step {
  if (before?.key !== next.key || before.worth !== next.worth || before.over !== next.begins) return next;
  before.over = next.over;
  return before;
}

type Spread = ReturnType<typeof spreadOverYears>[number];

/** The rows of a part on a day, by place. */
function countPart(
  part: Part,
  stored: readonly StoredRow[],
  { whole, on }: { whole: Whole; on: Day },
): { counted: [number, Counted][]; spread: Map<string, Spread>; overlapping: Map<string, Set<string>> } {
  const { side, threads } = whole;
  const standing = standingOn(on);
  const rows = stored.map((row) => rowOn(row, side, standing(row.time)));
  const places = new Map(part.rows.map((place, at) => [rows[at]?.id, place]));
  const counted = countUnder(rows, { threads, counting: USUAL }).flatMap((one): [number, Counted][] => {
    const place = places.get(one.row.id);
    return place === undefined ? [] : [[place, one]];
  });
  const own = counted.map(([, one]) => one);
  return {
    counted,
    spread: new Map(spreadOverYears(own).map((one) => [one.counted.row.id, one])),
    overlapping: own.length > 1 ? overlapsOf(own, { threads, keyOf }) : new Map(),
  };
}

/** A total may have shares of hundreds of parts in one year. */
function yearsOf(shares: readonly YearShare[]): YearShare[] {
  const years = groupBy(shares, ({ year }) => year);
  return [...years].map(([year, own]) => ({ year, band: sumBands(own.map(({ band }) => band)) }));
}

/** What rows come to, each once. */
export class Worths {
  readonly #known = new Map<string, Worth>();

  of({ row, counts, missing }: Counted, spread: Spread | undefined): Worth {
    const shares = yearsOf(spread?.shares ?? []);
    const undetermined = spread?.undetermined ?? null;
    const isEnded = row.phase === "ended";
    const text = JSON.stringify([counts, missing, shares, undetermined, isEnded]);
    return keptIn(this.#known, text, () => ({ counts, missing, shares, undetermined, isEnded }));
  }

  all(): Worth[] {
    return [...this.#known.values()];
  }
}
