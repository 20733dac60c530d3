import { Anchor } from "@/components/ui/language/link";
import { inOwn } from "@/components/ui/language/own";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { termHref } from "@/lib/url/href";
import type { TermView } from "@/lib/views/parts";
import { TermRow } from "./term-row";
import { claimCount } from "./term-words";

type TermBriefProps = {
  term: TermView;
  clocks: ClockQuery;
  /** Without its sentence: where very many are folded away. */
  isBare?: boolean;
  /** Begins its anchor, where a page has the same term in another list, too. */
  prefix?: string;
};

/**
 * A term on a page that gathers those of many deals: the same line, under it its sentence and the way to its claims. They stand
 * in their deal; with scripts they are brought here when the line is unfolded (bring-claims.tsx).
 */
export function TermBrief({ term, clocks, isBare = false, prefix = "" }: TermBriefProps) {
  const { deal, key, claims, display } = term;
  const t = words("record");
  return (
    <TermRow term={term} anchor={`${prefix}${deal.slug}--${key}`} isNamed={false}>
      {!isBare && <p>{display}</p>}
      {t.rich("inDeal", {
        claims: claims.length === 0 ? t("itsLine") : claimCount(claims),
        deal: () => (
          <Anchor
            key="deal"
            href={termHref(deal.slug, key, clocks)}
            className="link"
            data-term-of=""
            {...inOwn(deal.titleLang)}
          >
            {deal.title}
          </Anchor>
        ),
      })}
    </TermRow>
  );
}
