import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { countOf } from "@/components/ui/count-of";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { ORGANIZATIONS, type OrganizationsSearch } from "@/lib/url/organizations-search";
import type { OrganizationsView } from "@/lib/views/organizations";
import { OrganizationsByKind } from "./organizations-by-kind";
import { OrganizationsFilter } from "./organizations-filter";

type OrganizationsIndexProps = { view: OrganizationsView; search: OrganizationsSearch };

/** The list of organizations with its head, filter and pages. */
export function OrganizationsIndex({ view, search }: OrganizationsIndexProps) {
  const { rows, total, previous, next } = view;
  return (
    <>
      <PageHeader
        title="Organizations"
        standfirst="Companies, labs, funds and public bodies, with how many deals and partnerships of the record concern each."
        meta={countOf(total, "organization")}
        actions={
          <ButtonLink href={ORGANIZATIONS.apiHref(search)} size="sm" rel="alternate" type="application/json">
            JSON
          </ButtonLink>
        }
      />
      <OrganizationsFilter search={search} />
      {rows.length === 0 ? (
        <EmptyState
          title="No organization fits"
          actions={
            <ButtonLink href={ORGANIZATIONS.href(search, { q: "", kind: null })}>
              All organizations
            </ButtonLink>
          }
        >
          <p>Names and aliases were looked through: “AWS” finds Amazon. Try a shorter word, or every kind.</p>
        </EmptyState>
      ) : (
        <OrganizationsByKind rows={rows} clocks={search} />
      )}
      {(previous !== null || next !== null) && (
        <Pagination
          label="Organizations"
          summary={`${rows.length} of ${total}`}
          previousHref={previous && ORGANIZATIONS.href(search, { cursor: previous })}
          nextHref={next && ORGANIZATIONS.href(search, { cursor: next })}
        />
      )}
    </>
  );
}
