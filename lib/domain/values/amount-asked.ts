/**
 * A query that is an amount → the bounds under which claims of that amount are stored.
 * Decides that only a query which is an amount from end to end is one, and that a sum without a currency may be of any usual
 * one; a sum is also looked for as so much a month, a quarter or a year.
 */
import { MONEY_PERIODS, QUALIFIERS, type Qualifier, slugsOf } from "../vocabulary/vocabulary";
import { amountBounds } from "./interval";
import { parseValue } from "./parse-value";
import type { DecimalText, MoneyValue, Value } from "./value";

/** As a claim's columns have them; null: unbounded. */
export type AskedAmount = { unit: string; low: DecimalText | null; high: DecimalText | null };

/** Longer texts are sentences. */
const LONGEST = 40;
const CURRENCIES = ["USD", "EUR", "GBP"] as const;
/** A number with at most a scale behind it. */
const BARE =
  /^[\d.,\s]*\d\s*(?:k|m|b|t|mn|bn|tn|md|mds|mrd|mio|thousand|millions?|billions?|trillions?|milliards?|milliarden)?\.?$/i;

/** What is looked for; empty when the query is no amount. @example amountsAsked("$300bn").map(({ unit }) => unit) // ["USD", …] */
export function amountsAsked(query: string): AskedAmount[] {
  const text = query.trim();
  if (!/\d/.test(text) || text.length > LONGEST) return [];
  const values = BARE.test(text)
    ? CURRENCIES.flatMap((currency) => valuesOf(`${currency} ${text}`))
    : valuesOf(text);
  const asked = values.flatMap(formsOf).flatMap((value) => {
    const { unit, low, high } = amountBounds(value);
    return unit === null ? [] : [{ unit, low, high }];
  });
  const seen = new Map(asked.map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}

function valuesOf(text: string): Value[] {
  const read = parseValue(text);
  return read.ok ? [read.value] : [];
}

/** The same amount under every qualifier: who types 38 billion also means "about" and "up to" so much. */
function formsOf(value: Value): Value[] {
  switch (value.type) {
    case "money":
      return slugsOf(QUALIFIERS).flatMap((qualifier) => moneyForms(value, qualifier));
    case "percent":
    case "capacity":
    case "count":
      return slugsOf(QUALIFIERS).map((qualifier) => ({ ...value, qualifier }));
    default:
      return [];
  }
}

function moneyForms(value: MoneyValue, qualifier: Qualifier): MoneyValue[] {
  const asked = { ...value, qualifier };
  return value.period === undefined
    ? [asked, ...slugsOf(MONEY_PERIODS).map((period) => ({ ...asked, period }))]
    : [asked];
}
