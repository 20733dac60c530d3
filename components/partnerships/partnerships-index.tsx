import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { countOf } from "@/components/ui/count-of";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { displayDate } from "@/lib/domain/dates/display-date";
import { PARTNERSHIPS, type PartnershipsSearch } from "@/lib/url/partnerships-search";
import type { PartnershipsView } from "@/lib/views/partnerships";
import { PartnershipsFilter } from "./partnerships-filter";
import { PartnershipsTable } from "./partnerships-table";

type PartnershipsIndexProps = { view: PartnershipsView; search: PartnershipsSearch };

/** The list of partnerships with its head, filter and pages. */
export function PartnershipsIndex({ view, search }: PartnershipsIndexProps) {
  const { rows, total, previous, next } = view;
  return (
    <>
      <PageHeader
        title="Partnerships"
        standfirst="Lasting relationships between companies that make AI and companies that power it, each with its deals, its events, and what of it holds."
        meta={countOf(total, "partnership")}
        actions={
          <ButtonLink href={PARTNERSHIPS.apiHref(search)} size="sm" rel="alternate" type="application/json">
            JSON
          </ButtonLink>
        }
      />
      <PartnershipsFilter search={search} view={view} />
      {rows.length === 0 ? (
        <EmptyState
          title="No partnership fits"
          actions={
            <ButtonLink href={PARTNERSHIPS.href(search, { q: "", org: null })}>All partnerships</ButtonLink>
          }
        >
          <p>{emptyReason(search)}</p>
        </EmptyState>
      ) : (
        <PartnershipsTable view={view} clocks={search} />
      )}
      {(previous !== null || next !== null) && (
        <Pagination
          label="Partnerships"
          summary={`${rows.length} of ${total}`}
          previousHref={previous && PARTNERSHIPS.href(search, { cursor: previous })}
          nextHref={next && PARTNERSHIPS.href(search, { cursor: next })}
        />
      )}
    </>
  );
}

/** What an empty list means: nothing matches, or nothing had been reported yet. */
function emptyReason({ q, org, known }: PartnershipsSearch): string {
  const narrowed = q !== "" || org !== null;
  if (known === null) return "Try a shorter word, or the name of one of the parties.";
  const then = `Only what had been reported by ${displayDate(known)} is looked at.`;
  return narrowed
    ? `${then} A later date, or fewer words, may find it.`
    : `${then} The record’s first report is later.`;
}
