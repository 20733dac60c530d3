import { type Choices, chipsOf, FilterForm } from "@/components/table/filter-form";
import { BINDINGS, STANDINGS } from "@/lib/domain/vocabulary/vocabulary";
import { keptLedgerFields, type LedgerSearch, ledgerHref } from "@/lib/url/ledger/ledger-search";
import type { LedgerOptions } from "@/lib/views/ledger";

type LedgerFiltersProps = { search: LedgerSearch; options: LedgerOptions };

const MEASURES: Choices = { money: "Money", capacity: "Capacity", count: "Chips and other things counted" };
const IN_FORCE: Choices = {
  any: "In force, certainly or possibly",
  yes: "Certainly in force",
  possibly: "Only possibly in force",
  all: "All, whatever the day",
};
const GROUPS: Choices = { payer: "Who owes", payee: "Whom", partnership: "Partnership", year: "Year" };

const LABELS = {
  payer: "Owes",
  payee: "Is owed",
  org: "Organization",
  partnership: "Partnership",
  deal: "Deal",
  kind: "Kind",
  binding: "Firmness",
  standing: "Standing",
} as const;

/** Which obligations. */
export function LedgerFilters({ search, options }: LedgerFiltersProps) {
  const fields = [
    { name: "measure", label: "What", words: MEASURES },
    { name: "payer", label: LABELS.payer, words: options.payer, any: "Anyone" },
    { name: "payee", label: LABELS.payee, words: options.payee, any: "Anyone" },
    { name: "kind", label: LABELS.kind, words: options.kind, any: "Any kind" },
    { name: "binding", label: LABELS.binding, words: BINDINGS, any: "Any" },
    { name: "standing", label: LABELS.standing, words: STANDINGS, any: "Any" },
    { name: "inForce", label: "In force", words: IN_FORCE },
    { name: "group", label: "Sums by", words: GROUPS, any: "Payer and payee" },
    { name: "from", label: "Ends from", placeholder: "2027" },
    { name: "to", label: "Ends until", placeholder: "2032-06" },
  ] as const;
  return (
    <FilterForm
      list="ledger"
      columns="grid-cols-2 lg:grid-cols-4"
      search={search}
      fields={fields}
      kept={keptLedgerFields(
        search,
        fields.map(({ name }) => name),
      )}
      chips={chipsOf(search, {
        labels: LABELS,
        words: { ...options, binding: BINDINGS, standing: STANDINGS },
        href: ledgerHref,
      })}
    />
  );
}
