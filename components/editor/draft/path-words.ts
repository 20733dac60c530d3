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

const isOther = (lang: string): lang is OtherLang => (OTHER_LANGS as readonly string[]).includes(lang);

/** @example placeWords(["record", "terms", 0, "claims", 1, "quote"], t) // "Term 1, claim 2, quote" */
export function placeWords(path: Path, t: EditorWords<"draft">): string {
  const words: string[] = [];
  for (const [index, step] of path.entries()) {
    const lang = path[index - 2] === "translations" ? path[index - 1] : undefined;
    if (typeof step === "number") words.push(`${words.pop() ?? ""} ${step + 1}`);
    else if (typeof lang === "string" && isOther(lang))
      words.push(speech().records.fieldIn(String(step), lang).toLowerCase());
    else if (path[index - 1] === "translations" || step === "translations") continue;
    else if (typeof step === "string" && step !== "record") words.push(stepWords(step, t));
  }
  const text = words.filter(Boolean).join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
