/**
 * Filters of the deals list in words: what each is called, and what its values are called.
 * Decides words only; what a filter does is decided where the list is read.
 */
import { displayDate } from "@/lib/domain/dates/display-date";
import { BINDINGS, DEAL_KINDS, LIFECYCLES, STANDINGS } from "@/lib/domain/vocabulary/vocabulary";
import { language } from "@/lib/language/language";
import {
  activeFilters,
  DEALS,
  type DealsSearch,
  type FilterName,
  type ManyFilter,
  withoutFilter,
} from "@/lib/url/deals-search";
import type { FilterNames } from "@/lib/views/deals-list";

export const FILTER_WORDS: Readonly<Record<FilterName, string>> = {
  q: "Words",
  org: "Organization",
  partnership: "Partnership",
  kind: "Kind of deal",
  binding: "Binding",
  lifecycle: "Lifecycle",
  term: "Has a term on",
  standing: "Standing of a term",
  from: "Announced",
  to: "Announced",
};

/** One filter value in force, and the list without it. */
export type Chip = { key: string; name: string; value: string; removeHref: string };

/** What one value of a filter is called; a slug that names nothing is shown as it is. */
export function valueWord(filter: ManyFilter, value: string, names: FilterNames): string {
  const words: Readonly<Record<ManyFilter, Readonly<Record<string, string>>>> = {
    ...names,
    kind: DEAL_KINDS,
    binding: BINDINGS,
    lifecycle: LIFECYCLES,
    standing: STANDINGS,
  };
  return words[filter][value] ?? value;
}

/** Every filter value in force. */
export function chipsOf(search: DealsSearch, names: FilterNames): Chip[] {
  return activeFilters(search).flatMap((filter) => {
    if (filter === "q" || filter === "from" || filter === "to") return [wholeChip(search, filter)];
    return search[filter].map((value) => ({
      key: `${filter} ${value}`,
      name: FILTER_WORDS[filter],
      value: valueWord(filter, value, names),
      removeHref: DEALS.href(search, DEALS.toggled(search, filter, value)),
    }));
  });
}

function wholeChip(search: DealsSearch, filter: "q" | "from" | "to"): Chip {
  return {
    key: filter,
    name: FILTER_WORDS[filter],
    value: filter === "q" ? `“${search.q}”` : windowWords(search),
    removeHref: DEALS.href(search, withoutFilter(filter)),
  };
}

/** All values of one filter in a phrase: "OpenAI or Anthropic". */
export function filterPhrase(search: DealsSearch, filter: FilterName, names: FilterNames): string {
  if (filter === "q") return `“${search.q}”`;
  if (filter === "from" || filter === "to") return windowWords(search);
  return search[filter].map((value) => valueWord(filter, value, names)).join(" or ");
}

/** The window of announcement dates in words. @example windowWords({ from: "2025", to: "2025" }) // "2025" */
export function windowWords({ from, to }: Pick<DealsSearch, "from" | "to">): string {
  if (from !== null && from === to) return displayDate(from, language());
  if (from !== null && to !== null)
    return `${displayDate(from, language())} to ${displayDate(to, language())}`;
  return from !== null
    ? `from ${displayDate(from, language())} on`
    : `up to ${displayDate(to ?? "", language())}`;
}
