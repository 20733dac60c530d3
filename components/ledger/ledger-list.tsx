import { ButtonLink } from "@/components/ui/controls/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { linkTag } from "@/components/ui/language/tags";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import { methodologyHref } from "@/lib/url/href";
import {
  LEDGER_ROW_CHOICES,
  type LedgerSearch,
  ledgerHref,
  limitOfRows,
  rowsOnPage,
} from "@/lib/url/ledger/ledger-search";
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
  const t = words("ledger");
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
            title={t("rows.title")}
            aside={
              <>
                {t("rows.inView", { count: total })} ·{" "}
                <TextLink href="/terms">{t("rows.everyKind")}</TextLink>
              </>
            }
          >
            <LedgerTable
              caption={t("rows.title")}
              rows={rows}
              clocks={search}
              summed={rowsOf(view.sums)}
              sort={{ current: search.sort, hrefOf: (sort) => ledgerHref({ ...search, sort }) }}
            />
            <Pagination
              label={t("rows.title")}
              summary={t("rows.summary", { shown: rows.length, total })}
              previousHref={search.cursor === null ? null : ledgerHref(search)}
              nextHref={next === null ? null : ledgerHref(search, "/ledger", next)}
              rows={{
                choices: LEDGER_ROW_CHOICES,
                current: rowsOnPage(search),
                total,
                hrefOf: (count) => ledgerHref({ ...search, limit: limitOfRows(count) }),
              }}
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

const TITLES = {
  payer: "sums.byPayer",
  payee: "sums.byPayee",
  partnership: "sums.byPartnership",
  year: "sums.byYear",
} as const;

function Sums({ search, view: { sums, groups } }: LedgerListProps) {
  const t = words("ledger");
  const shown = groups ?? sums;
  const [open, folded] = [shown.slice(0, OPEN_SUMS), shown.slice(OPEN_SUMS)];
  if (shown.length === 0) return null;
  return (
    <Section
      id="sums"
      title={t(groups && search.group ? TITLES[search.group] : "sums.title")}
      lead={t.rich("sums.lead", {
        how: linkTag("how", methodologyHref("ledger")),
      })}
    >
      <LedgerSums caption={t("sums.largest")} sums={open} search={search} />
      {folded.length > 0 && (
        <Disclosure summary={t("sums.more", { count: folded.length })} className="mt-3">
          <LedgerSums caption={t("sums.further")} sums={folded} search={search} />
        </Disclosure>
      )}
    </Section>
  );
}

function Empty({ search }: { search: LedgerSearch }) {
  const t = words("ledger");
  const later = search.inForce !== "all";
  return (
    <EmptyState
      title={t("empty.title")}
      actions={
        <>
          <ButtonLink href={ledgerHref({ on: search.on, known: search.known })}>{t("empty.all")}</ButtonLink>
          {later && (
            <ButtonLink href={ledgerHref({ ...search, inForce: "all" })}>{t("empty.whenever")}</ButtonLink>
          )}
        </>
      }
    >
      {t("empty.lead")}
    </EmptyState>
  );
}
