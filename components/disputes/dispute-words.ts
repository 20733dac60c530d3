/**
 * How long something has stood open, in words, and what each list of contested terms is called.
 * Decides sentences only.
 */
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";
import type { DisputeView } from "@/lib/views/disputes";

const DAYS_PER_MONTH = 30.44;

/** @example "for 3 days", "for 5 months", "for 2 years and 1 month" */
export function openFor(days: number): string {
  if (days < 1) return "since today";
  if (days < 60) return `for ${count(days, "day")}`;
  const months = Math.floor(days / DAYS_PER_MONTH);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (years === 0) return `for ${count(months, "month")}`;
  return rest === 0
    ? `for ${count(years, "year")}`
    : `for ${count(years, "year")} and ${count(rest, "month")}`;
}

/** A ruling has no date of its own here; how long sources have contradicted each other is what is known. */
const SINCE_WORDS: Readonly<Partial<Record<Standing, string>>> = { disputed: "open", ruled: "contradicted" };

/** Since when a term has stood as it does. @example "open for 5 months, since 23 June 2026" */
export function sinceWords({
  since,
  days,
  isSinceVague,
  term,
}: Pick<DisputeView, "since" | "days" | "isSinceVague"> & { term: { standing: Standing } }): string {
  const word = SINCE_WORDS[term.standing] ?? term.standing;
  if (since === null || days === null)
    return `${word} since an unknown day: a source that decides it is undated`;
  if (days < 1) return isSinceVague ? `${word} since ${since.words}` : `${word} since today`;
  const lasted = isSinceVague ? openFor(days).replace(/^for /, "for at least ") : openFor(days);
  return `${word} ${lasted}, since ${since.words}`;
}

/** The lists of the page, in the words of the record. */
export const SECTION_WORDS = {
  disputed: {
    title: "Open disputes",
    noun: "term",
    lead: "Claims that count contradict each other, and nobody has ruled. Neither side is shown as the value.",
    none: "No term is disputed here.",
  },
  ruled: {
    title: "Ruled",
    noun: "term",
    lead: "Sources contradict each other, and an editor ruled for one of them. The reason is public, and the other side stays.",
    none: "Nobody has ruled on anything here.",
  },
  denied: {
    title: "Denied",
    noun: "term",
    lead: "Only denials count: sources say it is not so, and none that counts asserts it.",
    none: "Nothing stands denied here.",
  },
} as const;

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
