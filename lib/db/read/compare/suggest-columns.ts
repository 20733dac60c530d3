import { type NameCandidate, namesBegunBy } from "@/lib/domain/compare/typed/choose-name";
import { readTyped, splitDate } from "@/lib/domain/compare/typed/typed-column";
import type { Day } from "@/lib/domain/dates/day";
import { correctWords } from "../search/correct-words";
import { candidatesFor, organizationsNamed } from "./name-candidates";

/** What a column may be while its name is still being typed: partnerships and deals, with the day that was typed behind. */

export type SuggestedColumn = { record: NameCandidate; on: Day | null; known: Day | null };

const MOST_SUGGESTED = 10;

/** Columns for what was typed so far, best first; `instead` when only the nearest words of the record have any. */
export async function suggestColumns(
  text: string,
  today: Day,
): Promise<{ columns: SuggestedColumn[]; instead: string | null }> {
  const read = readTyped(text, today);
  const { name, on, known } = read.ok
    ? read.value
    : { name: text.split("@", 1)[0] ?? "", on: null, known: null };
  const dated = splitDate(name, today);
  const [whole, rest] = await Promise.all([
    begunBy(name, null),
    dated === null ? [] : begunBy(dated.name, dated.on.slice(0, 4)),
  ]);
  const asDated = rest.map((record) => ({
    record,
    on: dated === null || isOfYear(record, dated.on) ? on : (on ?? dated.on),
    known,
  }));
  // A year among the words is the date; a title may hold it all the same.
  const slugs = new Set(rest.map(({ slug }) => slug));
  const others = whole.filter(({ slug }) => !slugs.has(slug)).map((record) => ({ record, on, known }));
  const columns = [...asDated, ...others].slice(0, MOST_SUGGESTED);
  if (columns.length > 0) return { columns, instead: null };
  const corrected = await correctWords(dated?.name ?? name);
  if (corrected === null) return { columns: [], instead: null };
  const mended = (await begunBy(corrected, null)).map((record) => ({
    record,
    on: on ?? dated?.on ?? null,
    known,
  }));
  return { columns: mended, instead: mended.length > 0 ? corrected : null };
}

/** A deal of the year that was typed is meant as it is. */
function isOfYear({ kind, announcedOn }: NameCandidate, day: Day): boolean {
  return kind === "deal" && announcedOn?.slice(0, 4) === day.slice(0, 4);
}

async function begunBy(text: string, year: string | null): Promise<NameCandidate[]> {
  const [organizations, candidates] = await Promise.all([organizationsNamed(text), candidatesFor(text)]);
  return namesBegunBy(text, { organizations, candidates, year }).slice(0, MOST_SUGGESTED);
}
