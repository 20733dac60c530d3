import type { Day } from "@/lib/domain/dates/day";
import "server-only";
import { edtfDate } from "@/lib/domain/dates/edtf";
import type { LedgerDeal, Obligation } from "@/lib/domain/obligations/obligation";
import { obligationsOf } from "@/lib/domain/obligations/obligations-of";
import { knownDays } from "@/lib/domain/standing/known";
import type { AssessedTerm } from "@/lib/domain/terms/term";
import { type Context, named } from "../store/context";
import { obligationId, termId } from "../store/ids/identity";
import type { ObligationRow } from "../store/tables";
import type { KeptDeal } from "./deal-rows";
import type { Reader } from "./derive-standings";
import { knownSpans } from "./known-spans";

/**
 * The obligations of a deal now, and over every span of the reader's clock.
 * Decides which row is stored when; what a row says is the domain's. Whether it is in force is asked when it is read.
 */

type Row = Omit<ObligationRow, "id" | "isCurrent" | "knownFrom" | "knownUntil">;

/** Every row of one deal; `readers` are its terms, in the order of the record. */
export function obligationRows(
  kept: KeptDeal,
  readers: readonly Reader[],
  context: Context,
): ObligationRow[] {
  const rowsOn = (known: Day | null) => rowsAt(kept, known, { readers, context });
  const days = knownDays(readers.flatMap((reader) => reader.term.claims));
  const current = [...rowsOn(null).values()].map((row) => stored(row, null, null));
  const byDay = days.map(rowsOn);
  return [...current, ...knownSpans(days, byDay).map(({ row, from, until }) => stored(row, from, until))];
}

function stored(row: Row, from: Day | null, until: Day | null): ObligationRow {
  const { termId: term } = row;
  return {
    id: obligationId(String(term), from),
    isCurrent: from === null,
    knownFrom: from,
    knownUntil: until,
    ...row,
  };
}

type Frame = { readers: readonly Reader[]; context: Context };

function rowsAt(kept: KeptDeal, known: Day | null, { readers, context }: Frame): Map<string, Row> {
  const assessed = readers.map((reader): AssessedTerm => ({ ...reader.on(known), ...UNTIMED }));
  const rows = obligationsOf([toLedgerDeal(kept, assessed, context)]);
  return new Map(
    rows.map((row) => {
      const term = termId(kept.id, row.term.key);
      return [term, toRow(row, { kept, term, context })];
    }),
  );
}

/** What depends on the day asked about is not stored. */
export const UNTIMED = { inForce: "yes", phase: "in_force", display: "", span: "" } as const;

/** The deal as the domain's ledger reads it. */
export function toLedgerDeal(
  { shortId, record }: KeptDeal,
  terms: AssessedTerm[],
  context: Context,
): LedgerDeal {
  const { slug, title, binding, lifecycle, announcedOn, effectiveOn, endsOn } = record;
  const { name } = named(context.partnerships, record.partnership);
  return {
    deal: { slug, shortId, title },
    partnership: { slug: record.partnership, name },
    ...{ binding, lifecycle, announcedOn, effectiveOn, endsOn, terms },
  };
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
