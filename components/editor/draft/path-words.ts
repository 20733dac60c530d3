/** Places in a draft, in words. */
import type { Path } from "@/lib/schema/path";

const WORDS: Readonly<Record<string, string>> = {
  record: "",
  terms: "term",
  claims: "claim",
  parties: "party",
  events: "event",
  newSources: "new source",
  newOrganizations: "new organization",
  newPartnerships: "new partnership",
  inForceFrom: "in force from",
  inForceUntil: "in force until",
  announcedOn: "announced on",
  effectiveOn: "effective on",
  endsOn: "ends on",
  publishedOn: "published on",
  lifecycle: "where it stands",
  binding: "how firm it is",
};

/** @example placeWords(["record", "terms", 0, "claims", 1, "quote"]) // "Term 1, claim 2, quote" */
export function placeWords(path: Path): string {
  const words: string[] = [];
  for (const step of path) {
    if (typeof step === "number") words.push(`${words.pop() ?? ""} ${step + 1}`);
    else if (typeof step === "string") words.push(WORDS[step] ?? step);
  }
  const text = words.filter(Boolean).join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
