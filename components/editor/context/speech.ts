import type { Language } from "@/lib/domain/say/language";
import { say } from "@/lib/domain/say/say";
import type { TermKind } from "@/lib/domain/terms/term";
import type { ValueType } from "@/lib/domain/vocabulary/vocabulary";
import { sayingLang } from "@/lib/language/current";

/**
 * How the domain speaks on a page of the editor. Every language lies in the editor's code, where a form has to say at each
 * keystroke what it understood; pages of readers take what they say from the server and carry none.
 */
export function speech(): Language {
  return say(sayingLang());
}

/** What a claim can state, and the absences beside it. */
export function valueTypes(): Readonly<Record<ValueType, string>> {
  const { valueTypes: stated, absences } = speech().vocabulary;
  return { ...stated, ...absences };
}

/** A kind of term by its name in the language of the page. */
export function kindName({ slug, label }: Pick<TermKind, "slug" | "label">): string {
  return speech().vocabulary.termKind(slug, label);
}
