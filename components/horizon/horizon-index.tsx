import { ButtonLink } from "@/components/ui/controls/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { HORIZON, type HorizonSearch } from "@/lib/url/ledger/horizon-search";
import type { HorizonView } from "@/lib/views/horizon";
import { HorizonFilters } from "./horizon-filters";
import { HorizonTable } from "./horizon-table";

type HorizonIndexProps = { search: HorizonSearch; view: HorizonView; on: string };

/** The body of the horizon: filters, what is dated, what is not. */
export function HorizonIndex({ search, view, on }: HorizonIndexProps) {
  const { rows, undated, total, totalUndated, previous, next } = view;
  const at = (cursor: string | null) => cursor && HORIZON.href(search, { cursor });
  return (
    <>
      <HorizonFilters search={search} organizations={view.organizations} />
      {total + totalUndated === 0 && <Empty search={search} />}
      {total > 0 && (
        <Section
          id="ahead"
          title="Dated"
          lead="By the last day it may fall on. Where sources state no day, the whole span is given, and something may have passed already."
          aside={`${total} ahead`}
        >
          <HorizonTable caption="What lies ahead, by date" rows={rows} clocks={search} on={on} />
          <Pagination
            label="What lies ahead"
            summary={`${rows.length} of ${total} dated`}
            previousHref={at(previous)}
            nextHref={at(next)}
          />
        </Section>
      )}
      {totalUndated > 0 && search.cursor === null && (
        <Section
          id="undated"
          title="Undated"
          lead="Options and conditions that are open, and deadlines that no source puts on a day."
          aside={
            undated.length < totalUndated
              ? `${undated.length} of ${totalUndated}; the CSV has all`
              : `${totalUndated}`
          }
        >
          <Disclosure summary={`${undated.length} at no stated time: options, conditions, deadlines`}>
            <HorizonTable caption="Ahead, at no stated time" rows={undated} clocks={search} on={on} />
          </Disclosure>
        </Section>
      )}
    </>
  );
}

function Empty({ search }: { search: HorizonSearch }) {
  const { on, known } = search;
  const isNarrowed = HORIZON.isNarrowed(search, ["on", "known"]);
  return (
    <EmptyState
      title={isNarrowed ? "Nothing ahead fits." : "Nothing lies ahead."}
      actions={isNarrowed && <ButtonLink href={HORIZON.href({ on, known })}>All that lies ahead</ButtonLink>}
    >
      Ends, deadlines, options and conditions of deals fill this page once a source states one: take a filter
      away, or choose another day.
    </EmptyState>
  );
}
