import type { Day } from "@/lib/domain/dates/day";
import "server-only";
import { spanOfMilestone } from "@/lib/domain/horizon/milestone";
import { milestonesOf } from "@/lib/domain/horizon/milestones-of";
import { firstKnownOn, knownDays } from "@/lib/domain/standing/known";
import type { AssessedTerm } from "@/lib/domain/terms/term";
import type { Context } from "../store/context";
import { milestoneId, termId } from "../store/ids/identity";
import type { MilestoneRow } from "../store/tables";
import type { KeptDeal } from "./deal-rows";
import { toLedgerDeal, UNTIMED } from "./derive-obligations";
import type { Reader } from "./derive-standings";
import { knownSpans } from "./known-spans";

/**
 * What lies ahead of a deal now, and over every span of the reader's clock.
 * Decides which row is stored when; what a row says is the domain's. Whether it still lies ahead is asked when it is read.
 */

type Row = Omit<MilestoneRow, "id" | "isCurrent" | "knownFrom" | "knownUntil">;

/** The first and last day of the calendar stand for what is undated. */
const UNDATED = { earliest: "0001-01-01", latest: "9999-12-31" } as const;

/** Every row of one deal; `readers` are its terms, in the order of the record. */
export function milestoneRows(kept: KeptDeal, readers: readonly Reader[], context: Context): MilestoneRow[] {
  const claims = readers.flatMap((reader) => reader.term.claims);
  const first = firstKnownOn(claims);
  const days = knownDays(claims).filter((day) => first !== null && day >= first);
  const rowsOn = (known: Day | null) => rowsAt(kept, known, { readers, context });
  const current = [...rowsOn(null)].map(([key, row]) => stored(key, row, { from: null, until: null }));
  const spans = knownSpans(days, days.map(rowsOn));
  return [...current, ...spans.map(({ key, row, from, until }) => stored(key, row, { from, until }))];
}

function stored(
  key: string,
  row: Row,
  { from, until }: { from: Day | null; until: Day | null },
): MilestoneRow {
  return {
    id: milestoneId(String(row.dealId), key, from),
    isCurrent: from === null,
    knownFrom: from,
    knownUntil: until,
    ...row,
  };
}

type Frame = { readers: readonly Reader[]; context: Context };

function rowsAt(kept: KeptDeal, known: Day | null, { readers, context }: Frame): Map<string, Row> {
  const assessed = readers.map((reader): AssessedTerm => ({ ...reader.on(known), ...UNTIMED }));
  return new Map(
    milestonesOf(toLedgerDeal(kept, assessed, context)).map((milestone) => {
      const { key, kind, term, dates, dateIs, isDisputed } = milestone;
      const row = {
        dealId: kept.id,
        termId: term && termId(kept.id, term.key),
        kind,
        isDated: dates.length > 0,
        ...(spanOfMilestone(milestone) ?? UNDATED),
        facts: { dates, dateIs, isDisputed },
      };
      return [key, row];
    }),
  );
}
