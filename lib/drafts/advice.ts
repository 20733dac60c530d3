/**
 * What to say of a field that is left empty.
 * Decides the words by the field's name; knows no record.
 */
import { quoteText } from "@/lib/domain/text/plain-text";
import { isSlug } from "@/lib/domain/text/slug";
import type { Path } from "@/lib/schema/path";

const ADVICE: Readonly<Record<string, string>> = {
  title: "Write a title.",
  name: "Write a name.",
  label: "Write a label: what readers will call it.",
  group: "Name the group it is shown in.",
  publisher: "Write who speaks: the publisher.",
  slug: "Write a slug, or a name from which it can be made.",
  partnership: "Choose the partnership it belongs to.",
  organization: "Choose an organization, or remove the line.",
  role: "Choose what it is in this.",
  kind: "Choose a kind.",
  binding: "Choose how firm it is.",
  lifecycle: "Choose where it stands.",
  stance: "Choose whether the source asserts, denies or questions it.",
  source: "Choose the source that says so.",
  quote: "Quote the source’s own words.",
  reason: "Give the reason; readers will see it.",
  tier: "Choose how near the source stands to the facts.",
  valueType: "Choose the usual type of value.",
  on: "Write the date, at least the year.",
};

/** The advice for an empty field at a path; null when its place says nothing. */
export function whatIsMissing(path: Path): string | null {
  const field = path.at(-1);
  return typeof field === "number" ? "Fill this in, or remove it." : (ADVICE[String(field)] ?? null);
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
  const text = clause.charAt(0).toUpperCase() + clause.slice(1);
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
