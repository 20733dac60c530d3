/**
 * Money by the month, the quarter and the year.
 * Decides how often each comes in a year; how long a rate is paid is not its business.
 */
import type { MoneyPeriod } from "../vocabulary/vocabulary";
import { multiplyDecimals } from "./decimal";
import type { DecimalText } from "./value";

/** How many of each a year has. */
export const PERIODS_A_YEAR: Readonly<Record<MoneyPeriod, DecimalText>> = {
  month: "12",
  quarter: "4",
  year: "1",
};

/** What a rate comes to in a year. @example yearlyAmount("920000000", "month") // "11040000000" */
export function yearlyAmount(amount: DecimalText, period: MoneyPeriod): DecimalText {
  return multiplyDecimals(amount, PERIODS_A_YEAR[period]);
}
