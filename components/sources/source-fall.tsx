import { StandingBadge } from "@/components/standing/standing-badge";
import { TermMarks } from "@/components/standing/term-marks";
import { inOwn } from "@/components/ui/language/own";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { termHref } from "@/lib/url/href";
import type { SourcePageView, SourceTerm } from "@/lib/views/source";

type SourceFallProps = { view: SourcePageView; clocks: ClockQuery };

/** The terms whose standing would change if the source, and what only repeats it, were not there. */
export function SourceFall({ view, clocks }: SourceFallProps) {
  const t = words("sources");
  const terms = view.deals.flatMap((deal) => deal.terms);
  const changing = terms.filter((term) => term.without !== null);
  if (changing.length === 0) {
    return <p className="max-w-measure">{terms.length === 0 ? t("nothingRests") : t("othersToo")}</p>;
  }
  return (
    <>
      <p className="max-w-measure font-serif text-xl">
        {t("wouldChange", { count: changing.length, total: terms.length })}
      </p>
      <ul className="mt-4 border-rule border-b">
        {changing.map((changed) => (
          <Change key={`${changed.term.deal.slug} ${changed.term.key}`} changed={changed} clocks={clocks} />
        ))}
      </ul>
    </>
  );
}

function Change({ changed: { term, without }, clocks }: { changed: SourceTerm; clocks: ClockQuery }) {
  if (without === null) return null;
  return (
    <li className="grid gap-x-6 gap-y-1 border-rule border-t py-3 md:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="min-w-0">
        <TextLink
          href={termHref(term.deal.slug, term.key, clocks)}
          look="name"
          className="font-medium"
          {...inOwn(term.labelLang)}
        >
          {term.label}
        </TextLink>
        <p className="text-ink-muted text-sm" {...inOwn(term.deal.titleLang)}>
          {term.deal.title}
        </p>
        <p className="text-sm">{words("sources")("without", { display: without.display })}</p>
      </div>
      <p className="flex flex-wrap items-center gap-x-3">
        <TermMarks standing={term.standing} binding={term.binding} />
        <span aria-hidden="true">→</span>
        <span className="sr-only">{words("sources")("become")}</span>
        <StandingBadge standing={without.standing} size="sm" />
      </p>
    </li>
  );
}
