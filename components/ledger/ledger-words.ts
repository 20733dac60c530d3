import { displayDate } from "@/lib/domain/dates/display-date";
import { amountWordsOf, bandWords } from "@/lib/domain/obligations/band-words";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";

/** The words of the ledger's cells, the same on the page and in its files. */

/** "more than $300 billion", "$920 million a month", "not stated". */
export function amountCell(row: Obligation): string {
  const { ledger } = language();
  return amountWordsOf(row, language()) ?? (row.why ? ledger.counting(row.why) : ledger.notStated);
}

/** "about $5.4 billion", or nothing where it cannot be spread. */
export function perYearCell({ perYear, measure, unit }: Obligation): string {
  return perYear === null ? "" : bandWords(perYear, { measure, unit }, language());
}

/** "3 November 2025", "27 February 2026, the deal’s". */
export function fromCell({ from, fromIs }: Pick<Obligation, "from" | "fromIs">): string {
  if (from === null) return words("record")("noStart");
  return `${displayDate(from, language())}${fromIs === "deal" ? words("record")("ofDeal") : ""}`;
}

/** "30 October 2030", "3 November 2032, derived", "no end stated". */
export function untilCell({ until, untilIs }: Pick<Obligation, "until" | "untilIs">): string {
  if (until === null) return words("record")("noEnd");
  const how =
    untilIs === "derived" ? words("record")("derived") : untilIs === "deal" ? words("record")("ofDeal") : "";
  return `${displayDate(until, language())}${how}`;
}

/** Whom a side of an obligation names. */
export function nameOf(side: { name: string } | null): string {
  return side?.name ?? words("ledger")("rows.nobody");
}
