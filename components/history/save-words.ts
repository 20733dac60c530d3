/**
 * What records are called, and when saves were made, in English: for the editor. Pages have theirs from history-words.ts.
 * Decides words only.
 */
import { displayDate } from "@/lib/domain/dates/display-date";
import type { HistoryNoun } from "@/lib/views/history";

/** One record of each kind, and its list; "all" is where its list stands, if it has one. */
export const NOUN_WORDS: Readonly<Record<HistoryNoun, { one: string; many: string; href: string | null }>> = {
  deals: { one: "deal", many: "Deals", href: "/deals" },
  partnerships: { one: "partnership", many: "Partnerships", href: "/partnerships" },
  organizations: { one: "organization", many: "Organizations", href: "/organizations" },
  sources: { one: "source", many: "Sources", href: "/sources" },
  events: { one: "event", many: "Events", href: null },
  "term-kinds": { one: "term kind", many: "Term kinds", href: null },
};

/** An instant for readers. @example instantWords("2026-11-24T10:33:51.000Z") // "24 November 2026, 10:33 UTC" */
function instantWords(iso: string): string {
  return `${displayDate(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;
}
