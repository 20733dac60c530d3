import type { ReactNode } from "react";
import { currentLanguage } from "@/lib/language/current";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";

/** A tag of messages, `<own>`: the record's own words within them. */
export const own = (text: ReactNode) => <Own key="own">{text}</Own>;

/**
 * The record's own words: titles, summaries, reasons. They are English, and never translated by a machine; on a page in
 * another language they say so, for whoever has it read aloud.
 */
export function Own({ children }: { children: ReactNode }) {
  return currentLanguage() === DEFAULT_LANGUAGE ? children : <span lang="en">{children}</span>;
}
