import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { FilterChip } from "@/components/ui/filter-chip";
import { BINDINGS } from "@/lib/domain/vocabulary/vocabulary";
import {
  keptNetworkFields,
  NETWORK_SHOWS,
  type NetworkSearch,
  networkHref,
} from "@/lib/url/ledger/network-search";
import type { NetworkView } from "@/lib/views/network";

type NetworkFiltersProps = { search: NetworkSearch; view: Pick<NetworkView, "kinds" | "organizations"> };
type Choices = Readonly<Record<string, string>>;

const LABELS = { org: "Organization", kind: "Kind", binding: "Firmness" } as const;
const LISTS = Object.keys(LABELS) as (keyof typeof LABELS)[];

/** Which promises: one plain GET form, and the filters in force, each with a link that takes it away. */
export function NetworkFilters({ search, view }: NetworkFiltersProps) {
  const words = { org: view.organizations, kind: view.kinds, binding: BINDINGS } as const;
  return (
    <div className="no-print my-6 flex flex-col gap-3">
      <search>
        <form
          action="/network"
          method="get"
          className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto]"
        >
          <HiddenFields fields={keptNetworkFields(search, [...LISTS, "show"])} />
          {LISTS.map((name) => (
            <Choice
              key={name}
              name={name}
              label={LABELS[name]}
              value={search[name][0]}
              words={words[name]}
              any="Any"
            />
          ))}
          <Choice name="show" label="Show" value={search.show} words={NETWORK_SHOWS} />
          <Button type="submit" className="justify-self-start">
            Show
          </Button>
        </form>
      </search>
      <Chips search={search} words={words} />
    </div>
  );
}

type ChoiceProps = { name: string; label: string; value: string | undefined; words: Choices; any?: string };

function Choice({ name, label, value = "", words, any }: ChoiceProps) {
  const listed = Object.entries(words).map(([slug, word]) => ({ value: slug, label: word }));
  const missing = value !== "" && words[value] === undefined ? [{ value, label: value }] : [];
  const none = any === undefined ? [] : [{ value: "", label: any }];
  return (
    <Select
      id={`network-${name}`}
      name={name}
      label={label}
      defaultValue={value}
      options={[...none, ...listed, ...missing]}
    />
  );
}

type ChipsProps = { search: NetworkSearch; words: Readonly<Record<keyof typeof LABELS, Choices>> };

function Chips({ search, words }: ChipsProps) {
  const chips = LISTS.flatMap((name) => search[name].map((slug: string) => ({ name, slug })));
  if (chips.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-2">
      {chips.map(({ name, slug }) => (
        <FilterChip
          key={`${name} ${slug}`}
          name={LABELS[name]}
          value={words[name][slug] ?? slug}
          removeHref={networkHref({
            ...search,
            [name]: search[name].filter((other: string) => other !== slug),
          })}
        />
      ))}
    </p>
  );
}
