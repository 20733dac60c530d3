import { ButtonLink } from "@/components/ui/controls/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { displayDate } from "@/lib/domain/dates/display-date";
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
import { FILTER_WORDS, filterPhrase } from "./filter-words";

type DealsEmptyProps = { search: DealsSearch; view: Pick<DealsListView, "relaxations" | "names"> };

/** No deal is left: which filter shuts them out, and what there would be without it. */
export function DealsEmpty({ search, view: { relaxations, names } }: DealsEmptyProps) {
  if (!isFiltered(search)) return <NothingKnown search={search} />;
  const ways = waysOut(search, relaxations, names);
  return (
    <EmptyState
      title="No deal passes all of these filters"
      actions={
        <>
          {ways.links.map(({ href, label }) => (
            <ButtonLink key={href} href={href}>
              {label}
            </ButtonLink>
          ))}
          <ButtonLink href={DEALS.href(search, NO_FILTERS)}>Clear all filters</ButtonLink>
          {search.known !== null && <KnowAllLink search={search} />}
        </>
      }
    >
      <p>{ways.words}</p>
      {search.known !== null && (
        <p>Only what had been reported by {displayDate(search.known)} is searched.</p>
      )}
    </EmptyState>
  );
}

type WaysOut = { words: string; links: { href: string; label: string }[] };

/** Taking away one filter, if that helps; else keeping one alone. */
function waysOut(search: DealsSearch, relaxations: readonly Relaxation[], names: FilterNames): WaysOut {
  const phrase = (filter: FilterName) =>
    `${FILTER_WORDS[filter].toLowerCase()} ${filterPhrase(search, filter, names)}`;
  const helpful = relaxations.filter(({ without }) => without > 0).toSorted((a, b) => b.without - a.without);
  if (helpful.length > 0) {
    const links = helpful.map(({ filter, without }) => ({
      href: DEALS.href(search, withoutFilter(filter as FilterName)),
      label: `Without ${phrase(filter as FilterName)}: ${dealCount(without)}`,
    }));
    return {
      words:
        helpful.length === 1
          ? "One filter shuts them all out."
          : "Taking away one of these brings some back.",
      links,
    };
  }
  const links = relaxations
    .filter(({ alone }) => alone > 0)
    .map(({ filter, alone }) => ({
      href: DEALS.href(search, onlyFilter(search, filter as FilterName)),
      label: `Only ${phrase(filter as FilterName)}: ${dealCount(alone)}`,
    }));
  if (links.length === 0) return { words: "Nothing on record passes any of them.", links };
  return { words: "Taking away any one of them would still leave none. Each alone leaves some:", links };
}

function KnowAllLink({ search }: { search: DealsSearch }) {
  return <ButtonLink href={DEALS.href(search, { known: null })}>Use all that is known today</ButtonLink>;
}

function NothingKnown({ search }: { search: DealsSearch }) {
  if (search.known === null) return <EmptyState title="The record holds no deals yet" />;
  return (
    <EmptyState
      title={`Nobody had reported any deal by ${displayDate(search.known)}`}
      actions={
        <ButtonLink href={DEALS.href(search, { known: null })}>Use all that is known today</ButtonLink>
      }
    >
      The list shows only deals that a dated source had reported by the day asked about.
    </EmptyState>
  );
}

/** "1 deal", "75 deals" */
export function dealCount(count: number): string {
  return count === 1 ? "1 deal" : `${count.toLocaleString("en-US")} deals`;
}
