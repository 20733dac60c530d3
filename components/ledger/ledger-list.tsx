import { ButtonLink } from "@/components/ui/controls/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { methodologyHref } from "@/lib/url/href";
import { type LedgerSearch, ledgerHref } from "@/lib/url/ledger/ledger-search";
import { whatIfHref } from "@/lib/url/ledger/what-if-search";
import type { LedgerView } from "@/lib/views/ledger";
import { CountingPanel } from "./counting-panel";
import { LedgerFilters } from "./ledger-filters";
import { LedgerSums } from "./ledger-sums";
import { LedgerTable } from "./ledger-table";
import { rowsOf } from "./owed-section";

type LedgerListProps = { search: LedgerSearch; view: LedgerView };

/** The body of the ledger's page: filters, what the rows come to, the rows. */
export function LedgerList({ search, view }: LedgerListProps) {
  const { rows, total, next } = view;
  return (
    <>
      <LedgerFilters search={search} options={view.options} />
      <CountingPanel
        query={search}
        rates={view.rates}
        whatIf={whatIfHref({ ...countingAndClocksOf(search), org: whoseOf(search) })}
        hrefOf={(change) => ledgerHref({ ...search, ...change })}
      />
      {total === 0 ? (
        <Empty search={search} />
      ) : (
        <>
          <Sums search={search} view={view} />
          <Section
            id="obligations"
            title="Obligations"
            aside={
              <>
                {total} in this view · <TextLink href="/terms">Terms of every kind</TextLink>
              </>
            }
          >
            <LedgerTable
              caption="Obligations"
              rows={rows}
              clocks={search}
              summed={rowsOf(view.sums)}
              sort={{ current: search.sort, hrefOf: (sort) => ledgerHref({ ...search, sort }) }}
            />
            <Pagination
              label="Obligations"
              summary={`${rows.length} of ${total} obligations`}
              previousHref={search.cursor === null ? null : ledgerHref(search)}
              nextHref={next === null ? null : ledgerHref(search, "/ledger", next)}
            />
          </Section>
        </>
      )}
    </>
  );
}

function countingAndClocksOf({ rules, rate, on, known }: LedgerSearch) {
  return { rules, rate, on, known };
}

/** The one organization that the view is about; null: none, or several. */
function whoseOf({ payer, payee, org }: LedgerSearch): string | null {
  const [one, ...others] = new Set([...payer, ...org, ...(payer.length === 0 ? payee : [])]);
  return one !== undefined && others.length === 0 ? one : null;
}

/** So many sums stand open; the others unfold. */
const OPEN_SUMS = 3;

function Sums({ search, view: { sums, groups } }: LedgerListProps) {
  const shown = groups ?? sums;
  const [open, folded] = [shown.slice(0, OPEN_SUMS), shown.slice(OPEN_SUMS)];
  if (shown.length === 0) return null;
  return (
    <Section
      id="sums"
      title={groups ? `What they come to, by ${search.group}` : "What they come to"}
      lead={
        <>
          One payer and one payee in every sum; letters of intent and rumors stand apart; what is only
          possibly owed begins at zero.{" "}
          <TextLink href={methodologyHref("ledger")}>How sums are made</TextLink>
        </>
      }
    >
      <LedgerSums caption="The largest sums" sums={open} search={search} />
      {folded.length > 0 && (
        <Disclosure summary={`${folded.length} more sums`} className="mt-3">
          <LedgerSums caption="More sums" sums={folded} search={search} />
        </Disclosure>
      )}
    </Section>
  );
}

function Empty({ search }: { search: LedgerSearch }) {
  const later = search.inForce !== "all";
  return (
    <EmptyState
      title="No obligation fits."
      actions={
        <>
          <ButtonLink href={ledgerHref({ on: search.on, known: search.known })}>All money owed</ButtonLink>
          {later && (
            <ButtonLink href={ledgerHref({ ...search, inForce: "all" })}>
              Also what ended or is to come
            </ButtonLink>
          )}
        </>
      }
    >
      Terms of money, capacity or chips that a source states fill this table: take a filter away, choose
      another day, or look at all whatever the day.
    </EmptyState>
  );
}
