import { BindingMark } from "@/components/standing/binding-mark";
import { StandingBadge } from "@/components/standing/standing-badge";
import { labelLang } from "@/components/terms/label-lang";
import { Anchor } from "@/components/ui/language/link";
import { inOwn, within } from "@/components/ui/language/own";
import { briefSpan } from "@/lib/domain/dates/brief-span";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import { labelOf } from "@/lib/domain/text/translations";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
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
            <Anchor
              href={termHref(row.deal.slug, row.term.key, clocks)}
              className="hover:text-accent"
              {...inOwn(labelLang(row.term))}
            >
              <span className="font-medium" {...within(labelLang(row.term))}>
                {WHOM[names](row)}
              </span>
              {words("record")("colon")} {labelOf(row.term)}
            </Anchor>
            <Doubt row={row} isSummed={summed.has(row.id)} />
          </span>
          <StandingBadge standing={row.standing} size="sm" />
          <BindingMark binding={row.binding} />
          <span className="when">
            {briefSpan(row.from, row.until, language())}
            {row.untilIs === "derived" && ` ${words("ledger")("rows.derived")}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

const WHOM: Readonly<Record<OwedLinesProps["names"], (row: Obligation) => string>> = {
  both: ({ payer, payee }) => words("ledger")("owed.both", { payer: nameOf(payer), payee: nameOf(payee) }),
  payee: ({ payee }) => words("ledger")("owed.to", { name: nameOf(payee) }),
  payer: ({ payer }) => words("ledger")("owed.from", { name: nameOf(payer) }),
};

/** Why an amount is no part of a sum as it stands. */
function Doubt({ row, isSummed }: { row: Obligation; isSummed: boolean }) {
  const isHeld = !isSummed && row.inForce !== "no" && row.amount !== null;
  const key = isHeld
    ? "rows.notAdded"
    : row.inForce === "possibly"
      ? "rows.possibly"
      : row.inForce === "no"
        ? "rows.notThatDay"
        : null;
  return key && <span className="text-ink-muted text-sm"> · {words("ledger")(key)}</span>;
}
