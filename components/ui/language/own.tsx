import type { ReactNode } from "react";
import type { OtherLang } from "@/lib/domain/text/language";
import { type Label, labelOf } from "@/lib/domain/text/translations";
import { currentLanguage, sayingLang } from "@/lib/language/current";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";

/** A tag of messages, `<own>`: the record's own words within them. */
export const own = (text: ReactNode, lang?: OtherLang) => (
  <Own key="own" lang={lang}>
    {text}
  </Own>
);

type Props = {
  /** Where the words are not English: what a view says beside them (`titleLang`). */
  lang?: OtherLang | undefined;
  children: ReactNode;
};

/**
 * The record's own words: titles, summaries, reasons. They are English unless somebody wrote them in another language too, and
 * never translated by a machine; on a page in another language than theirs they say so, for whoever has it read aloud.
 */
export function Own({ lang, children }: Props) {
  const words = lang ?? DEFAULT_LANGUAGE;
  return currentLanguage() === words ? children : <span lang={words}>{children}</span>;
}

/** The label of a term, of which the English words are kept beside those that the reader is given. */
export function OwnLabel({ term }: { term: Label }) {
  return <Own lang={term.labelTold === undefined ? undefined : toldIn()}>{labelOf(term)}</Own>;
}

/** The language of what was read for this page in another language than English. */
export function toldIn(): OtherLang | undefined {
  const lang = sayingLang();
  return lang === "en" ? undefined : lang;
}
