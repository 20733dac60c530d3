/** Rows, sums, groups and loops of the ledger → the API's answers. Decides nothing. */

import { type Band, highOf } from "@/lib/domain/obligations/band";
import { amountWordsOf, bandWords } from "@/lib/domain/obligations/band-words";
import type { LedgerGroupSum } from "@/lib/domain/obligations/groups";
import type { Loop } from "@/lib/domain/obligations/loops";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import type { LedgerSum } from "@/lib/domain/obligations/sums";
import type { Says } from "@/lib/domain/say/language";
import { shownLabel } from "@/lib/domain/text/translations";
import type { ApiLedgerGroup, ApiLedgerSum, ApiLoop, ApiObligation } from "./obligation";

type SaysAmounts = Says<"lang" | "values" | "ledger">;

export function toApiObligation(row: Obligation, language: SaysAmounts): ApiObligation {
  const { amount, perYear, untilIs } = row;
  return {
    id: row.id,
    deal: row.deal.slug,
    dealTitle: row.deal.title,
    ...(row.deal.titleLang && { dealTitleLang: row.deal.titleLang }),
    shortId: row.deal.shortId,
    partnership: row.partnership.slug,
    term: row.term.key,
    ...shownLabel(row.term, language.lang),
    payer: row.payer?.slug ?? null,
    payee: row.payee?.slug ?? null,
    kind: row.kind.slug,
    sumKind: row.sumKind.slug,
    measure: row.measure,
    ...endsOf(amount),
    about: amount?.about ?? false,
    ...unitOf(row),
    period: row.period,
    perYear: perYear && { ...endsOf(perYear), low: perYear.low, top: perYear.top, about: perYear.about },
    from: row.from,
    fromIs: row.fromIs,
    until: row.until,
    untilIs,
    untilDerived: untilIs === "derived",
    inForce: row.inForce,
    binding: row.binding,
    lifecycle: row.lifecycle,
    standing: row.standing,
    state: row.state,
    display: row.display,
    amountWords: amountWordsOf(row, language),
    why: row.why && language.ledger.counting(row.why),
    sources: [...row.sources],
  };
}

export function toApiLedgerSum(sum: LedgerSum, language: SaysAmounts): ApiLedgerSum {
  return {
    payer: sum.payer?.slug ?? null,
    payee: sum.payee?.slug ?? null,
    kind: sum.kind.slug,
    measure: sum.measure,
    ...unitOf(sum),
    binding: sum.binding,
    ...endsOf(sum.band),
    partial: sum.partial,
    mayOverlap: sum.mayOverlap,
    words: bandWords(sum.band, sum, language),
    rows: [...sum.rows],
    rowCount: sum.rowCount,
  };
}

export function toApiLedgerGroup(sum: LedgerGroupSum, language: SaysAmounts): ApiLedgerGroup {
  const { payer, payee, year, kind, unit, binding, band, measure } = sum;
  return {
    payer: payer?.slug ?? null,
    payee: payee?.slug ?? null,
    year,
    kind: kind.slug,
    unit,
    binding,
    low: band.low,
    high: highOf(band),
    top: band.top,
    words: bandWords(band, { measure, unit }, language),
  };
}

export function toApiLoop({ edges, currency, low, high }: Loop): ApiLoop {
  return {
    edges: edges.map(({ from, to, counted: { row, counts } }) => ({
      from: from.slug,
      to: to.slug,
      kind: row.sumKind.slug,
      deal: row.deal.slug,
      term: row.term.key,
      binding: row.binding,
      ...endsOf(counts),
    })),
    currency,
    money: low,
    most: high,
  };
}

function endsOf(band: Band | null) {
  return band === null
    ? { low: null, high: null, top: null }
    : { low: band.low, high: highOf(band), top: band.top };
}

function unitOf({ measure, unit }: { measure: string; unit: string }) {
  return { currency: measure === "money" && unit !== "" ? unit : null, unit };
}
