import type { ObligationRow } from "@/lib/db/store/tables/tables";
import type { Day } from "@/lib/domain/dates/day";
import { edtfDate } from "@/lib/domain/dates/edtf";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import type { Claim } from "@/lib/domain/standing/claim";
import { knownDays } from "@/lib/domain/standing/known";
import { obligationId, termId } from "../store/ids/identity";
import { type Context, named } from "../store/named";
import type { KeptDeal } from "./deal-rows";
import { knownSpans } from "./known-spans";
import type { LedgerDay } from "./ledger-days";

/**
 * The obligations of a deal now, and over every span of the reader's clock.
 * Decides which row is stored when; what a row says is the domain's. Whether it is in force is asked when it is read.
 */

type Row = Omit<ObligationRow, "id" | "isCurrent" | "knownFrom" | "knownUntil">;

/** Every row of one deal; `claims` are all of its terms'. */
export function obligationRows(
  kept: KeptDeal,
  { claims, on }: { claims: readonly Claim[]; on: (known: Day | null) => LedgerDay },
  context: Context,
): ObligationRow[] {
  const rowsBy = new Map<readonly Obligation[], Map<string, Row>>();
  const rowsOn = (known: Day | null) => {
    const { owed } = on(known);
    const rows = rowsBy.get(owed) ?? rowsOf(owed, kept, context);
    rowsBy.set(owed, rows);
    return rows;
  };
  const days = knownDays(claims);
  const current = [...rowsOn(null).values()].map((row) => stored(row, null, null));
  const byDay = days.map(rowsOn);
  return [...current, ...knownSpans(days, byDay).map(({ row, from, until }) => stored(row, from, until))];
}

function stored(row: Row, from: Day | null, until: Day | null): ObligationRow {
  return {
    id: obligationId(String(row.termId), from),
    termId: row.termId,
    dealId: row.dealId,
    payerId: row.payerId,
    payeeId: row.payeeId,
    sumKindId: row.sumKindId,
    isCurrent: from === null,
    knownFrom: from,
    knownUntil: until,
    measure: row.measure,
    unit: row.unit,
    binding: row.binding,
    standing: row.standing,
    top: row.top,
    endsOn: row.endsOn,
    facts: row.facts,
  };
}

function rowsOf(owed: readonly Obligation[], kept: KeptDeal, context: Context): Map<string, Row> {
  return new Map(
    owed.map((row) => {
      const term = termId(kept.id, row.term.key);
      return [term, toRow(row, { kept, term, context })];
    }),
  );
}

function toRow(
  row: Obligation,
  { kept, term, context }: { kept: KeptDeal; term: string; context: Context },
): Row {
  const { amount, total, period, perYear, from, fromIs, until, untilIs, why } = row;
  return {
    termId: term,
    dealId: kept.id,
    payerId: row.payer && named(context.organizations, row.payer.slug).id,
    payeeId: row.payee && named(context.organizations, row.payee.slug).id,
    sumKindId: named(context.termKinds, row.sumKind.slug).id,
    measure: row.measure,
    unit: row.unit,
    binding: row.binding,
    standing: row.standing,
    top: (total ?? amount)?.top ?? "0",
    endsOn: until === null ? null : edtfDate(until).earliest,
    facts: {
      ...{ amount, total, period, perYear, from, fromIs, until, untilIs, why },
      state: row.state,
      sources: row.sources.map((slug) => named(context.sources, slug).id),
    },
  };
}
