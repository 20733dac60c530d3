/**
 * What to say of a field that is left empty.
 * Decides the words by the field's name; knows no record.
 */
import { capitalized } from "@/lib/domain/text/capitals";
import { quoteText } from "@/lib/domain/text/plain-text";
import { isSlug } from "@/lib/domain/text/slug";
import { fieldAdvice } from "@/lib/domain/vocabulary/field-names";
import type { Path } from "@/lib/schema/path";

/** The advice for an empty field at a path; null when its place says nothing. */
export function whatIsMissing(path: Path): string | null {
  const field = path.at(-1);
  return typeof field === "number" ? "Fill this in, or remove it." : fieldAdvice(String(field));
}

/** Fields, and lists, that name another record. */
const NAMING_FIELDS: ReadonlySet<unknown> = new Set([
  ...["partnership", "organization", "from", "to"],
  ...["source", "deal", "endedByDeal"],
]);
const NAMING_LISTS: ReadonlySet<unknown> = new Set(["amends", "cites", "sources"]);

function isNaming(path: Path): boolean {
  const [last, list] = [path.at(-1), path.at(-2)];
  return typeof last === "number" ? NAMING_LISTS.has(list) : NAMING_FIELDS.has(last);
}

/** The advice for a text that names no record; null when the field names none, or the text may be a slug. */
export function whatIsNotThere(path: Path, typed: string): string | null {
  if (!isNaming(path) || isSlug(typed)) return null;
  return notThere(typed);
}

/** The advice for a text that is known to name no record. */
export function notThere(typed: string): string {
  return `${quoteText(typed)} is not in the record under that name. Choose it from the list, or add it first.`;
}

/** A clause as a sentence. @example toSentence("is too long; cut it") // "Is too long; cut it." */
export function toSentence(clause: string): string {
  const text = capitalized(clause);
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
