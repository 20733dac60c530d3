/**
 * The reader's clock: what anyone could have known by a day.
 * Decides when a source was certainly published; an imprecise date counts from the last day it may mean.
 */
import type { Day } from "../dates/day";
import { edtfDate } from "../dates/edtf";
import type { Claim, ClaimSource } from "./claim";

/** Whether a source counts at a reader's clock. Without a clock every source counts, undated ones too. */
export function isKnownBy(source: Pick<ClaimSource, "publishedOn">, known: Day | null): boolean {
  if (known === null) return true;
  return source.publishedOn !== null && edtfDate(source.publishedOn).latest <= known;
}

/**
 * Whether a record had been reported at a reader's clock. It comes into being for readers on the day that the first claim
 * on it was certainly public; one that only undated sources tell of is there for today's readers alone.
 */
export function wasReportedBy(firstKnownOn: Day | null, known: Day | null): boolean {
  return known === null || (firstKnownOn !== null && firstKnownOn <= known);
}

/**
 * The first day on which any claim that counts was certainly published: before it, what they are about did not exist for readers.
 * Claims that an editor set aside bring nothing into being. null: only undated claims, or none.
 */
export function firstKnownOn(claims: readonly Claim[]): Day | null {
  let first: Day | null = null;
  for (const { rank, source } of claims) {
    const day = rank === "deprecated" ? null : dayOf(source);
    if (day !== null && (first === null || day < first)) first = day;
  }
  return first;
}

/** The days on which claims became certainly known, each once, in order. */
export function knownDays(claims: readonly Claim[]): Day[] {
  const days = new Set<Day>();
  for (const { source } of claims) {
    const day = dayOf(source);
    if (day !== null) days.add(day);
  }
  return [...days].sort();
}

function dayOf({ publishedOn }: Pick<ClaimSource, "publishedOn">): Day | null {
  return publishedOn === null ? null : edtfDate(publishedOn).latest;
}
