import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { FilterChip } from "@/components/ui/filter-chip";
import { DASHBOARD, type DashboardSearch, dashboardHref } from "@/lib/url/ledger/dashboard-search";
import type { DashboardView } from "@/lib/views/dashboard";

type WhoseMoneyProps = { view: Pick<DashboardView, "whose" | "organizations">; search: DashboardSearch };

/** Whose money is shown: a plain GET form, and what is chosen with the way to take it away. */
export function WhoseMoney({ view: { whose, organizations }, search }: WhoseMoneyProps) {
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
        <form action="/" method="get" className="flex items-end gap-2">
          <HiddenFields fields={kept} />
          <Select
            id="whose"
            name="org"
            label="Whose money"
            defaultValue={whose?.slug ?? ""}
            options={[{ value: "", label: "Everybody’s" }, ...options]}
          />
          <Button type="submit">Show</Button>
        </form>
      </search>
      {whose && (
        <FilterChip
          name="Organization"
          value={whose.name}
          removeHref={dashboardHref({ ...search, org: null })}
        />
      )}
    </div>
  );
}
