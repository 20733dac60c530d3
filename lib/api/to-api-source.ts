/** Views of sources → the JSON of the contract. */
import type { Clocks } from "@/lib/domain/dates/clocks";
import type { SourcePageView } from "@/lib/views/source";
import type { SourceRow } from "@/lib/views/sources";
import { answer } from "./answer";
import { type ApiSource, type ApiSourceRow, apiSourceRowSchema, apiSourceSchema } from "./source";

export const toApiSourceRow = (row: SourceRow): ApiSourceRow => answer(apiSourceRowSchema, row);

export function toApiSource({ source, record, deals, ...view }: SourcePageView, clocks: Clocks): ApiSource {
  const terms = deals.flatMap((deal) => deal.terms);
  return answer(apiSourceSchema, {
    ...{ ...source, ...view, on: clocks.on, known: clocks.known, deals: view.totalDeals },
    record: {
      claims: record.total,
      outcomes: Object.fromEntries(record.counts.map(({ outcome, count }) => [outcome, count])),
    },
    claims: terms.flatMap(({ term, without, claims }) =>
      claims.map(({ claim, outcome }) => ({
        ...{ ...claim, outcome, deal: term.deal, term: term.key, label: term.label, kind: term.kind },
        ...{ standing: term.standing, termDisplay: term.display },
        standingWithout: without?.standing ?? term.standing,
      })),
    ),
  });
}
