import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { TextField } from "@/components/ui/controls/text-field";
import { FilterChip } from "@/components/ui/filter-chip";
import { BINDINGS, STANDINGS } from "@/lib/domain/vocabulary/vocabulary";
import { keptLedgerFields, type LedgerSearch, ledgerHref } from "@/lib/url/ledger/ledger-search";
import type { LedgerOptions } from "@/lib/views/ledger";

type LedgerFiltersProps = { search: LedgerSearch; options: LedgerOptions };

type Choices = Readonly<Record<string, string>>;
const MEASURES: Choices = { money: "Money", capacity: "Capacity", count: "Chips and other things counted" };
const IN_FORCE: Choices = {
  any: "In force, certainly or possibly",
  yes: "Certainly in force",
  possibly: "Only possibly in force",
  all: "All, whatever the day",
};
const GROUPS: Choices = { payer: "Who owes", payee: "Whom", partnership: "Partnership", year: "Year" };

const LISTS = ["payer", "payee", "org", "partnership", "deal", "kind", "binding", "standing"] as const;
const LABELS: Choices = {
  payer: "Owes",
  payee: "Is owed",
  org: "Organization",
  partnership: "Partnership",
  deal: "Deal",
  kind: "Kind",
  binding: "Firmness",
  standing: "Standing",
};

/** Which obligations: one plain GET form, and the filters in force, each with a link that takes it away. */
export function LedgerFilters({ search, options }: LedgerFiltersProps) {
  const fields = [
    "measure",
    "payer",
    "payee",
    "kind",
    "binding",
    "standing",
    "inForce",
    "from",
    "to",
    "group",
  ];
  return (
    <div className="no-print my-6 flex flex-col gap-3">
      <search>
        <form
          action="/ledger"
          method="get"
          className="grid grid-cols-2 items-end gap-x-4 gap-y-3 lg:grid-cols-4"
        >
          <HiddenFields fields={keptLedgerFields(search, fields)} />
          <Choice name="measure" label="What" value={search.measure} words={MEASURES} />
          <Choice name="payer" label="Owes" value={search.payer[0]} words={options.payer} any="Anyone" />
          <Choice name="payee" label="Is owed" value={search.payee[0]} words={options.payee} any="Anyone" />
          <Choice name="kind" label="Kind" value={search.kind[0]} words={options.kind} any="Any kind" />
          <Choice name="binding" label="Firmness" value={search.binding[0]} words={BINDINGS} any="Any" />
          <Choice name="standing" label="Standing" value={search.standing[0]} words={STANDINGS} any="Any" />
          <Choice name="inForce" label="In force" value={search.inForce} words={IN_FORCE} />
          <Choice
            name="group"
            label="Sums by"
            value={search.group ?? ""}
            words={GROUPS}
            any="Payer and payee"
          />
          <TextField
            id="ledger-from"
            name="from"
            label="Ends from"
            defaultValue={search.from ?? ""}
            placeholder="2027"
          />
          <TextField
            id="ledger-to"
            name="to"
            label="Ends until"
            defaultValue={search.to ?? ""}
            placeholder="2032-06"
          />
          <Button type="submit" className="justify-self-start">
            Show
          </Button>
        </form>
      </search>
      <Chips search={search} options={options} />
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
      id={`ledger-${name}`}
      name={name}
      label={label}
      defaultValue={value}
      options={[...none, ...listed, ...missing]}
    />
  );
}

function Chips({ search, options }: LedgerFiltersProps) {
  const words: Readonly<Record<string, Choices>> = { ...options, binding: BINDINGS, standing: STANDINGS };
  const chips = LISTS.flatMap((name) => search[name].map((slug: string) => ({ name, slug })));
  if (chips.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-2">
      {chips.map(({ name, slug }) => (
        <FilterChip
          key={`${name} ${slug}`}
          name={LABELS[name] ?? name}
          value={words[name]?.[slug] ?? slug}
          removeHref={ledgerHref({
            ...search,
            [name]: search[name].filter((other: string) => other !== slug),
          })}
        />
      ))}
    </p>
  );
}
