import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { FilterChip } from "@/components/ui/filter-chip";
import { DISPUTES, type DisputesSearch } from "@/lib/url/disputes-search";
import type { DisputeOption, DisputesPageView } from "@/lib/views/disputes";

type DisputesFilterProps = { search: DisputesSearch; options: DisputesPageView["options"] };

const FIELDS = [
  { name: "partnership", label: "Partnership", all: "Any partnership" },
  { name: "kind", label: "Kind of term", all: "Any kind" },
  { name: "org", label: "Party", all: "Any party" },
] as const;

/** Which partnership, kind of term or party: a plain GET form, and the filters in force. */
export function DisputesFilter({ search, options }: DisputesFilterProps) {
  const active = FIELDS.filter(({ name }) => search[name] !== null);
  return (
    <div className="no-print my-6 flex flex-col gap-3">
      <search>
        <form
          action="/disputes"
          method="get"
          className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[repeat(3,minmax(0,16rem))_auto]"
        >
          <HiddenFields fields={DISPUTES.kept(search, ["partnership", "kind", "org"])} />
          {FIELDS.map(({ name, label, all }) => (
            <Select
              key={name}
              id={`disputes-${name}`}
              name={name}
              label={label}
              defaultValue={search[name] ?? ""}
              options={[{ value: "", label: all }, ...choices(options[name], search[name])]}
            />
          ))}
          <Button type="submit" className="justify-self-start">
            Show
          </Button>
        </form>
      </search>
      {active.length > 0 && (
        <p className="flex flex-wrap gap-2">
          {active.map(({ name, label }) => (
            <FilterChip
              key={name}
              name={label}
              value={options[name].find(({ slug }) => slug === search[name])?.label ?? search[name] ?? ""}
              removeHref={DISPUTES.href(search, { [name]: null })}
            />
          ))}
        </p>
      )}
    </div>
  );
}

/** What is chosen stays choosable, also when nothing of it is contested. */
function choices(options: readonly DisputeOption[], chosen: string | null) {
  const listed = options.map(({ slug, label, count }) => ({ value: slug, label: `${label} (${count})` }));
  const missing = chosen !== null && !options.some(({ slug }) => slug === chosen);
  return missing ? [...listed, { value: chosen, label: `${chosen} (0)` }] : listed;
}
