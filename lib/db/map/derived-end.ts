import type { Clocks } from "@/lib/domain/dates/clocks";
import { derivedEndOf } from "@/lib/domain/obligations/derived-end";
import type { DealTerm } from "@/lib/domain/redline/redline-types";
import { told } from "@/lib/domain/text/translations";
import type { Binding, Lifecycle } from "@/lib/domain/vocabulary/vocabulary";
import type { DateView } from "@/lib/views/parts";
import { type DealRow as TermsRow, toDateView } from "./term-view";

/** A stored deal → the end that its start and a stated length give. Decides nothing that the domain decides. */

type DealRow = TermsRow & {
  partnership: { slug: string; name: string };
  binding: Binding;
  lifecycle: Lifecycle;
  endsOnEdtf: string | null;
};

/** null when the deal states its end, or no single day follows. @param terms those of the deal, as they were read */
export function toDerivedEnd(
  row: DealRow,
  terms: readonly DealTerm[],
  { lang }: Pick<Clocks, "lang">,
): DateView | null {
  const { slug, shortId, partnership, binding, lifecycle } = row;
  const end = derivedEndOf({
    ...{ partnership, binding, lifecycle },
    deal: { slug, shortId, ...told(row, "title") },
    announcedOn: row.announcedOnEdtf,
    effectiveOn: row.effectiveOnEdtf,
    endsOn: row.endsOnEdtf,
    terms: terms.map(({ reading }) => reading),
  });
  return toDateView(end, lang);
}
