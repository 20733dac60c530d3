/** What the pages of histories say of saves, in the language of the page. For the server alone; the editor's own lists are in save-words.ts. */
import { displayDate } from "@/lib/domain/dates/display-date";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { HistoryNoun } from "@/lib/views/history";

/** A kind of record as messages name it. */
export function nounKey(noun: HistoryNoun) {
  return noun === "term-kinds" ? "kinds" : noun;
}

/** An instant for readers. @example instantIn("2026-11-24T10:33:51.000Z") // "24 November 2026, 10:33 UTC" */
export function instantIn(iso: string): string {
  const day = displayDate(iso.slice(0, 10), language());
  return words("history")("instant", { day, time: iso.slice(11, 16) });
}

/** Who saved it. What comes from the shell has no account. */
export function authorIn(author: string | null): string {
  return author ?? words("history")("maintainers");
}
