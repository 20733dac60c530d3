/** Rows, sums, groups and loops of the ledger → the API's answers. Decides nothing. */

import { type Band, highOf } from "@/lib/domain/obligations/band";
import { amountWordsOf, bandWords } from "@/lib/domain/obligations/band-words";
import type { LedgerGroupSum } from "@/lib/domain/obligations/groups";
import type { Loop } from "@/lib/domain/obligations/loops";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import type { LedgerSum } from "@/lib/domain/obligations/sums";
import type { Says } from "@/lib/domain/say/language";
import { shownLabel } from "@/lib/domain/text/translations";
import { answer } from "./answer";
import {
  type ApiLedgerGroup,
  type ApiLedgerSum,
  type ApiLoop,
  type ApiObligation,
  apiLedgerGroupSchema,
  apiLedgerSumSchema,
  apiLoopSchema,
  apiObligationSchema,
} from "./obligation";

type SaysAmounts = Says<"lang" | "values" | "ledger">;

export function toApiObligation(row: Obligation, language: SaysAmounts): ApiObligation {
  const { amount, perYear, untilIs } = row;
  return answer(apiObligationSchema, {
    ...{ ...row, ...endsOf(amount), ...unitOf(row) },
    ...{
      dealTitle: row.deal.title,
      shortId: row.deal.shortId,
      term: row.term.key,
      dealTitleLang: row.deal.titleLang,
      ...shownLabel(row.term, language.lang),
    },
    about: amount?.about ?? false,
    perYear: perYear && { ...perYear, high: highOf(perYear) },
    untilDerived: untilIs === "derived",
    amountWords: amountWordsOf(row, language),
    why: row.why && language.ledger.counting(row.why),
  });
}

export function toApiLedgerSum(sum: LedgerSum, language: SaysAmounts): ApiLedgerSum {
  return answer(apiLedgerSumSchema, {
    ...{ ...sum, ...unitOf(sum), ...endsOf(sum.band), words: bandWords(sum.band, sum, language) },
  });
}

export function toApiLedgerGroup(sum: LedgerGroupSum, language: SaysAmounts): ApiLedgerGroup {
  const { low, top } = sum.band;
  return answer(apiLedgerGroupSchema, {
    ...{ ...sum, low, high: highOf(sum.band), top, words: bandWords(sum.band, sum, language) },
  });
}

export function toApiLoop({ edges, currency, low, high }: Loop): ApiLoop {
  return answer(apiLoopSchema, {
    edges: edges.map(({ from, to, counted: { row, counts } }) => ({
      ...{ from, to, kind: row.sumKind, deal: row.deal, term: row.term.key, binding: row.binding },
      ...endsOf(counts),
    })),
    ...{ currency, money: low, most: high },
  });
}

function endsOf(band: Band | null) {
  return band === null
    ? { low: null, high: null, top: null }
    : { low: band.low, high: highOf(band), top: band.top };
}

function unitOf({ measure, unit }: { measure: string; unit: string }) {
  return { currency: measure === "money" && unit !== "" ? unit : null, unit };
}
