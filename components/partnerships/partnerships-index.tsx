import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import { PARTNERSHIPS, type PartnershipsSearch } from "@/lib/url/partnerships-search";
import type { PartnershipsView } from "@/lib/views/partnerships";
import { PartnershipsFilter } from "./partnerships-filter";
import { PartnershipsTable } from "./partnerships-table";

type PartnershipsIndexProps = { view: PartnershipsView; search: PartnershipsSearch };

/** The list of partnerships with its head, filter and pages. */
export function PartnershipsIndex({ view, search }: PartnershipsIndexProps) {
  const { rows, total, previous, next } = view;
  const t = words("lists");
  return (
    <>
      <PageHeader
        title={t("partnerships.title")}
        standfirst={t("partnerships.standfirst")}
        meta={t("partnerships.count", { count: total })}
        actions={
          <ButtonLink href={PARTNERSHIPS.apiHref(search)} size="sm" rel="alternate" type="application/json">
            JSON
          </ButtonLink>
        }
      />
      <PartnershipsFilter search={search} view={view} />
      {rows.length === 0 ? (
        <EmptyState
          title={t("partnerships.none")}
          actions={
            <ButtonLink href={PARTNERSHIPS.href(search, { q: "", org: null })}>
              {t("partnerships.all")}
            </ButtonLink>
          }
        >
          <p>{emptyReason(search)}</p>
        </EmptyState>
      ) : (
        <PartnershipsTable view={view} clocks={search} />
      )}
      {(previous !== null || next !== null) && (
        <Pagination
          label={t("partnerships.title")}
          summary={t("shown", { shown: rows.length, total })}
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
  const t = words("lists");
  if (known === null) return t("partnerships.shorter");
  const day = dayWords(known);
  return narrowed ? t("partnerships.narrowedKnown", { day }) : t("partnerships.noneKnown", { day });
}
