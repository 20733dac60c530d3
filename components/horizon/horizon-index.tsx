import { ButtonLink } from "@/components/ui/controls/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { words } from "@/lib/language/words";
import { HORIZON, type HorizonSearch } from "@/lib/url/ledger/horizon-search";
import type { HorizonView } from "@/lib/views/horizon";
import { HorizonFilters } from "./horizon-filters";
import { HorizonTable } from "./horizon-table";

type HorizonIndexProps = { search: HorizonSearch; view: HorizonView; on: string };

/** The body of the horizon: filters, what is dated, what is not. */
export function HorizonIndex({ search, view, on }: HorizonIndexProps) {
  const { rows, undated, total, totalUndated, previous, next } = view;
  const t = words("horizon");
  const at = (cursor: string | null) => cursor && HORIZON.href(search, { cursor });
  return (
    <>
      <HorizonFilters search={search} organizations={view.organizations} />
      {total + totalUndated === 0 && <Empty search={search} />}
      {total > 0 && (
        <Section
          id="ahead"
          title={t("dated.title")}
          lead={t("dated.lead")}
          aside={t("dated.aside", { count: total })}
        >
          <HorizonTable caption={t("dated.caption")} rows={rows} clocks={search} on={on} />
          <Pagination
            label={t("dated.label")}
            summary={t("dated.summary", { shown: rows.length, total })}
            previousHref={at(previous)}
            nextHref={at(next)}
          />
        </Section>
      )}
      {totalUndated > 0 && search.cursor === null && (
        <Section
          id="undated"
          title={t("undated.title")}
          lead={t("undated.lead")}
          aside={
            undated.length < totalUndated
              ? t("undated.some", { shown: undated.length, total: totalUndated })
              : `${totalUndated}`
          }
        >
          <Disclosure summary={t("undated.folded", { count: undated.length })}>
            <HorizonTable caption={t("undated.caption")} rows={undated} clocks={search} on={on} />
          </Disclosure>
        </Section>
      )}
    </>
  );
}

function Empty({ search }: { search: HorizonSearch }) {
  const { on, known } = search;
  const t = words("horizon");
  const isNarrowed = HORIZON.isNarrowed(search, ["on", "known"]);
  return (
    <EmptyState
      title={isNarrowed ? t("empty.narrowed") : t("empty.title")}
      actions={isNarrowed && <ButtonLink href={HORIZON.href({ on, known })}>{t("empty.all")}</ButtonLink>}
    >
      {t("empty.lead")}
    </EmptyState>
  );
}
