import type { MilestoneRow } from "@/lib/db/store/tables/tables";
import type { Day } from "@/lib/domain/dates/day";
import { type Milestone, spanOfMilestone } from "@/lib/domain/horizon/milestone";
import { milestonesOf } from "@/lib/domain/horizon/milestones-of";
import type { Claim } from "@/lib/domain/standing/claim";
import { firstKnownOn, knownDays } from "@/lib/domain/standing/known";
import { keptIn } from "@/lib/domain/text/maps";
import { milestoneId, termId } from "../store/ids/identity";
import type { KeptDeal } from "./deal-rows";
import { knownSpans } from "./known-spans";
import type { LedgerDay } from "./ledger-days";

/**
 * What lies ahead of a deal now, and over every span of the reader's clock.
 * Decides which row is stored when; what a row says is the domain's. Whether it still lies ahead is asked when it is read.
 */

type Row = Omit<MilestoneRow, "id" | "isCurrent" | "knownFrom" | "knownUntil">;

/** The first and last day of the calendar stand for what is undated. */
const UNDATED = { earliest: "0001-01-01", latest: "9999-12-31" } as const;

/** Every row of one deal; `claims` are all of its terms'. */
export function milestoneRows(
  kept: KeptDeal,
  { claims, on }: { claims: readonly Claim[]; on: (known: Day | null) => LedgerDay },
): MilestoneRow[] {
  const first = firstKnownOn(claims);
  const days = knownDays(claims).filter((day) => first !== null && day >= first);
  const made = new Map<Milestone, Row>();
  const toRow = (milestone: Milestone) => keptIn(made, milestone, () => rowOf(kept, milestone));
  const rowsOn = (known: Day | null) => {
    const { deal, owed } = on(known);
    return new Map(milestonesOf(deal, owed).map((milestone) => [milestone.key, toRow(milestone)]));
  };
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
    dealId: row.dealId,
    termId: row.termId,
    isCurrent: from === null,
    knownFrom: from,
    knownUntil: until,
    kind: row.kind,
    isDated: row.isDated,
    earliest: row.earliest,
    latest: row.latest,
    facts: row.facts,
  };
}

function rowOf(kept: KeptDeal, milestone: Milestone): Row {
  const { kind, term, dates, dateIs, isDisputed } = milestone;
  return {
    dealId: kept.id,
    termId: term && termId(kept.id, term.key),
    kind,
    isDated: dates.length > 0,
    ...(spanOfMilestone(milestone) ?? UNDATED),
    facts: { dates, dateIs, isDisputed },
  };
}
