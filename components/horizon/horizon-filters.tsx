import { chipsOf, FilterForm } from "@/components/table/filter-form";
import { MILESTONE_KINDS } from "@/lib/domain/horizon/milestone";
import { HORIZON, type HorizonSearch } from "@/lib/url/ledger/horizon-search";
import type { HorizonView } from "@/lib/views/horizon";

type HorizonFiltersProps = { search: HorizonSearch; organizations: HorizonView["organizations"] };

const LABELS = { org: "Party", kind: "Kind", from: "From", to: "To" } as const;

/** Whose, which kind, between which days. */
export function HorizonFilters({ search, organizations }: HorizonFiltersProps) {
  const names = Object.fromEntries(organizations.map(({ slug, name }) => [slug, name]));
  return (
    <FilterForm
      list="horizon"
      columns="sm:grid-cols-2 lg:grid-cols-[repeat(4,minmax(0,14rem))_auto]"
      search={search}
      fields={[
        { name: "org", label: LABELS.org, words: partyChoices(search, organizations), any: "Any party" },
        { name: "kind", label: LABELS.kind, words: MILESTONE_KINDS, any: "Any kind" },
        { name: "from", label: LABELS.from, placeholder: "2027" },
        { name: "to", label: LABELS.to, placeholder: "2028-06" },
      ]}
      kept={HORIZON.kept(search, ["org", "kind", "from", "to"])}
      chips={chipsOf(search, {
        labels: LABELS,
        words: { org: names, kind: MILESTONE_KINDS },
        href: HORIZON.href,
      })}
    />
  );
}

/** With how many things ahead each has; what is chosen stays choosable, also when nothing of it lies ahead. */
function partyChoices({ org }: HorizonSearch, organizations: HorizonView["organizations"]) {
  const counts = new Map(org.map((slug): [string, string] => [slug, `${slug} (0)`]));
  const listed = organizations.map(({ slug, name, count }): [string, string] => [slug, `${name} (${count})`]);
  return Object.fromEntries([
    ...listed,
    ...[...counts].filter(([slug]) => !listed.some(([one]) => one === slug)),
  ]);
}
