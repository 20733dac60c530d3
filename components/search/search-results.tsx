import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { withQuery } from "@/lib/url/href";
import { countedWords } from "@/lib/url/search-search";
import type { SearchHit as Hit, SearchGroup, SearchKind, SearchView } from "@/lib/views/search";
import { SearchHit } from "./search-hit";

type SearchResultsProps = { view: SearchView; clocks: ClockQuery };

/** Lists that take the same words and show everything. */
const LISTS = {
  organization: "/organizations",
  partnership: "/partnerships",
  deal: "/deals",
  source: "/sources",
} as const;

const hasList = (kind: SearchKind): kind is keyof typeof LISTS => Object.hasOwn(LISTS, kind);

/** Names stand in one column, what is said inside deals in the other. */
const STATEMENTS: readonly SearchKind[] = ["term", "quote"];

/** What was found, by kind: the record that was named first, then groups with their counts. */
export function SearchResults({ view, clocks }: SearchResultsProps) {
  const { top, words: marked } = view;
  const groups = view.groups.map((group) => withoutTop(group, view)).filter((group) => group.hits.length > 0);
  const columns = [
    groups.filter(({ kind }) => !STATEMENTS.includes(kind)),
    groups.filter(({ kind }) => STATEMENTS.includes(kind)),
  ].filter((column) => column.length > 0);
  return (
    <>
      {top && (
        <div className="mt-8 border-accent border-l-2 bg-paper-raised px-5 py-4">
          <p className="text-accent text-sm">{words("search")(`top.${top.kind}`)}</p>
          <SearchHit hit={top} clocks={clocks} marked={marked} />
        </div>
      )}
      <div className="grid gap-x-14 xl:grid-cols-2">
        {columns.map((column) => (
          <div key={column[0]?.kind} className="min-w-0">
            {column.map((group) => (
              <ResultGroup key={group.kind} group={group} view={view} clocks={clocks} />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

/** The record on top is not listed again below. */
function withoutTop(group: SearchGroup, { top }: SearchView): SearchGroup {
  const hits = group.hits.filter((hit) => hit !== top);
  return { ...group, hits, total: group.total - (group.hits.length - hits.length) };
}

function ResultGroup({ group, view, clocks }: SearchResultsProps & { group: SearchGroup }) {
  const t = words("search");
  const { kind, hits, total } = group;
  const title = t(`group.${kind}`);
  const all = t(`count.${kind}`, { count: total, n: countedWords(total) });
  const more = hits.length < total;
  const asked = { q: view.corrected ?? view.query, on: clocks.on, known: clocks.known };
  return (
    <Section
      id={kind}
      title={title}
      aside={
        <>
          {more ? t("shownOf", { shown: hits.length, all }) : all}
          {more && hasList(kind) && (
            <TextLink href={withQuery(LISTS[kind], asked)} className="ml-3">
              {t(`all.${kind}`)}
            </TextLink>
          )}
        </>
      }
    >
      <ol aria-label={title} className="border-rule border-b">
        {hits.map((hit) => (
          <li key={hitKey(hit)} className="border-rule border-t py-3">
            <SearchHit hit={hit} clocks={clocks} marked={view.words} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function hitKey(hit: Hit): string {
  switch (hit.kind) {
    case "organization":
      return hit.organization.slug;
    case "partnership":
      return hit.partnership.slug;
    case "deal":
      return hit.deal.slug;
    case "source":
      return hit.source.slug;
    case "term":
      return `${hit.deal.slug} ${hit.key}`;
    case "quote":
      return `${hit.deal.slug} ${hit.key} ${hit.source.slug} ${hit.quote}`;
  }
}
