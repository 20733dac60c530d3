/**
 * The names of records, terms and events that were given none.
 * Decides them from what else is typed; a name that stands already is never made twice.
 */
import { parseDate } from "@/lib/domain/dates/parse-date";
import { toSlug } from "@/lib/domain/text/slug";
import type { DraftRecords, DraftTerm } from "./document";

/** The slug a source gets when none is typed: who, when, what. */
export function sourceSlug({
  publisher,
  publishedOn,
  title,
  language,
}: Pick<DraftRecords["sources"], "publisher" | "publishedOn" | "title" | "language">): string {
  const read = parseDate(publishedOn.trim(), { language: language.trim() || "en" });
  return cut(`${publisher} ${read.ok ? read.value.replace(/[~?%].*$/, "") : ""} ${title}`, 70);
}

/** The key a term gets when none is typed; `taken` are the keys that stand already. */
export function termKey(
  { label, kind }: Pick<DraftTerm, "label" | "kind">,
  taken: ReadonlySet<string>,
): string {
  const wanted = cut(label, 60) || cut(kind.replaceAll("_", " "), 60) || "term";
  for (let n = 1; ; n++) {
    const key = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(key)) return key;
  }
}

/** The keys that the terms have, or will get. */
export function keysOf(terms: readonly DraftTerm[]): string[] {
  const taken = new Set(terms.map((term) => term.key.trim()).filter(Boolean));
  return terms.map((term) => {
    const key = term.key.trim() || termKey(term, taken);
    taken.add(key);
    return key;
  });
}

/** The slug an event gets when none is typed: whose, when, what. */
export function eventSlug({
  title,
  on,
  partnership,
}: Pick<DraftRecords["events"], "title" | "on" | "partnership">): string {
  return cut(`${partnership} ${on.slice(0, 4)} ${title}`, 80);
}

/** A slug of whole words, not longer than `max`. */
function cut(words: string, max: number): string {
  const slug = toSlug(words);
  return slug.length <= max ? slug : slug.slice(0, max + 1).replace(/-[^-]*$/, "");
}
