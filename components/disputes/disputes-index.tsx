import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { Fold } from "@/components/ui/fold";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { DISPUTES, DISPUTES_SORTS, type DisputesSearch, type DisputesSort } from "@/lib/url/disputes-search";
import { silenceHref, withQuery } from "@/lib/url/href";
import type { DisputeSection, DisputesPageView } from "@/lib/views/disputes";
import { DisputeItem } from "./dispute-item";
import { DisputesFilter } from "./disputes-filter";

type DisputesIndexProps = { view: DisputesPageView; search: DisputesSearch };

/** Everything that sources contradict each other about: open, ruled, denied. */
export function DisputesIndex({ view, search }: DisputesIndexProps) {
  const { partnership, org, kind, on, known } = search;
  const t = words("disputes");
  const json = withQuery("/api/v1/terms", {
    standing: search.standing ?? "disputed",
    partnership,
    kind,
    org,
    on,
    known,
  });
  return (
    <>
      <PageHeader
        title={t("title")}
        standfirst={t("standfirst")}
        meta={view.sections.map(({ standing, total }) => (
          <span key={standing}>{t(`counts.${standing}`, { count: total })}</span>
        ))}
        actions={
          <ButtonLink href={json} size="sm" rel="alternate" type="application/json">
            JSON
          </ButtonLink>
        }
      />
      <DisputesFilter search={search} options={view.options} />
      <p className="no-print flex flex-wrap items-center gap-x-5 gap-y-1 text-sm">
        <span className="text-ink-muted">{t("first")}</span>
        {DISPUTES_SORTS.map((sort) => (
          <SortLink key={sort} sort={sort} search={search} />
        ))}
        <TextLink href={silenceHref({ on, known })} className="hit inline-flex items-center sm:ml-auto">
          {t("silence")}
        </TextLink>
      </p>
      {search.standing !== null && (
        <p>
          <TextLink href={DISPUTES.href(search, { standing: null })} className="hit inline-flex items-center">
            {t("together")}
          </TextLink>
        </p>
      )}
      {view.sections.map((section) => (
        <ContestedSection key={section.standing} section={section} search={search} />
      ))}
    </>
  );
}

const SORT_WORDS = { stake: "byStake", age: "byAge" } as const;

function SortLink({ sort, search }: { sort: DisputesSort; search: DisputesSearch }) {
  if (sort === search.sort)
    return (
      <span aria-current="true" className="font-medium">
        {words("disputes")(SORT_WORDS[sort])}
      </span>
    );
  return (
    <TextLink href={DISPUTES.href(search, { sort })} className="hit inline-flex items-center">
      {words("disputes")(SORT_WORDS[sort])}
    </TextLink>
  );
}

/** So many stand open. */
const OPEN: Readonly<Record<DisputeSection["standing"], number>> = { disputed: 8, ruled: 3, denied: 2 };

/** What is folded away, by what it is about. @example "12 of money, 3 of capacity" */
function foldedWords(items: DisputeSection["items"]): string {
  const counts = new Map<string, number>();
  for (const { term } of items) counts.set(term.kind.group, (counts.get(term.kind.group) ?? 0) + 1);
  const t = words("disputes");
  return [...counts]
    .map(([group, count]) =>
      t("ofGroup", { count, group: language().vocabulary.termGroup(group).toLowerCase() }),
    )
    .join(", ");
}

function Items({ items, search }: { items: DisputeSection["items"]; search: DisputesSearch }) {
  return items.map((dispute) => (
    <DisputeItem key={`${dispute.term.deal.slug} ${dispute.term.key}`} dispute={dispute} clocks={search} />
  ));
}

function ContestedSection({ section, search }: { section: DisputeSection; search: DisputesSearch }) {
  const { standing, items, total, previous, next } = section;
  const t = words("disputes");
  const at = (cursor: string | null) => cursor && DISPUTES.href(search, { standing, cursor });
  return (
    <Section
      id={standing}
      title={t(`${standing}.title`)}
      lead={t(`${standing}.lead`)}
      aside={t("terms", { count: total })}
    >
      {items.length === 0 && (
        <p className="border-rule border-t py-6 text-ink-muted">{t(`${standing}.none`)}</p>
      )}
      <Items items={items.slice(0, OPEN[standing])} search={search} />
      {items.length > OPEN[standing] && (
        <Fold
          id={`${standing}--more`}
          title={t(`${standing}.more`, { count: items.length - OPEN[standing] })}
          said={foldedWords(items.slice(OPEN[standing]))}
        >
          <Items items={items.slice(OPEN[standing])} search={search} />
        </Fold>
      )}
      {(previous !== null || next !== null) && (
        <Pagination
          label={t(`${standing}.title`)}
          summary={t("summary", { shown: items.length, total })}
          previousHref={at(previous)}
          nextHref={at(next)}
        />
      )}
    </Section>
  );
}
