/** Places in a draft, in words. */
import { languageName } from "@/lib/domain/text/language";
import { fieldLabel } from "@/lib/domain/vocabulary/field-names";
import type { Path } from "@/lib/schema/path";

/** Parts of a draft; everything else is a field. */
const PARTS: Readonly<Record<string, string>> = {
  record: "",
  translations: "",
  terms: "term",
  claims: "claim",
  parties: "party",
  events: "event",
  newSources: "new source",
  newOrganizations: "new organization",
  newPartnerships: "new partnership",
};

/** @example placeWords(["record", "terms", 0, "claims", 1, "quote"]) // "Term 1, claim 2, quote" */
export function placeWords(path: Path): string {
  const words: string[] = [];
  for (const [index, step] of path.entries()) {
    const lang = path[index - 2] === "translations" ? path[index - 1] : undefined;
    if (typeof step === "number") words.push(`${words.pop() ?? ""} ${step + 1}`);
    else if (typeof lang === "string")
      words.push(`${fieldLabel(String(step)).toLowerCase()} in ${languageName(lang)}`);
    else if (path[index - 1] === "translations") continue;
    else if (typeof step === "string") words.push(PARTS[step] ?? fieldLabel(step).toLowerCase());
  }
  const text = words.filter(Boolean).join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
