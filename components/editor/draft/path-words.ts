/** Places in a draft, in words. */
import { OTHER_LANGS, type OtherLang } from "@/lib/domain/text/language";
import type { EditorWords } from "@/lib/language/words-in";
import type { Path } from "@/lib/schema/path";
import { speech } from "../context/speech";

/** Parts of a draft; everything else is a field. */
const PARTS = [
  ...(["terms", "claims", "parties", "events"] as const),
  ...(["newSources", "newOrganizations", "newPartnerships"] as const),
];

function stepWords(step: string, t: EditorWords<"draft">): string {
  const part = PARTS.find((name) => name === step);
  return part ? t(`parts.${part}`) : speech().records.label(step).toLowerCase();
}

/** The language of the texts that stand at a path; undefined: no such texts. */
function langAt(path: Path): OtherLang | undefined {
  return path.at(-2) === "translations" ? OTHER_LANGS.find((lang) => lang === path.at(-1)) : undefined;
}

/** The record itself, and what leads to its texts in another language, have no name of their own. */
function isUnnamed(path: Path, index: number): boolean {
  return path[index] === "record" || path[index] === "translations" || path[index - 1] === "translations";
}

/** @example placeWords(["record", "terms", 0, "claims", 1, "quote"], t) // "Term 1, claim 2, quote" */
export function placeWords(path: Path, t: EditorWords<"draft">): string {
  const words: string[] = [];
  for (const [index, step] of path.entries()) {
    const lang = langAt(path.slice(0, index));
    if (typeof step === "number") words.push(`${words.pop() ?? ""} ${step + 1}`);
    else if (lang) words.push(speech().records.fieldIn(String(step), lang).toLowerCase());
    else if (typeof step === "string" && !isUnnamed(path, index)) words.push(stepWords(step, t));
  }
  const text = words.filter(Boolean).join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
