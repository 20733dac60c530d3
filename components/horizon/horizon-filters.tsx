import { chipsOf, FilterForm } from "@/components/table/filter-form";
import { language } from "@/lib/language/language";
import { numberWords } from "@/lib/language/number-words";
import { words } from "@/lib/language/words";
import { HORIZON, type HorizonSearch } from "@/lib/url/ledger/horizon-search";
import type { HorizonView } from "@/lib/views/horizon";

type HorizonFiltersProps = { search: HorizonSearch; organizations: HorizonView["organizations"] };

/** Whose, which kind, between which days. */
export function HorizonFilters({ search, organizations }: HorizonFiltersProps) {
  const t = words("horizon");
  const { milestoneKinds } = language().vocabulary;
  const labels = { org: t("party"), kind: t("kind"), from: t("from"), to: t("to") };
  const names = Object.fromEntries(organizations.map(({ slug, name }) => [slug, name]));
  return (
    <FilterForm
      list="horizon"
      columns="sm:grid-cols-2 lg:grid-cols-[repeat(4,minmax(0,14rem))_auto]"
      search={search}
      fields={[
        { name: "org", label: labels.org, words: partyChoices(search, organizations), any: t("anyParty") },
        { name: "kind", label: labels.kind, words: milestoneKinds, any: t("anyKind") },
        { name: "from", label: labels.from, placeholder: "2027" },
        { name: "to", label: labels.to, placeholder: "2028-06" },
      ]}
      kept={HORIZON.kept(search, ["org", "kind", "from", "to"])}
      chips={chipsOf(search, {
        labels,
        words: { org: names, kind: milestoneKinds },
        href: HORIZON.href,
      })}
    />
  );
}

/** With how many things ahead each has; what is chosen stays choosable, also when nothing of it lies ahead. */
function partyChoices({ org }: HorizonSearch, organizations: HorizonView["organizations"]) {
  const counts = new Map(org.map((slug): [string, string] => [slug, `${slug} (0)`]));
  const listed = organizations.map(({ slug, name, count }): [string, string] => [
    slug,
    `${name} (${numberWords(count)})`,
  ]);
  return Object.fromEntries([
    ...listed,
    ...[...counts].filter(([slug]) => !listed.some(([one]) => one === slug)),
  ]);
}
