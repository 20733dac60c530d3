/**
 * The length that a deal's spend is spread over.
 * Decides when a sum may be said to run "over seven years"; where it might mislead it answers null.
 */
import type { Assessment } from "../standing/assessment";
import type { DurationValue } from "../values/value";
import type { Term } from "./term";

export type ReadTerm = { term: Term; reading: Assessment };

/** The kind of promise that is paid off along an agreement; an investment or a price is not. */
const SPREAD_KIND = "spend_commitment";
const LENGTH_KIND = "duration";
/** A label that names a rate: "Monthly fee", "Annual value", "Price per share". A rate is not a sum to spread. */
const RATE =
  /\b(?:monthly|quarterly|yearly|annual(?:ly|ised|ized)?|per (?:month|quarter|year|share)|a (?:month|year))\b/i;

/** The one undisputed length that its deal states between the same parties; null when there is none, or more than one. */
export function overOf({ term, reading }: ReadTerm, deal: readonly ReadTerm[]): DurationValue | null {
  if (term.kind.slug !== SPREAD_KIND || reading.value?.type !== "money") return null;
  if (reading.value.period !== undefined || isRate(term.label)) return null;
  const lengths = deal.flatMap((other) => {
    const { value } = other.reading;
    const between = other.term.from?.slug === term.from?.slug && other.term.to?.slug === term.to?.slug;
    return other.term.kind.slug === LENGTH_KIND && value?.type === "duration" && between ? [value] : [];
  });
  const [length] = lengths;
  return length && lengths.length === 1 ? length : null;
}

/** Whether a label names a rate and not a whole sum. */
export function isRate(label: string): boolean {
  return RATE.test(label);
}
