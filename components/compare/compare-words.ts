/**
 * The words of a comparison that several of its parts say: its name, its columns, its verdicts.
 */
import type { CompareDirection, CompareVerdict } from "@/lib/domain/compare/comparison";
import { displayDate } from "@/lib/domain/dates/display-date";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { CompareColumnView } from "@/lib/views/compare";

/** "Differs: loosened", "No difference". */
export function verdictWords(verdict: CompareVerdict, direction: CompareDirection | null): string {
  const t = words("compare");
  const word = t(`verdicts.${verdict}`);
  return direction === null || direction === "changed"
    ? word
    : t("directed", { verdict: word, direction: t(`directions.${direction}`) });
}

/** "Microsoft–OpenAI, 1 June 2024". */
export function columnWords({ subject, on }: Pick<CompareColumnView, "subject" | "on">): string {
  return words("compare")("names.column", { name: subject.name, day: displayDate(on, language()) });
}

/** "1 June 2024, as known on 3 March 2024". */
export function clockWords({ on, known }: Pick<CompareColumnView, "on" | "known">): string {
  const day = displayDate(on, language());
  return known === null
    ? day
    : words("compare")("columns.known", { day, known: displayDate(known, language()) });
}

/** A column by its name; the date is said where two columns have one name. */
export function columnName(column: CompareColumnView, columns: readonly CompareColumnView[]): string {
  const isAlone = columns.filter(({ subject }) => subject.name === column.subject.name).length === 1;
  return isAlone ? column.subject.name : columnWords(column);
}

/** The comparison's name: "Microsoft–OpenAI, then and now", "Microsoft–OpenAI and AWS–OpenAI". */
export function compareTitle({
  columns,
}: {
  columns: readonly Pick<CompareColumnView, "subject">[];
}): string {
  const t = words("compare");
  const names = [...new Set(columns.map(({ subject }) => subject.name))];
  const [first] = names;
  if (first === undefined) return t("title");
  if (names.length === 1) return columns.length > 1 ? t("names.thenAndNow", { name: first }) : first;
  return names.length > 3
    ? t("names.more", { names: names.slice(0, 2).join(", "), count: names.length - 2 })
    : t("names.two", { names: names.slice(0, -1).join(", "), last: names.at(-1) ?? "" });
}
