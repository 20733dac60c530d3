/**
 * What a claim can state: a tagged union of values and of absences.
 * Decides the shapes; refuses to know who said it, when, or how it is drawn.
 */
import type {
  Absence,
  DateQualifier,
  ExclusivityLevel,
  MoneyPeriod,
  Qualifier,
} from "../vocabulary/vocabulary";

/** A decimal number as text, plain notation: "38000000000", "5.8". Never a float. */
export type DecimalText = string;

export type MoneyValue = {
  type: "money";
  amount: DecimalText;
  currency: string;
  qualifier: Qualifier;
  /** A rate: so much every month, quarter or year. Absent: a total. A rate and a total are never compared by machine. */
  period?: MoneyPeriod;
};
export type PercentValue = { type: "percent"; percent: DecimalText; qualifier: Qualifier };
export type CapacityValue = {
  type: "capacity";
  amount: DecimalText;
  unit: "MW" | "GW";
  qualifier: Qualifier;
};
export type CountValue = { type: "count"; amount: DecimalText; unit: string; qualifier: Qualifier };
export type DurationValue = { type: "duration"; months: number; qualifier: Qualifier };
/** date is EDTF text. */
export type DateValue = { type: "date"; date: string; qualifier: DateQualifier };
export type ExclusivityValue = { type: "exclusivity"; level: ExclusivityLevel };
export type FlagValue = { type: "flag"; yes: boolean };
export type TextValue = { type: "text"; text: string };
export type AbsenceValue = { type: Absence };

/** A value proper: something is stated to be so. */
export type KnownValue =
  | MoneyValue
  | PercentValue
  | CapacityValue
  | CountValue
  | DurationValue
  | DateValue
  | ExclusivityValue
  | FlagValue
  | TextValue;

export type Value = KnownValue | AbsenceValue;
