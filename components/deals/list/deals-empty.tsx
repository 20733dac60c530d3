import { ButtonLink } from "@/components/ui/controls/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import {
  DEALS,
  type DealsSearch,
  type FilterName,
  isFiltered,
  NO_FILTERS,
  onlyFilter,
  withoutFilter,
} from "@/lib/url/deals-search";
import type { DealsListView, FilterNames, Relaxation } from "@/lib/views/deals-list";
import { filterPhrase, filterWord } from "./filter-words";

type DealsEmptyProps = { search: DealsSearch; view: Pick<DealsListView, "relaxations" | "names"> };

/** No deal is left: which filter shuts them out, and what there would be without it. */
export function DealsEmpty({ search, view: { relaxations, names } }: DealsEmptyProps) {
  if (!isFiltered(search)) return <NothingKnown search={search} />;
  const ways = waysOut(search, relaxations, names);
  const t = words("deals");
  return (
    <EmptyState
      title={t("empty.filtered")}
      actions={
        <>
          {ways.links.map(({ href, label }) => (
            <ButtonLink key={href} href={href}>
              {label}
            </ButtonLink>
          ))}
          <ButtonLink href={DEALS.href(search, NO_FILTERS)}>{t("clearFilters")}</ButtonLink>
          {search.known !== null && <KnowAllLink search={search} />}
        </>
      }
    >
      <p>{ways.words}</p>
      {search.known !== null && <p>{t("empty.searched", { day: dayWords(search.known) })}</p>}
    </EmptyState>
  );
}

type WaysOut = { words: string; links: { href: string; label: string }[] };

/** Taking away one filter, if that helps; else keeping one alone. */
function waysOut(search: DealsSearch, relaxations: readonly Relaxation[], names: FilterNames): WaysOut {
  const t = words("deals");
  const phrase = (filter: FilterName) => ({
    filter: filterWord(filter).toLowerCase(),
    values: filterPhrase(search, filter, names),
  });
  const helpful = relaxations.filter(({ without }) => without > 0).toSorted((a, b) => b.without - a.without);
  if (helpful.length > 0) {
    const links = helpful.map(({ filter, without }) => ({
      href: DEALS.href(search, withoutFilter(filter as FilterName)),
      label: t("empty.without", { ...phrase(filter as FilterName), count: without }),
    }));
    return { words: helpful.length === 1 ? t("empty.oneShuts") : t("empty.someShut"), links };
  }
  const links = relaxations
    .filter(({ alone }) => alone > 0)
    .map(({ filter, alone }) => ({
      href: DEALS.href(search, onlyFilter(search, filter as FilterName)),
      label: t("empty.only", { ...phrase(filter as FilterName), count: alone }),
    }));
  if (links.length === 0) return { words: t("empty.nothing"), links };
  return { words: t("empty.aloneLeaves"), links };
}

function KnowAllLink({ search }: { search: DealsSearch }) {
  return (
    <ButtonLink href={DEALS.href(search, { known: null })}>{words("deals")("empty.knowAll")}</ButtonLink>
  );
}

function NothingKnown({ search }: { search: DealsSearch }) {
  const t = words("deals");
  if (search.known === null) return <EmptyState title={t("empty.record")} />;
  return (
    <EmptyState
      title={t("empty.unreported", { day: dayWords(search.known) })}
      actions={<KnowAllLink search={search} />}
    >
      {t("empty.unreportedLead")}
    </EmptyState>
  );
}
