import { BindingMark } from "@/components/standing/binding-mark";
import { StandingBadge } from "@/components/standing/standing-badge";
import { labelLang } from "@/components/terms/label-lang";
import { inOwn } from "@/components/ui/language/own";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import type { OrganizationRef } from "@/lib/domain/terms/term";
import { labelOf } from "@/lib/domain/text/translations";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { organizationHref, termHref } from "@/lib/url/href";
import type { LedgerSort } from "@/lib/url/ledger/ledger-search";
import { amountCell, fromCell, nameOf, perYearCell, untilCell } from "./ledger-words";

type LedgerTableProps = {
  caption: string;
  rows: readonly Obligation[];
  clocks: ClockQuery;
  /** Ids of the rows that sums are made of; the others say that another amount contains them. */
  summed: ReadonlySet<string>;
  /** Where a press on a head leads, and the order in force; none: the table is not sorted by readers. */
  sort?: { current: LedgerSort; hrefOf: (sort: LedgerSort) => string } | undefined;
};

/** Obligations as rows: who owes what to whom, until when, how firm. Reads without JavaScript; on phones each row is a small record. */
export function LedgerTable({ caption, rows, clocks, summed, sort }: LedgerTableProps) {
  const t = words("ledger");
  return (
    <Table caption={caption} stack="short">
      <THead>
        <Th className="w-full">{t("rows.promise")}</Th>
        <Th numeric {...headOf("amount", sort)}>
          {t("rows.amount")}
        </Th>
        <Th numeric>{t("rows.perYear")}</Th>
        <Th>{t("rows.from")}</Th>
        <Th {...headOf("ends", sort)}>{t("rows.until")}</Th>
        <Th>{t("rows.firmness")}</Th>
        <Th>{t("rows.standing")}</Th>
      </THead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} clocks={clocks} isSummed={summed.has(row.id)} />
        ))}
      </tbody>
    </Table>
  );
}

/** A press turns the order round; the first press gives the largest, or what ends soonest. */
function headOf(by: "amount" | "ends", sort: LedgerTableProps["sort"]) {
  if (!sort) return {};
  const { current, hrefOf } = sort;
  const [first, second]: [LedgerSort, LedgerSort] =
    by === "amount" ? ["-amount", "amount"] : ["ends", "-ends"];
  const isSorted = current === first || current === second;
  return {
    sortHref: hrefOf(current === first ? second : first),
    sorted: isSorted ? (current.startsWith("-") ? ("desc" as const) : ("asc" as const)) : undefined,
  };
}

type RowProps = { row: Obligation; clocks: ClockQuery; isSummed: boolean };

function Row({ row, clocks, isSummed }: RowProps) {
  const t = words("ledger");
  const isHeld = !isSummed && row.inForce !== "no" && row.amount !== null;
  return (
    <tr>
      <RowHead className="xl:min-w-60">
        <Organization side={row.payer} clocks={clocks} /> <span aria-hidden="true">→</span>
        <span className="sr-only"> {t("rows.owes")} </span> <Organization side={row.payee} clocks={clocks} />
        <span className="block text-sm">
          <TextLink
            href={termHref(row.deal.slug, row.term.key, clocks)}
            look="name"
            {...inOwn(labelLang(row.term))}
          >
            {labelOf(row.term)}
          </TextLink>
          <span className="text-ink-muted">
            {" "}
            · {language().vocabulary.termKind(row.kind.slug, row.kind.label)}
          </span>
        </span>
      </RowHead>
      <Td label={t("rows.amount")} numeric plain className="font-medium xl:min-w-52">
        {amountCell(row)}
        {row.inForce === "possibly" && (
          <span className="remark font-normal text-ink-muted text-sm sm:block">{t("rows.possibly")}</span>
        )}
        {row.inForce === "no" && (
          <span className="remark font-normal text-ink-muted text-sm sm:block">{t("rows.notThatDay")}</span>
        )}
        {isHeld && (
          <span className="block whitespace-normal font-normal text-ink-muted text-sm">
            {t("rows.notAdded")}
          </span>
        )}
      </Td>
      <Td label={t("rows.perYear")} numeric className="text-ink-muted">
        {perYearCell(row) || "—"}
      </Td>
      <Td label={t("rows.from")} className="text-sm xl:min-w-28">
        {fromCell(row)}
      </Td>
      <Td label={t("rows.until")} className="text-sm xl:min-w-28">
        {untilCell(row)}
      </Td>
      <Td label={t("rows.firmness")} plain className="text-sm">
        <BindingMark binding={row.binding} />
      </Td>
      <Td label={t("rows.standing")} plain>
        <StandingBadge standing={row.standing} size="sm" />
      </Td>
    </tr>
  );
}

function Organization({ side, clocks }: { side: OrganizationRef | null; clocks: ClockQuery }) {
  if (side === null) return <span className="text-ink-muted">{nameOf(side)}</span>;
  return (
    <TextLink
      href={organizationHref(side.slug, clocks)}
      look="name"
      className="inline-flex min-h-6 items-center font-medium"
    >
      {side.name}
    </TextLink>
  );
}
