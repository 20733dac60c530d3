import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { Disclosure } from "@/components/ui/disclosure";
import { FilterChip } from "@/components/ui/filter-chip";
import { AskForm } from "@/components/ui/language/link";
import { TextLink } from "@/components/ui/text-link";
import { slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { compareHref } from "@/lib/url/compare/compare-href";
import { COMPARE, type CompareSearch } from "@/lib/url/compare/compare-search";
import type { CompareView } from "@/lib/views/compare";

type CompareFiltersProps = { search: CompareSearch; view: CompareView };
type FilterName = "group" | "kind" | "state" | "standing";
type Option = { value: string; label: string };

/** Which rows to show: all or those that differ, and by group, kind, state and standing. */
export function CompareFilters({ search, view }: CompareFiltersProps) {
  const { rows, differing } = view.counts;
  const t = words("compare");
  const options = optionsOf(view);
  const active = options.flatMap(({ name, label, values }) =>
    (search[name] as readonly string[]).map((value) => ({
      name,
      label,
      value,
      chosen: values.find((option) => option.value === value)?.label ?? value,
    })),
  );
  return (
    <div className="no-print flex flex-col gap-2">
      <p className="flex flex-wrap items-center gap-x-5 gap-y-1">
        {(search.differences || (differing > 0 && differing < rows)) && (
          <TextLink
            href={compareHref(search, { differences: !search.differences })}
            scroll={false}
            className="hit inline-flex items-center"
          >
            {search.differences
              ? t("filters.all", { count: rows })
              : t("filters.differing", { count: differing })}
          </TextLink>
        )}
        <span className="text-ink-muted text-sm">
          {t("filters.counts", { differing, rows })}
          {view.rows.length < rows && t("filters.shown", { count: view.rows.length })}
        </span>
      </p>
      {active.length > 0 && (
        <p className="flex flex-wrap gap-2">
          {active.map(({ name, label, value, chosen }) => (
            <FilterChip
              key={`${name} ${value}`}
              name={label}
              value={chosen}
              removeHref={compareHref(search, {
                [name]: (search[name] as readonly string[]).filter((one) => one !== value),
              })}
            />
          ))}
        </p>
      )}
      <Disclosure summary={t("filters.title")}>
        <AskForm
          action="/compare"
          className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[repeat(4,minmax(0,14rem))_auto]"
        >
          <HiddenFields fields={COMPARE.kept(search, ["group", "kind", "state", "standing"])} />
          {options.map(({ name, label, values }) => (
            <Select
              key={name}
              id={`compare-${name}`}
              name={name}
              label={label}
              defaultValue={search[name][0] ?? ""}
              options={[{ value: "", label: t("filters.any") }, ...values]}
            />
          ))}
          <Button type="submit" className="justify-self-start">
            {t("columns.show")}
          </Button>
        </AskForm>
      </Disclosure>
    </div>
  );
}

function optionsOf({
  choices,
}: CompareView): { name: FilterName; label: string; values: readonly Option[] }[] {
  const t = words("compare");
  const { vocabulary } = language();
  const wordsOf = (list: Readonly<Record<string, string>>) =>
    slugsOf(list).map((value) => ({ value, label: list[value] ?? value }));
  return [
    {
      name: "group",
      label: t("filters.group"),
      values: choices.groups.map((group) => ({ value: group, label: vocabulary.termGroup(group) })),
    },
    {
      name: "kind",
      label: t("filters.kind"),
      values: choices.kinds.map(({ slug, label }) => ({
        value: slug,
        label: vocabulary.termKind(slug, label),
      })),
    },
    { name: "state", label: t("filters.state"), values: wordsOf(vocabulary.termStates) },
    { name: "standing", label: t("filters.standing"), values: wordsOf(vocabulary.standings) },
  ];
}
