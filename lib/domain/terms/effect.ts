/**
 * How much a change of a deal moves what readers see.
 * Decides a weight to order by: dollars that public sums would gain or lose, then terms whose standing or sentence changes.
 */
import { compareDecimals } from "../values/decimal";
import type { AssessedTerm } from "./term";

export type Effect = {
  /** Larger moves more. Only for ordering. */
  weight: number;
  /** Terms whose sentence or standing readers would see change, come or go. */
  terms: number;
  /** Dollars that public sums gain or lose, to three figures, as plain digits; null below a million. */
  dollars: string | null;
  /** It takes a whole save back, of which only its number is known here. */
  takesBack?: boolean;
};

/** Kinds of money that the record sums up. Other currencies are not converted, rates are no sums; both weigh as a changed term. */
const CURRENCY = "USD";

/** What readers would see change from one reading of a deal's terms to another. */
export function effectOf(before: readonly AssessedTerm[], after: readonly AssessedTerm[]): Effect {
  const [old, now] = [byKey(before), byKey(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  const changed = keys.filter((key) => saying(old.get(key)) !== saying(now.get(key)));
  const dollars = changed.reduce(
    (sum, key) => sum + Math.abs(dollarsOf(now.get(key)) - dollarsOf(old.get(key))),
    0,
  );
  return { weight: dollars + changed.length, terms: changed.length, dollars: rounded(dollars) };
}

function byKey(readings: readonly AssessedTerm[]): ReadonlyMap<string, AssessedTerm> {
  return new Map(readings.map((reading) => [reading.term.key, reading]));
}

function saying(reading: AssessedTerm | undefined): string {
  return reading ? `${reading.reading.standing}: ${reading.display}; ${reading.span}` : "";
}

/** A size to order by, not a sum to show: a float will do. */
function dollarsOf(reading: AssessedTerm | undefined): number {
  const value = reading?.reading.value;
  if (value?.type !== "money" || value.currency !== CURRENCY || value.period !== undefined) return 0;
  return compareDecimals(value.amount, "0") > 0 ? Number(value.amount) : 0;
}

const LEAST_SAID = 1e6;

/** Smaller sums are told by their terms alone. */
function rounded(dollars: number): string | null {
  return dollars < LEAST_SAID ? null : BigInt(Number(dollars.toPrecision(3))).toString();
}
