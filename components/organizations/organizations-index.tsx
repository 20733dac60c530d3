import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { words } from "@/lib/language/words";
import { ORGANIZATIONS, type OrganizationsSearch } from "@/lib/url/organizations-search";
import type { OrganizationsView } from "@/lib/views/organizations";
import { OrganizationsByKind } from "./organizations-by-kind";
import { OrganizationsFilter } from "./organizations-filter";

type OrganizationsIndexProps = { view: OrganizationsView; search: OrganizationsSearch };

/** The list of organizations with its head, filter and pages. */
export function OrganizationsIndex({ view, search }: OrganizationsIndexProps) {
  const { rows, total, previous, next } = view;
  const t = words("lists");
  return (
    <>
      <PageHeader
        title={t("organizations.title")}
        standfirst={t("organizations.standfirst")}
        meta={t("organizations.count", { count: total })}
        actions={
          <ButtonLink href={ORGANIZATIONS.apiHref(search)} size="sm" rel="alternate" type="application/json">
            JSON
          </ButtonLink>
        }
      />
      <OrganizationsFilter search={search} />
      {rows.length === 0 ? (
        <EmptyState
          title={t("organizations.none")}
          actions={
            <ButtonLink href={ORGANIZATIONS.href(search, { q: "", kind: null })}>
              {t("organizations.all")}
            </ButtonLink>
          }
        >
          <p>{t("organizations.noneLead")}</p>
        </EmptyState>
      ) : (
        <OrganizationsByKind rows={rows} clocks={search} />
      )}
      {(previous !== null || next !== null) && (
        <Pagination
          label={t("organizations.title")}
          summary={t("shown", { shown: rows.length, total })}
          previousHref={previous && ORGANIZATIONS.href(search, { cursor: previous })}
          nextHref={next && ORGANIZATIONS.href(search, { cursor: next })}
        />
      )}
    </>
  );
}
