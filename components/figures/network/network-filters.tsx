import { chipsOf, FilterForm } from "@/components/table/filter-form";
import { BINDINGS } from "@/lib/domain/vocabulary/vocabulary";
import { NETWORK, NETWORK_SHOWS, type NetworkSearch } from "@/lib/url/ledger/network-search";
import type { NetworkView } from "@/lib/views/network";

type NetworkFiltersProps = { search: NetworkSearch; view: Pick<NetworkView, "kinds" | "organizations"> };

const LABELS = { org: "Organization", kind: "Kind", binding: "Firmness" } as const;
const LISTS = Object.keys(LABELS) as (keyof typeof LABELS)[];

/** Which promises. */
export function NetworkFilters({ search, view }: NetworkFiltersProps) {
  const words = { org: view.organizations, kind: view.kinds, binding: BINDINGS } as const;
  return (
    <FilterForm
      list="network"
      columns="sm:grid-cols-2 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto]"
      search={search}
      fields={[
        ...LISTS.map((name) => ({ name, label: LABELS[name], words: words[name], any: "Any" })),
        { name: "show", label: "Show", words: NETWORK_SHOWS },
      ]}
      kept={NETWORK.kept(search, [...LISTS, "show"])}
      chips={chipsOf(search, { labels: LABELS, words, href: NETWORK.href })}
    />
  );
}
