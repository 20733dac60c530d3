import { chipsOf, FilterForm } from "@/components/table/filter-form";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { NETWORK, NETWORK_SHOWS, type NetworkSearch } from "@/lib/url/ledger/network-search";
import type { NetworkView } from "@/lib/views/network";

type NetworkFiltersProps = { search: NetworkSearch; view: Pick<NetworkView, "kinds" | "organizations"> };

const LISTS = ["org", "kind", "binding"] as const;

/** Which promises. */
export function NetworkFilters({ search, view }: NetworkFiltersProps) {
  const t = words("ledger");
  const { vocabulary } = language();
  const labels = { org: t("filters.organization"), kind: t("filters.kind"), binding: t("filters.firmness") };
  const kinds = Object.entries(view.kinds).map(([slug, label]) => [slug, vocabulary.termKind(slug, label)]);
  const choices = {
    org: view.organizations,
    kind: Object.fromEntries(kinds) as Record<string, string>,
    binding: vocabulary.bindings,
  } as const;
  const shows = Object.fromEntries(NETWORK_SHOWS.map((show) => [show, words("network")(`show.${show}`)]));
  return (
    <FilterForm
      list="network"
      columns="sm:grid-cols-2 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto]"
      search={search}
      fields={[
        ...LISTS.map((name) => ({ name, label: labels[name], words: choices[name], any: t("filters.any") })),
        { name: "show", label: t("filters.show"), words: shows },
      ]}
      kept={NETWORK.kept(search, [...LISTS, "show"])}
      chips={chipsOf(search, { labels, words: choices, href: NETWORK.href })}
    />
  );
}
