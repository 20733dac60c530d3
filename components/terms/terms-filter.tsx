import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { FilterChip } from "@/components/ui/filter-chip";
import { AskForm } from "@/components/ui/language/link";
import { isWordOf, STANDINGS } from "@/lib/domain/vocabulary/vocabulary";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { TERMS, type TermsSearch, termsHref } from "@/lib/url/terms-search";

const FILTERS = ["kind", "org", "partnership", "deal", "standing"] as const;
const FILTER_NAMES = {
  kind: "filterKind",
  org: "filterOrg",
  partnership: "filterPartnership",
  deal: "filterDeal",
  standing: "filterStanding",
} as const;

/** What narrows the table of terms: one plain form, and the filters in force, each with a link that takes it away. */
export function TermsFilter({ search }: { search: TermsSearch }) {
  const t = words("terms");
  const inForce = { any: t("inForceAny"), yes: t("inForceYes"), possibly: t("inForcePossibly") };
  const options = (choices: Readonly<Record<string, string>>, any: string) => [
    { value: "", label: any },
    ...Object.entries(choices).map(([value, label]) => ({ value, label })),
  ];
  const chips = FILTERS.flatMap((name) => search[name].map((slug: string) => ({ name, slug })));
  return (
    <div className="no-print my-6 flex flex-col gap-3">
      <search>
        <AskForm action="/terms" className="flex flex-wrap items-end gap-x-4 gap-y-3">
          <HiddenFields fields={TERMS.kept(search, ["standing", "inForce"])} />
          <Select
            id="terms-standing"
            name="standing"
            label={t("standing")}
            defaultValue={search.standing[0] ?? ""}
            options={options(language().vocabulary.standings, t("anyStanding"))}
          />
          <Select
            id="terms-in-force"
            name="inForce"
            label={t("inForce")}
            defaultValue={search.inForce ?? ""}
            options={options(inForce, t("inForceAll"))}
          />
          <Button type="submit">{t("show")}</Button>
        </AskForm>
      </search>
      {chips.length > 0 && (
        <p className="flex flex-wrap gap-2">
          {chips.map(({ name, slug }) => (
            <FilterChip
              key={`${name} ${slug}`}
              name={t(FILTER_NAMES[name])}
              value={chipWord(name, slug)}
              removeHref={termsHref({
                ...search,
                [name]: search[name].filter((other: string) => other !== slug),
              })}
            />
          ))}
        </p>
      )}
    </div>
  );
}

/** What a filter's value is called; the table does not know the names of records, whose slugs stand as they are. */
function chipWord(name: (typeof FILTERS)[number], slug: string): string {
  const { standings, termKind } = language().vocabulary;
  if (name === "standing") return isWordOf(STANDINGS, slug) ? standings[slug] : slug;
  return name === "kind" ? termKind(slug, slug) : slug;
}
