/**
 * What saves are called, and when they were made, in words.
 * Decides words only.
 */
import { displayDate } from "@/lib/domain/dates/display-date";
import type { HistoryNoun, SaveKind } from "@/lib/views/history";

export const SAVE_KINDS: Readonly<Record<SaveKind, string>> = {
  import: "Import",
  edit: "Edit",
  revert: "Return to an earlier state",
  delete: "Deletion",
  merge: "Merge",
};

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
export function instantWords(iso: string): string {
  return `${displayDate(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;
}

/** Who saved it. What comes from the shell has no account. */
export function authorWords(author: string | null): string {
  return author ?? "the maintainers";
}

/** Why a pinned revision is read on the day it was saved. */
export const SAVE_DAY_NOTE = ", the day of this revision, so that the page never changes.";
