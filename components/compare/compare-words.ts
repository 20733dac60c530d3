/**
 * The words of a comparison that are not the domain's: what a verdict, a measure and a fate are called.
 */
import type { CompareDirection, CompareVerdict } from "@/lib/domain/compare/comparison";
import type { Measure } from "@/lib/domain/compare/figures";
import { displayDate } from "@/lib/domain/dates/display-date";
import { language } from "@/lib/language/language";
import type { CompareColumnView, CompareView } from "@/lib/views/compare";

export const VERDICT_WORDS: Readonly<Record<CompareVerdict, string>> = {
  same: "No difference",
  compatible: "Can all be true",
  differs: "Differs",
};

export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  per_year: "Per year",
  per_gigawatt: "Per gigawatt",
  per_chip: "Per chip",
};

/** "Differs: loosened", "No difference". */
export function verdictWords(verdict: CompareVerdict, direction: CompareDirection | null): string {
  const word = VERDICT_WORDS[verdict];
  return direction === null || direction === "changed" ? word : `${word}: ${direction}`;
}

/** "Microsoft–OpenAI, 1 June 2024". */
export function columnWords({ subject, on }: Pick<CompareColumnView, "subject" | "on">): string {
  return `${subject.name}, ${displayDate(on, language())}`;
}

/** The comparison's name: "Microsoft–OpenAI, then and now", "Microsoft–OpenAI and AWS–OpenAI". */
export function compareTitle({ columns }: Pick<CompareView, "columns">): string {
  const names = [...new Set(columns.map(({ subject }) => subject.name))];
  if (names.length === 0) return "Compare terms";
  if (names.length === 1) return columns.length > 1 ? `${names[0]}, then and now` : `${names[0]}`;
  return names.length > 3
    ? `${names.slice(0, 2).join(", ")} and ${names.length - 2} others`
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
