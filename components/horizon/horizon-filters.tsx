import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { TextField } from "@/components/ui/controls/text-field";
import { FilterChip } from "@/components/ui/filter-chip";
import { MILESTONE_KINDS } from "@/lib/domain/horizon/milestone";
import { type HorizonSearch, horizonViewHref, keptHorizonFields } from "@/lib/url/ledger/horizon-search";
import type { HorizonView } from "@/lib/views/horizon";

type HorizonFiltersProps = { search: HorizonSearch; organizations: HorizonView["organizations"] };

/** Whose, which kind, between which days: one plain GET form, and the filters in force, each with a link that takes it away. */
export function HorizonFilters({ search, organizations }: HorizonFiltersProps) {
  return (
    <div className="no-print my-6 flex flex-col gap-3">
      <search>
        <form
          action="/horizon"
          method="get"
          className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[repeat(4,minmax(0,14rem))_auto]"
        >
          <HiddenFields fields={keptHorizonFields(search, ["org", "kind", "from", "to"])} />
          <Select
            id="horizon-org"
            name="org"
            label="Party"
            defaultValue={search.org[0] ?? ""}
            options={[{ value: "", label: "Any party" }, ...partyChoices(search, organizations)]}
          />
          <Select
            id="horizon-kind"
            name="kind"
            label="Kind"
            defaultValue={search.kind[0] ?? ""}
            options={[
              { value: "", label: "Any kind" },
              ...Object.entries(MILESTONE_KINDS).map(([value, label]) => ({ value, label })),
            ]}
          />
          <TextField
            id="horizon-from"
            name="from"
            label="From"
            defaultValue={search.from ?? ""}
            placeholder="2027"
          />
          <TextField
            id="horizon-to"
            name="to"
            label="To"
            defaultValue={search.to ?? ""}
            placeholder="2028-06"
          />
          <Button type="submit" className="justify-self-start">
            Show
          </Button>
        </form>
      </search>
      <Chips search={search} organizations={organizations} />
    </div>
  );
}

/** What is chosen stays choosable, also when nothing of it lies ahead. */
function partyChoices({ org }: HorizonSearch, organizations: HorizonView["organizations"]) {
  const listed = organizations.map(({ slug, name, count }) => ({ value: slug, label: `${name} (${count})` }));
  const missing = org.filter((slug) => !organizations.some((one) => one.slug === slug));
  return [...listed, ...missing.map((slug) => ({ value: slug, label: `${slug} (0)` }))];
}

function Chips({ search, organizations }: HorizonFiltersProps) {
  const nameOf = (slug: string) => organizations.find((one) => one.slug === slug)?.name ?? slug;
  const chips = [
    ...search.org.map((slug) => ({
      name: "Party",
      value: nameOf(slug),
      change: { org: search.org.filter((other) => other !== slug) },
    })),
    ...search.kind.map((kind) => ({
      name: "Kind",
      value: MILESTONE_KINDS[kind],
      change: { kind: search.kind.filter((other) => other !== kind) },
    })),
    ...(search.from === null ? [] : [{ name: "From", value: search.from, change: { from: null } }]),
    ...(search.to === null ? [] : [{ name: "To", value: search.to, change: { to: null } }]),
  ];
  if (chips.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-2">
      {chips.map(({ name, value, change }) => (
        <FilterChip
          key={`${name} ${value}`}
          name={name}
          value={value}
          removeHref={horizonViewHref({ ...search, ...change })}
        />
      ))}
    </p>
  );
}
