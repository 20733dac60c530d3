import { StandingBadge } from "@/components/standing/standing-badge";
import { LAYOUT_PARAMS, LayoutForm } from "@/components/table/views/layout-form";
import { ViewsMenu } from "@/components/table/views/views-menu";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { inOwn } from "@/components/ui/language/own";
import { unseen } from "@/components/ui/language/unseen";
import { Pagination } from "@/components/ui/pagination";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { type SortDirection, Th } from "@/components/ui/th";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, organizationHref, termHref } from "@/lib/url/href";
import { ROW_CHOICES } from "@/lib/url/paging";
import { TERMS, type TermsSearch, termsHref } from "@/lib/url/terms-search";
import type { NamedView } from "@/lib/url/views/named-view";
import { shownTermsColumns, TERMS_COLUMNS, TERMS_ORDERS, type TermsColumn } from "@/lib/url/views/terms-view";
import type { TermView } from "@/lib/views/parts";
import { TermsFilter } from "./terms-filter";

type TermsIndexProps = {
  search: TermsSearch;
  terms: readonly TermView[];
  total: number;
  next: string | null;
  /** Views that editors share. */
  shared: readonly NamedView[];
};

/** The first press gives the largest sums of money, the second turns them round. */
const NEXT_SORT = { deal: "-amount", "-amount": "amount", amount: "-amount" } as const;

/** All terms: filters, the table, its pages. Reads without JavaScript. */
export function TermsIndex({ search, terms, total, next, shared }: TermsIndexProps) {
  const t = words("terms");
  const shown = shownTermsColumns(search);
  return (
    <>
      <TermsFilter search={search} />
      <TermsViews search={search} shared={shared} />
      {total === 0 ? (
        <EmptyState title={t("none")} actions={<ButtonLink href="/terms">{t("all")}</ButtonLink>}>
          {t("noneLead")}
        </EmptyState>
      ) : (
        <>
          <Table
            caption={t("title")}
            stack="short"
            stickyHead
            density={search.density === "compact" ? "compact" : "comfortable"}
          >
            <THead>
              <Th>{t("term")}</Th>
              {shown.map((column) => (
                <Th
                  key={column}
                  className={column === "known" ? "w-full" : undefined}
                  {...sortOf(column, search)}
                >
                  {column === "known" ? t.rich("known", { hidden: unseen }) : columnWords(column)}
                </Th>
              ))}
            </THead>
            <tbody>
              {terms.map((term) => (
                <Row key={`${term.deal.slug} ${term.key}`} term={term} clocks={search} shown={shown} />
              ))}
            </tbody>
          </Table>
          <Pagination
            label={t("title")}
            summary={t("summary", { shown: terms.length, total })}
            previousHref={search.cursor === null ? null : termsHref(search)}
            nextHref={next === null ? null : termsHref(search, "/terms", next)}
            rows={{
              choices: ROW_CHOICES,
              current: search.rows,
              total,
              hrefOf: (rows) => termsHref({ ...search, rows }),
            }}
          />
        </>
      )}
    </>
  );
}

/** What a column is called. */
function columnWords(column: TermsColumn): string {
  const names = {
    known: "knownLabel",
    parties: "sides",
    span: "inForce",
    standing: "standing",
    deal: "deal",
  } as const;
  return words("terms")(names[column]);
}

/** What an order is called. */
function orderWords(sort: TermsSearch["sort"]): string {
  const names = { deal: "byDeal", "-amount": "largestFirst", amount: "smallestFirst" } as const;
  return words("terms")(names[sort]);
}

/** Where a press on a column's head leads, and the direction now in force. */
function sortOf(column: TermsColumn, search: TermsSearch): { sortHref?: string; sorted?: SortDirection } {
  const { sort } = search;
  if (column === "known") {
    const sortHref = termsHref({ ...search, sort: NEXT_SORT[sort] });
    return sort === "deal" ? { sortHref } : { sortHref, sorted: sort === "amount" ? "asc" : "desc" };
  }
  if (column !== "deal") return {};
  const sortHref = termsHref({ ...search, sort: "deal" });
  return sort === "deal" ? { sortHref, sorted: "asc" } : { sortHref };
}

/** How the table is laid out, and views with a name. */
function TermsViews({ search, shared }: Pick<TermsIndexProps, "search" | "shared">) {
  const shown = shownTermsColumns(search);
  return (
    <div className="no-print mb-3 flex flex-wrap items-start gap-x-6 gap-y-2">
      <Disclosure
        summary={words("tables")("view", {
          order: orderWords(search.sort).toLowerCase(),
          columns: shown.length + 1,
        })}
        className="open:w-full open:border-rule open:border-b open:pb-4"
      >
        <LayoutForm
          list="terms"
          kept={TERMS.kept(search, LAYOUT_PARAMS)}
          orders={TERMS_ORDERS.map((value) => ({ value, label: orderWords(value) }))}
          sort={search.sort}
          columns={TERMS_COLUMNS.map((column) => ({
            value: column,
            label: columnWords(column),
            shown: shown.includes(column),
          }))}
          fixed="term"
          density={search.density}
          rows={search.rows}
        />
      </Disclosure>
      <ViewsMenu list="terms" href={TERMS.href(search)} shared={shared} />
    </div>
  );
}

type RowProps = { term: TermView; clocks: ClockQuery; shown: readonly TermsColumn[] };

function Row({ term, clocks, shown }: RowProps) {
  const { deal, key, label, labelLang, kind } = term;
  return (
    <tr>
      <RowHead className="lg:min-w-48">
        <TextLink
          href={termHref(deal.slug, key, clocks)}
          look="name"
          className="inline-flex min-h-6 items-center font-medium"
          {...inOwn(labelLang)}
        >
          {label}
        </TextLink>
        <TextLink
          href={termsHref({ on: clocks.on, known: clocks.known, kind: [kind.slug] })}
          look="name"
          className="flex min-h-6 items-center text-ink-muted text-sm"
        >
          {kind.label}
        </TextLink>
      </RowHead>
      {shown.map((column) => (
        <Td
          key={column}
          label={columnWords(column)}
          plain={PLAIN.has(column)}
          className={CELL_CLASSES[column]}
        >
          <Cell column={column} term={term} clocks={clocks} />
        </Td>
      ))}
    </tr>
  );
}

/** Their cells need no name beside them on a phone. */
const PLAIN: ReadonlySet<TermsColumn> = new Set(["known", "parties", "standing", "deal"]);

const CELL_CLASSES: Readonly<Record<TermsColumn, string | undefined>> = {
  known: "first-letter:uppercase",
  parties: "text-sm lg:min-w-36",
  span: "text-sm lg:min-w-32",
  standing: undefined,
  deal: "text-sm lg:min-w-40",
};

function Cell({ column, term, clocks }: Omit<RowProps, "shown"> & { column: TermsColumn }) {
  switch (column) {
    case "known":
      return term.display;
    case "parties":
      return (
        <>
          <Side side={term.from} clocks={clocks} /> → <Side side={term.to} clocks={clocks} />
        </>
      );
    case "span":
      return (
        <>
          {term.span}
          {term.inForce === "possibly" && (
            <em className="block text-ink-muted">{words("terms")("possibly")}</em>
          )}
        </>
      );
    case "standing":
      return <StandingBadge standing={term.standing} size="sm" />;
    case "deal":
      return (
        <TextLink href={dealHref(term.deal.slug, clocks)} look="name" {...inOwn(term.deal.titleLang)}>
          {term.deal.title}
        </TextLink>
      );
  }
}

function Side({ side, clocks }: { side: TermView["from"]; clocks: ClockQuery }) {
  if (side === null) return <span className="text-ink-muted">{words("terms")("nobody")}</span>;
  return (
    <TextLink href={organizationHref(side.slug, clocks)} look="name">
      {side.name}
    </TextLink>
  );
}
