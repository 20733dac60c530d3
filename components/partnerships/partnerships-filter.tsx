import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { FilterChip } from "@/components/ui/filter-chip";
import { AskForm } from "@/components/ui/language/link";
import { words } from "@/lib/language/words";
import { PARTNERSHIPS, type PartnershipsSearch } from "@/lib/url/partnerships-search";
import type { PartnershipsView } from "@/lib/views/partnerships";

type PartnershipsFilterProps = { search: PartnershipsSearch; view: PartnershipsView };

/** A word to look for, and the filters in force, each with a link that takes it away. */
export function PartnershipsFilter({ search, view }: PartnershipsFilterProps) {
  const { q, org, on, known } = search;
  const t = words("lists");
  const kept = Object.entries({ org, on, known }).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return (
    <div className="no-print my-6">
      <search>
        <AskForm action="/partnerships" className="flex max-w-xl items-end gap-2">
          {kept.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div className="flex-1">
            <TextField
              id="partnerships-q"
              name="q"
              type="search"
              label={t("partnerships.name")}
              defaultValue={q}
              autoComplete="off"
            />
          </div>
          <Button type="submit">{t("find")}</Button>
        </AskForm>
      </search>
      {(q !== "" || org !== null) && (
        <p className="mt-3 flex flex-wrap gap-2">
          {q !== "" && (
            <FilterChip name={t("contains")} value={q} removeHref={PARTNERSHIPS.href(search, { q: "" })} />
          )}
          {org !== null && (
            <FilterChip
              name={t("partnerships.party")}
              value={view.organization?.name ?? org}
              removeHref={PARTNERSHIPS.href(search, { org: null })}
            />
          )}
        </p>
      )}
    </div>
  );
}
