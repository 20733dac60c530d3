import { MILESTONE_KINDS, type MilestoneKind } from "@/lib/domain/horizon/milestone";
import { slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { hasBit } from "./bits";
import type { Columns } from "./columns";

/**
 * What lies ahead of all deals in columns, counted by a day. Decides as the conditions of horizon/horizon-sql.ts do for today's reader,
 * which a test holds it against. Pure.
 */

/** Days are whole numbers; "until" is the day from which its term certainly has ended, after every day where that is not stated. */
export const MILESTONE_COLUMNS = ["earliest", "latest", "until", "what"] as const;
export type Milestones = Columns<(typeof MILESTONE_COLUMNS)[number]>;

/** "what" is its kind, twice, and one more when it is dated. */
export const KINDS_FROM_1 = slugsOf(MILESTONE_KINDS);

export type AheadAsk = {
  on: number;
  /** The first and last day of a window; null: none is asked, and what is undated counts, too. */
  from: number | null;
  to: number | null;
  /** None: of every kind. */
  kinds: readonly MilestoneKind[];
  /** The deals that go on. */
  among: Uint32Array;
};

export type Ahead = { dated: Int32Array; undated: Int32Array };

/** For each deal, how much of it lies ahead, and how much of that has no date. */
export function countAhead(milestones: Milestones, ask: AheadAsk, width: number): Ahead {
  const [dated, undated] = [new Int32Array(width), new Int32Array(width)];
  const [deals, what] = [milestones.deals, milestones.of("what")];
  const [isAsked, isAhead] = [askedOf(milestones, ask), aheadOf(milestones, ask)];
  const hasUndated = ask.from === null && ask.to === null;
  for (let row = 0; row < milestones.length; row++) {
    const deal = deals[row] ?? -1;
    if (deal < 0 || !isAsked(row, deal)) continue;
    const isDated = ((what[row] ?? 0) & 1) === 1;
    if (isDated ? isAhead(row) : hasUndated) addOne(isDated ? dated : undated, deal);
  }
  return { dated, undated };
}

/** Whether a row's deal and kind are asked for, and its term is not over. */
function askedOf(milestones: Milestones, { on, kinds, among }: AheadAsk) {
  const [until, what] = [milestones.of("until"), milestones.of("what")];
  const over = milestones.comparable("until", on);
  const isKind = KINDS_FROM_1.map((kind) => kinds.length === 0 || kinds.includes(kind));
  return (row: number, deal: number): boolean =>
    hasBit(among, deal) && (until[row] ?? 0) >= over && isKind[((what[row] ?? 0) >> 1) - 1] === true;
}

/** Whether what a row dates may still come, and may fall into the window. */
function aheadOf(milestones: Milestones, { on, from, to }: AheadAsk) {
  const [earliest, latest] = [milestones.of("earliest"), milestones.of("latest")];
  const first = milestones.comparable("latest", Math.max(on, from ?? on));
  const last = to === null ? Number.POSITIVE_INFINITY : milestones.comparable("earliest", to);
  return (row: number): boolean => (latest[row] ?? 0) >= first && (earliest[row] ?? 0) <= last;
}

function addOne(counts: Int32Array, deal: number): void {
  counts[deal] = (counts[deal] ?? 0) + 1;
}
