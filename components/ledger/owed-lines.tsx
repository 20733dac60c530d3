import { BindingMark } from "@/components/standing/binding-mark";
import { StandingBadge } from "@/components/standing/standing-badge";
import { briefSpan } from "@/lib/domain/dates/brief-span";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import type { ClockQuery } from "@/lib/url/clocks";
import { termHref } from "@/lib/url/href";
import { amountCell, nameOf } from "./ledger-words";

type OwedLinesProps = {
  label: string;
  rows: readonly Obligation[];
  clocks: ClockQuery;
  /** Ids of the rows that sums are made of; the others say that another amount contains them. */
  summed: ReadonlySet<string>;
  /** On the page of one organization only the other one is named. */
  names: "both" | "payee" | "payer";
};

/** The largest promises, a line each: the amount first, then to whom and what, how sure, how firm, from when until when. */
export function OwedLines({ label, rows, clocks, summed, names }: OwedLinesProps) {
  return (
    <ol aria-label={label} data-plain-links="" className="border-rule border-b">
      {rows.map((row) => (
        <li key={row.id} className="line border-rule border-t">
          <b>{amountCell(row)}</b>
          <span className="what">
            <a href={termHref(row.deal.slug, row.term.key, clocks)} className="hover:text-accent">
              <span className="font-medium">{WHOM[names](row)}</span>: {row.term.label}
            </a>
            <Doubt row={row} isSummed={summed.has(row.id)} />
          </span>
          <StandingBadge standing={row.standing} size="sm" />
          <BindingMark binding={row.binding} />
          <span className="when">
            {briefSpan(row.from, row.until)}
            {row.untilIs === "derived" && " (derived)"}
          </span>
        </li>
      ))}
    </ol>
  );
}

const WHOM: Readonly<Record<OwedLinesProps["names"], (row: Obligation) => string>> = {
  both: ({ payer, payee }) => `${nameOf(payer)} to ${nameOf(payee)}`,
  payee: ({ payee }) => `To ${nameOf(payee)}`,
  payer: ({ payer }) => `From ${nameOf(payer)}`,
};

/** Why an amount is no part of a sum as it stands. */
function Doubt({ row, isSummed }: { row: Obligation; isSummed: boolean }) {
  const isHeld = !isSummed && row.inForce !== "no" && row.amount !== null;
  const words = isHeld
    ? "not added: lies in another amount"
    : row.inForce === "possibly"
      ? "possibly in force"
      : row.inForce === "no"
        ? "not in force that day"
        : null;
  return words === null ? null : <span className="text-ink-muted text-sm"> · {words}</span>;
}
