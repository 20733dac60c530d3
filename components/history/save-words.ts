/**
 * What records are called, in English: for the editor. Pages have theirs from history-words.ts.
 * Decides words only.
 */
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
