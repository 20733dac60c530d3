import type { ReactNode } from "react";
import { currentLanguage } from "@/lib/language/current";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";

/** A tag of messages, `<own>`: the record's own words within them. */
export const own = (text: ReactNode, lang?: string) => (
  <Own key="own" lang={lang}>
    {text}
  </Own>
);

/**
 * The attribute by which an element that holds the record's own words alone says their language, where it is not that of the page: one
 * element less than `<Own>` within it. @example <span className="what" {...inOwn(labelLang)}>{label}</span>
 */
export function inOwn(lang?: string): { lang?: string } {
  const words = lang ?? DEFAULT_LANGUAGE;
  return currentLanguage() === words ? {} : { lang: words };
}

/**
 * The same for what stands within an element that says the language of the record's own words (`around`, as `inOwn` was given it) and is
 * not in it: the page's own words when no `lang` is given. Where a line is mostly the record's, that is an element less than `<Own>`.
 * @example <p {...inOwn(detailLang)}><b {...within(detailLang)}>{t("since")}</b> {detail}</p>
 */
export function within(around: string | undefined, lang: string = currentLanguage()): { lang?: string } {
  return (around ?? DEFAULT_LANGUAGE) === lang ? {} : { lang };
}

type Props = {
  /** Where the words are not English: what a view says beside them (`titleLang`), by its tag. */
  lang?: string | undefined;
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
