import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { FilterChip } from "@/components/ui/filter-chip";
import { AskForm } from "@/components/ui/language/link";
import { words } from "@/lib/language/words";
import { DASHBOARD, type DashboardSearch, dashboardHref } from "@/lib/url/ledger/dashboard-search";
import type { DashboardView } from "@/lib/views/dashboard";

type WhoseMoneyProps = { view: Pick<DashboardView, "whose" | "organizations">; search: DashboardSearch };

/** Whose money is shown: a plain GET form, and what is chosen with the way to take it away. */
export function WhoseMoney({ view: { whose, organizations }, search }: WhoseMoneyProps) {
  const t = words("overview");
  const kept = DASHBOARD.kept(search, ["org"]);
  const missing =
    whose !== null && organizations[whose.slug] === undefined ? { [whose.slug]: whose.name } : {};
  const options = Object.entries({ ...organizations, ...missing }).map(([value, label]) => ({
    value,
    label,
  }));
  return (
    <div className="no-print mt-8 flex flex-wrap items-end gap-x-4 gap-y-3">
      <search>
        <AskForm action="/" className="flex items-end gap-2">
          <HiddenFields fields={kept} />
          <Select
            id="whose"
            name="org"
            label={t("whose.label")}
            defaultValue={whose?.slug ?? ""}
            options={[{ value: "", label: t("whose.everybody") }, ...options]}
          />
          <Button type="submit">{t("whose.show")}</Button>
        </AskForm>
      </search>
      {whose && (
        <FilterChip
          name={t("whose.organization")}
          value={whose.name}
          removeHref={dashboardHref({ ...search, org: null })}
        />
      )}
    </div>
  );
}
