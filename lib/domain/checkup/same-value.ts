/**
 * Whether a value in somebody's text is the one that the record shows.
 * Decides how exactly: with its hedge, by its amount, or by the digits that were written.
 */
import { intervalOf } from "../values/interval";
import type { Value } from "../values/value";

export const SAMENESS = ["whole", "amount", "rounded"] as const;
export type Sameness = (typeof SAMENESS)[number];

/** How a cited value is the one shown; null: it is another. */
export function samenessOf(cited: Value, shown: Value): Sameness | null {
  if (cited.type !== shown.type) return sameSpan(cited, shown) ? "amount" : null;
  if (plain(cited) === plain(shown)) return "whole";
  const [a, b] = [amountOf(cited), amountOf(shown)];
  if (a === null || b === null || a.unit !== b.unit) return null;
  if (a.amount === b.amount) return "amount";
  return Math.abs(a.amount - b.amount) <= a.step / 2 ? "rounded" : null;
}

/** Equal contents give equal text, whatever the order of the fields and however the number is written. */
function plain(value: Value): string {
  const fields = Object.entries(value).map(([name, field]): [string, unknown] => [
    name,
    name === "amount" || name === "percent" ? Number(field) : field,
  ]);
  return JSON.stringify(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

type Amount = { amount: number; unit: string /** The last digit that was written. */; step: number };

function amountOf(value: Value): Amount | null {
  switch (value.type) {
    case "money":
      return {
        amount: Number(value.amount),
        unit: `${value.currency} ${value.period ?? ""}`,
        step: stepOf(value.amount),
      };
    case "percent":
      return { amount: Number(value.percent), unit: "%", step: stepOf(value.percent) };
    case "capacity":
      return {
        amount: Number(value.amount) * (value.unit === "GW" ? 1000 : 1),
        unit: "MW",
        step: stepOf(value.amount) * (value.unit === "GW" ? 1000 : 1),
      };
    case "count":
      return { amount: Number(value.amount), unit: value.unit.toLowerCase(), step: stepOf(value.amount) };
    case "duration":
      return { amount: value.months, unit: "months", step: 0 };
    default:
      return null;
  }
}

/** Whole numbers are written in thousands, millions, billions. @example stepOf("38000000000") // 1e9 · stepOf("13.5") // 0.1 */
function stepOf(amount: string): number {
  const [whole = "", decimals = ""] = amount.split(".");
  if (decimals !== "") return 10 ** -decimals.length;
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return 10 ** (zeros - (zeros % 3));
}

/** A length and a date are two ways to say one thing only where both are whole dates; all else differs in kind. */
function sameSpan(cited: Value, shown: Value): boolean {
  const [a, b] = [intervalOf(cited), intervalOf(shown)];
  return a !== null && b !== null && a.dimension === b.dimension && plain(cited) === plain(shown);
}
