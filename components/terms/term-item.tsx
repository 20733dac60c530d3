import { ShareLink } from "@/components/share/share-link";
import { cx } from "@/components/ui/cx";
import { Own } from "@/components/ui/language/own";
import { spanTag } from "@/components/ui/language/tags";
import { ListLink } from "@/components/ui/list-link";
import type { Day } from "@/lib/domain/dates/day";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { permalinkHref, termHref } from "@/lib/url/href";
import type { TermView } from "@/lib/views/parts";
import { TermClaims } from "./term-claims";
import { TermMeta } from "./term-meta";
import { TermRow } from "./term-row";
import { LosingSides, NotCompared, SetAside } from "./term-ruling";
import { TermSides } from "./term-sides";

type TermItemProps = { term: TermView; clocks: ClockQuery; on: Day | null };

/** One term of the page's deal: a line that unfolds to its sentence, what it stands on, who owes it to whom, and every claim. */
export function TermItem({ term, clocks, on }: TermItemProps) {
  const { key, deal, kind, label, labelLang, standing, inForce } = term;
  return (
    <TermRow term={term} anchor={key}>
      {standing === "disputed" ? (
        <TermSides sides={term.sides} />
      ) : (
        <p
          className={cx(
            "max-w-measure font-serif text-lg first-letter:uppercase",
            inForce === "no" && "text-ink-muted",
          )}
        >
          {term.display}
        </p>
      )}
      <p className="mt-1 max-w-measure text-ink-muted text-sm">
        {kind.label}. {term.because}{" "}
        <ListLink href={termHref(deal.slug, key, clocks)} className="no-print">
          {words("record").rich("link", {
            label: () => (
              <Own key="label" lang={labelLang}>
                {label}
              </Own>
            ),
            hidden: spanTag("hidden", "sr-only"),
          })}
        </ListLink>{" "}
        <ShareLink
          of={`${permalinkHref(deal.shortId, clocks)}#${key}`}
          what={words("record").rich("theTerm", {
            label: () => (
              <Own key="label" lang={labelLang}>
                {label}
              </Own>
            ),
          })}
        />
      </p>
      {standing !== "disputed" && <NotCompared term={term} />}
      {standing === "ruled" && <LosingSides sides={term.sides} />}
      <SetAside claims={term.claims} />
      <TermMeta term={term} clocks={clocks} on={on} />
      <TermClaims term={term} clocks={clocks} />
    </TermRow>
  );
}
