/**
 * Filters and orders of the deals list in the words of the page: what each is called, and what its values are called.
 * Decides words only; what a filter does is decided where the list is read.
 */

import { displayDate } from "@/lib/domain/dates/display-date";
import { ownIn } from "@/lib/domain/text/maps";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import {
  activeFilters,
  DEALS,
  type DealsSearch,
  type FilterName,
  type ManyFilter,
  withoutFilter,
} from "@/lib/url/deals-search";
import { type DealsSort, orderOf } from "@/lib/url/views/deals-view";
import type { FacetValue, FilterNames } from "@/lib/views/deals-list";

/** What a filter is called. @example filterWord("kind") // "Kind of deal" */
export function filterWord(filter: FilterName): string {
  return words("deals")(`filter.${filter}`);
}

/** What an order is called. @example orderWords("-money") // "Largest sum first" */
export function orderWords(sort: DealsSort): string {
  const order = orderOf(sort);
  return words("deals")(sort === order ? `order.${order}` : `order.${order}Last`);
}

/** One filter value in force, and the list without it. */
export type Chip = { key: string; name: string; value: string; removeHref: string };

/** What one value of a filter is called; a slug that names nothing is shown as it is. */
export function valueWord(filter: ManyFilter, value: string, names: FilterNames): string {
  const named = filter === "org" || filter === "partnership" || filter === "term" ? names[filter] : {};
  return facetWord(filter, { value, label: ownIn(named, value) ?? value });
}

/** What a value of a filter is called that the record calls so. */
export function facetWord(filter: ManyFilter, { value, label }: Pick<FacetValue, "value" | "label">): string {
  const { dealKinds, bindings, lifecycles, standings, termKind } = language().vocabulary;
  if (filter === "term") return termKind(value, label);
  if (filter === "org" || filter === "partnership") return label;
  const closed: Readonly<Record<typeof filter, Readonly<Record<string, string>>>> = {
    kind: dealKinds,
    binding: bindings,
    lifecycle: lifecycles,
    standing: standings,
  };
  return ownIn(closed[filter], value) ?? value;
}

/** Every filter value in force. */
export function chipsOf(search: DealsSearch, names: FilterNames): Chip[] {
  return activeFilters(search).flatMap((filter) => {
    if (filter === "q" || filter === "from" || filter === "to") return [wholeChip(search, filter)];
    return search[filter].map((value) => ({
      key: `${filter} ${value}`,
      name: filterWord(filter),
      value: valueWord(filter, value, names),
      removeHref: DEALS.href(search, DEALS.toggled(search, filter, value)),
    }));
  });
}

function wholeChip(search: DealsSearch, filter: "q" | "from" | "to"): Chip {
  return {
    key: filter,
    name: filterWord(filter),
    value: filter === "q" ? words("deals")("quoted", { q: search.q }) : windowWords(search),
    removeHref: DEALS.href(search, withoutFilter(filter)),
  };
}

/** All values of one filter in a phrase: "OpenAI or Anthropic". */
export function filterPhrase(search: DealsSearch, filter: FilterName, names: FilterNames): string {
  const t = words("deals");
  if (filter === "q") return t("quoted", { q: search.q });
  if (filter === "from" || filter === "to") return windowWords(search);
  return search[filter].map((value) => valueWord(filter, value, names)).join(` ${t("or")} `);
}

/** The window of announcement dates in words. @example windowWords({ from: "2025", to: "2025" }) // "2025" */
function windowWords({ from, to }: Pick<DealsSearch, "from" | "to">): string {
  const t = words("deals");
  const day = (edtf: string) => displayDate(edtf, language());
  if (from !== null && from === to) return day(from);
  if (from !== null && to !== null) return t("window.between", { from: day(from), to: day(to) });
  return from !== null ? t("window.from", { from: day(from) }) : t("window.to", { to: day(to ?? "") });
}
