import { PlainIndex } from "@/components/table/plain-index";
import { words } from "@/lib/language/words";
import { ORGANIZATIONS, type OrganizationsSearch } from "@/lib/url/organizations-search";
import type { OrganizationsView } from "@/lib/views/organizations";
import { OrganizationsByKind } from "./organizations-by-kind";
import { OrganizationsFilter } from "./organizations-filter";

type OrganizationsIndexProps = { view: OrganizationsView; search: OrganizationsSearch };

/** The list of organizations with its head, filter and pages. */
export function OrganizationsIndex({ view, search }: OrganizationsIndexProps) {
  const { rows, total } = view;
  const t = words("lists");
  return (
    <PlainIndex
      {...{ name: "organizations", view, search, list: ORGANIZATIONS }}
      filter={<OrganizationsFilter search={search} />}
      none={{
        why: t("organizations.noneLead"),
        allHref: ORGANIZATIONS.href(search, { q: "", kind: null }),
      }}
      summary={t("shown", { shown: rows.length, total })}
    >
      <OrganizationsByKind rows={rows} clocks={search} />
    </PlainIndex>
  );
}
