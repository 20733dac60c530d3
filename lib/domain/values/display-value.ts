/**
 * One value in words, with its qualifier always in front.
 * Decides what is said of every type of value, and not who stated it; the language words it, English where none is named.
 * parse-value.ts reads these words back.
 */

import { dates } from "@/lib/domain/say/en/words/dates";
import { values } from "@/lib/domain/say/en/words/values";
import { dateFacts } from "../dates/date-facts";
import type { Says } from "../say/language";
import { normalizeDecimal } from "./decimal";
import { scaleOf } from "./display-amount";
import type { CapacityValue, CountValue, DurationValue, MoneyValue, PercentValue, Value } from "./value";

/** What a language must have to say a value. */
export type SaysValues = Says<"dates" | "values">;

/** English, where no language is named. */
const ENGLISH: SaysValues = { dates, values };

/** A value in words. @example displayValue({ type: "flag", yes: true }) // "yes" @example displayValue(value, say("fr")) // "environ 38 milliards de dollars" */
export function displayValue(value: Value, language: SaysValues = ENGLISH): string {
  const words = language.values;
  switch (value.type) {
    case "date":
      return language.dates.dated(value.qualifier, dateFacts(value.date));
    case "exclusivity":
      return words.exclusivity(value.level);
    case "flag":
      return words.flag(value.yes);
    case "text":
      return value.text;
    default:
      return "qualifier" in value
        ? words.hedged(value.qualifier, displayQuantity(value, language))
        : words.absence(value.type);
  }
}

type Quantity = MoneyValue | PercentValue | CapacityValue | CountValue | DurationValue;

function displayQuantity(value: Quantity, { values: words }: Says<"values">): string {
  switch (value.type) {
    case "money": {
      const { amount, currency, period = null } = value;
      return words.money({ sum: scaleOf(amount, words.scales), currency, period });
    }
    case "percent":
      return words.percent(normalizeDecimal(value.percent));
    case "capacity":
      return words.capacity(normalizeDecimal(value.amount), value.unit);
    case "count":
      return words.count(scaleOf(value.amount, words.scales), value.unit);
    case "duration":
      return words.duration(lengthOf(value));
  }
}

/** Whole years as years, else months. */
function lengthOf({ months }: DurationValue): { n: number; unit: "year" | "month" } {
  return months > 0 && months % 12 === 0 ? { n: months / 12, unit: "year" } : { n: months, unit: "month" };
}
