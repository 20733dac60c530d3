/**
 * Values as intervals on a line: the arithmetic under every comparison.
 * Decides dimension, bounds, meeting and width; knows nothing of claims. Every number of width comes from the table of tolerances.
 */
import { daysBetween, FIRST_DAY } from "../dates/day";
import { edtfDate } from "../dates/edtf";
import { keptIn } from "../text/maps";
import type { Qualifier } from "../vocabulary/vocabulary";
import { addDecimals, compareDecimals, multiplyDecimals, normalizeDecimal } from "./decimal";
import { yearlyAmount } from "./period";
import { TOLERANCES } from "./tolerances";
import { unitOfCount } from "./units";
import type { DateValue, DecimalText, MoneyValue, Value } from "./value";

/** One end of an interval. Open: the end itself is outside. */
export type Bound = { at: DecimalText; open: boolean };

/** null: unbounded on that side. */
export type Interval = { low: Bound | null; high: Bound | null };

/** Only intervals of one dimension are on the same line: "money:USD", "money:USD a year", "percent", "capacity" (MW), "count:gpus", "duration" (months), "date:until" (days). */
export type Measured = { dimension: string; interval: Interval };

const MW_PER_GW = "1000";

/** Amount, dimension and qualifier of a value that has them. No dimension: an amount of something that is compared with nothing. */
type Amount = { dimension: string | null; unit: string; amount: DecimalText; qualifier: Qualifier };

/** Values never change, and each is compared with many. */
const measures = new WeakMap<Value, Measured | null>();

/** The interval of a value; null for what lies on no line: exclusivity, flags, texts, absences, and counts in a unit that no table knows. */
export function intervalOf(value: Value): Measured | null {
  return keptIn(measures, value, measure);
}

/** The interval that the source itself states: a plain or rounded figure is a point, since the tolerance of comparing is no knowledge. */
export function statedIntervalOf(value: Value): Measured | null {
  const measured = amountOf(value);
  if (measured === null) return intervalOf(value);
  const { dimension, amount, qualifier } = measured;
  if (dimension === null) return null;
  if (qualifier !== "exact" && qualifier !== "about")
    return { dimension, interval: spread(amount, qualifier) };
  const point: Bound = { at: normalizeDecimal(amount), open: false };
  return { dimension, interval: { low: point, high: point } };
}

function measure(value: Value): Measured | null {
  if (value.type === "date") return dateInterval(value);
  const measured = amountOf(value);
  if (measured === null || measured.dimension === null) return null;
  return { dimension: measured.dimension, interval: spread(measured.amount, measured.qualifier) };
}

/** Unit and outer bounds of a value, for filtering and sorting in a database; all null where there is no amount. Dates have their own columns. */
export function amountBounds(value: Value): {
  unit: string | null;
  low: DecimalText | null;
  high: DecimalText | null;
} {
  const measured = amountOf(value);
  if (measured === null) return { unit: null, low: null, high: null };
  const { low, high } = intervalOf(value)?.interval ?? spread(measured.amount, measured.qualifier);
  return { unit: measured.unit, low: low?.at ?? null, high: high?.at ?? null };
}

/** Whether two intervals of one dimension have a point in common. */
export function intervalsMeet(a: Interval, b: Interval): boolean {
  return reaches(a.low, b.high) && reaches(b.low, a.high);
}

/** Orders low ends from left to right; no end is leftmost, an open end lies just right of a closed one. */
export function compareLows(a: Bound | null, b: Bound | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  return compareDecimals(a.at, b.at) || Number(a.open) - Number(b.open);
}

function reaches(low: Bound | null, high: Bound | null): boolean {
  if (low === null || high === null) return true;
  const order = compareDecimals(low.at, high.at);
  return order < 0 || (order === 0 && !low.open && !high.open);
}

function amountOf(value: Value): Amount | null {
  switch (value.type) {
    case "money":
      return moneyAmount(value);
    case "percent":
      return { dimension: "percent", unit: "percent", amount: value.percent, qualifier: value.qualifier };
    case "capacity": {
      const amount = value.unit === "GW" ? multiplyDecimals(value.amount, MW_PER_GW) : value.amount;
      return { dimension: "capacity", unit: "MW", amount, qualifier: value.qualifier };
    }
    case "count": {
      const { unit, amount, qualifier } = value;
      const key = unitOfCount(value);
      return { dimension: key === null ? null : `count:${key}`, unit, amount, qualifier };
    }
    case "duration":
      return {
        dimension: "duration",
        unit: "months",
        amount: String(value.months),
        qualifier: value.qualifier,
      };
    default:
      return null;
  }
}

/** Rates lie on a line of their own, by the year: "a month" and "a year" can be compared, a rate and a total cannot. */
function moneyAmount({ amount, currency, qualifier, period }: MoneyValue): Amount {
  if (period === undefined) return { dimension: `money:${currency}`, unit: currency, amount, qualifier };
  const unit = `${currency} a year`;
  return { dimension: `money:${unit}`, unit, amount: yearlyAmount(amount, period), qualifier };
}

/** "By", "from" and "until" move no bound: a date is as wide as it is written, and different qualifiers are different dimensions. */
function dateInterval({ date, qualifier }: DateValue): Measured {
  const { earliest, latest } = edtfDate(date);
  const at = (day: string): Bound => ({ at: String(daysBetween(FIRST_DAY, day)), open: false });
  return { dimension: `date:${qualifier}`, interval: { low: at(earliest), high: at(latest) } };
}

function spread(text: DecimalText, qualifier: Qualifier): Interval {
  const amount = normalizeDecimal(text);
  switch (qualifier) {
    case "exact":
    case "about":
      return around(amount, TOLERANCES[qualifier].relative ?? "0");
    case "up_to":
      return upTo(amount);
    case "at_least":
      return { low: { at: amount, open: false }, high: null };
    case "more_than":
      return { low: { at: amount, open: true }, high: null };
  }
}

function around(amount: DecimalText, relative: DecimalText): Interval {
  const [less, more] = [multiplyDecimals(amount, relative), multiplyDecimals(amount, negated(relative))];
  const ends = [addDecimals(amount, less), addDecimals(amount, more)].sort(compareDecimals);
  return { low: { at: ends[0] ?? amount, open: false }, high: { at: ends[1] ?? amount, open: false } };
}

/** Up to a fall of five percent is [-5, 0): "up to" runs from nothing towards the amount, whatever its sign. */
function upTo(amount: DecimalText): Interval {
  const sign = compareDecimals(amount, "0");
  const [zero, end]: [Bound, Bound] = [
    { at: "0", open: sign !== 0 },
    { at: amount, open: false },
  ];
  return sign < 0 ? { low: end, high: zero } : { low: zero, high: end };
}

function negated(amount: DecimalText): DecimalText {
  return multiplyDecimals(amount, "-1");
}
