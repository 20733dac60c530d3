import { WhoseSelect } from "@/components/ledger/whose-select";
import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { FilterChip } from "@/components/ui/filter-chip";
import { AskForm } from "@/components/ui/language/link";
import { words } from "@/lib/language/words";
import { DASHBOARD, type DashboardSearch, dashboardHref } from "@/lib/url/ledger/dashboard-search";
import type { DashboardView } from "@/lib/views/dashboard";

type WhoseMoneyProps = { view: Pick<DashboardView, "whose" | "organizations">; search: DashboardSearch };

/** Whose money is shown: a plain GET form, and what is chosen with the way to take it away. */
export function WhoseMoney({ view, search }: WhoseMoneyProps) {
  const { whose } = view;
  const t = words("overview");
  return (
    <div className="no-print mt-8 flex flex-wrap items-end gap-x-4 gap-y-3">
      <search>
        <AskForm action="/" className="flex items-end gap-2">
          <HiddenFields fields={DASHBOARD.kept(search, ["org"])} />
          <WhoseSelect id="whose" view={view} />
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
