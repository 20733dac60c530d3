import type { Clocks } from "@/lib/domain/dates/clocks";
import { derivedEndOf } from "@/lib/domain/obligations/derived-end";
import { told } from "@/lib/domain/text/translations";
import type { Binding, Lifecycle } from "@/lib/domain/vocabulary/vocabulary";
import type { DateView } from "@/lib/views/parts";
import { toDateView, toDealTerms } from "./term-view";

/** A stored deal → the end that its start and a stated length give. Decides nothing that the domain decides. */

type DealRow = Parameters<typeof toDealTerms>[0] & {
  partnership: { slug: string; name: string };
  binding: Binding;
  lifecycle: Lifecycle;
  endsOnEdtf: string | null;
};

/** null when the deal states its end, or no single day follows. */
export function toDerivedEnd(row: DealRow, clocks: Clocks): DateView | null {
  const { slug, shortId, partnership, binding, lifecycle } = row;
  const end = derivedEndOf({
    ...{ partnership, binding, lifecycle },
    deal: { slug, shortId, ...told(row, "title") },
    announcedOn: row.announcedOnEdtf,
    effectiveOn: row.effectiveOnEdtf,
    endsOn: row.endsOnEdtf,
    terms: toDealTerms(row, clocks).map(({ reading }) => reading),
  });
  return toDateView(end, clocks.lang);
}
