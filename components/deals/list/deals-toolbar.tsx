import { LAYOUT_PARAMS, LayoutForm } from "@/components/table/views/layout-form";
import { ViewsMenu } from "@/components/table/views/views-menu";
import { Disclosure } from "@/components/ui/disclosure";
import { FilterChip } from "@/components/ui/filter-chip";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import { DEALS, type DealsSearch, NO_FILTERS } from "@/lib/url/deals-search";
import { bulkHref } from "@/lib/url/record-href";
import { DEALS_COLUMNS, DEALS_ORDERS, shownColumns } from "@/lib/url/views/deals-view";
import type { NamedView } from "@/lib/url/views/named-view";
import { type Chip, orderWords } from "./filter-words";

type DealsToolbarProps = {
  search: DealsSearch;
  chips: readonly Chip[];
  /** "Showing 1–50 of 75 deals" */
  summary: string;
  /** Views that editors share. */
  shared: readonly NamedView[];
};

/** What is shown and in which way: the count, the filters in force, and how the table is laid out. */
export function DealsToolbar({ search, chips, summary, shared }: DealsToolbarProps) {
  const shown = shownColumns(search);
  const t = words("deals");
  return (
    <div className="flex flex-col gap-3 border-ink border-t-2 pt-3 pb-2">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <p role="status">{summary}</p>
        <Disclosure
          summary={viewWords(search)}
          className="no-print max-sm:w-full open:w-full open:border-rule open:border-b open:pb-4"
        >
          <LayoutForm
            list="deals"
            kept={DEALS.kept(search, LAYOUT_PARAMS)}
            orders={DEALS_ORDERS.map((sort) => ({ value: sort, label: orderWords(sort) }))}
            sort={search.sort}
            columns={DEALS_COLUMNS.map((column) => ({
              value: column,
              label: t(`column.${column}`),
              shown: shown.includes(column),
            }))}
            fixed="deal"
            density={search.density}
            rows={search.rows}
          />
        </Disclosure>
        <ViewsMenu list="deals" href={DEALS.href(search)} shared={shared} />
        <TextLink
          href={bulkHref(DEALS.href(search))}
          className="when-signed-in hit inline-flex items-center text-sm"
        >
          {t("bulk")}
        </TextLink>
      </div>
      {chips.length > 0 && (
        <ul aria-label={t("inForce")} className="flex flex-wrap items-center gap-2">
          {chips.map(({ key, ...chip }) => (
            <li key={key}>
              <FilterChip {...chip} />
            </li>
          ))}
          <li>
            <TextLink
              href={DEALS.href(search, NO_FILTERS)}
              scroll={false}
              className="hit inline-flex items-center text-sm"
            >
              {t("clear")}
            </TextLink>
          </li>
        </ul>
      )}
    </div>
  );
}

function viewWords(search: DealsSearch): string {
  return words("tables")("view", {
    order: orderWords(search.sort).toLowerCase(),
    columns: shownColumns(search).length + 1,
  });
}
