import { type Choices, chipsOf, FilterForm } from "@/components/table/filter-form";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { keptLedgerFields, type LedgerSearch, ledgerHref } from "@/lib/url/ledger/ledger-search";
import type { LedgerOptions } from "@/lib/views/ledger";

type LedgerFiltersProps = { search: LedgerSearch; options: LedgerOptions };

/** Which obligations. */
export function LedgerFilters({ search, options }: LedgerFiltersProps) {
  const t = words("ledger");
  const { vocabulary } = language();
  const kinds = Object.fromEntries(
    Object.entries(options.kind).map(([slug, label]) => [slug, vocabulary.termKind(slug, label)]),
  );
  const labels = {
    payer: t("filters.payer"),
    payee: t("filters.payee"),
    org: t("filters.organization"),
    partnership: t("filters.partnership"),
    deal: t("filters.deal"),
    kind: t("filters.kind"),
    binding: t("filters.firmness"),
    standing: t("filters.standing"),
  };
  const fields = [
    { name: "measure", label: t("filters.what"), words: measures() },
    { name: "payer", label: labels.payer, words: options.payer, any: t("filters.anyone") },
    { name: "payee", label: labels.payee, words: options.payee, any: t("filters.anyone") },
    { name: "kind", label: labels.kind, words: kinds, any: t("filters.anyKind") },
    { name: "binding", label: labels.binding, words: vocabulary.bindings, any: t("filters.any") },
    { name: "standing", label: labels.standing, words: vocabulary.standings, any: t("filters.any") },
    { name: "inForce", label: t("filters.inForce"), words: inForce() },
    { name: "group", label: t("filters.sumsBy"), words: groups(), any: t("filters.byBoth") },
    { name: "from", label: t("filters.endsFrom"), placeholder: "2027" },
    { name: "to", label: t("filters.endsUntil"), placeholder: "2032-06" },
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
        labels,
        words: {
          ...options,
          kind: kinds,
          ...{ binding: vocabulary.bindings, standing: vocabulary.standings },
        },
        href: ledgerHref,
      })}
    />
  );
}

function measures(): Choices {
  const t = words("ledger");
  return { money: t("filters.money"), capacity: t("filters.capacity"), count: t("filters.count") };
}

function inForce(): Choices {
  const t = words("ledger");
  return {
    any: t("filters.inForceAny"),
    yes: t("filters.inForceYes"),
    possibly: t("filters.inForcePossibly"),
    all: t("filters.inForceAll"),
  };
}

function groups(): Choices {
  const t = words("ledger");
  return {
    payer: t("filters.byPayer"),
    payee: t("filters.byPayee"),
    partnership: t("filters.byPartnership"),
    year: t("filters.byYear"),
  };
}
