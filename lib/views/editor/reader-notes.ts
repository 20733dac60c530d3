/** What readers reported, as editors receive it. Types only. */
import type { HistoryNoun } from "../history";

export type ReaderNoteAnswer = "done" | "not_an_error";

export type ReaderNoteView = {
  id: string;
  /** Plain text, as it was typed. */
  text: string;
  /** Where its writer may be asked, if they said so. */
  contact: string | null;
  /** ISO 8601. */
  createdAt: string;
  /** What it is about, as it is called now. */
  about: { noun: HistoryNoun; slug: string; title: string };
};

/** What came of a report, and what was typed, so that a refusal does not lose it; null before the first. */
export type ReportState = { ok: boolean; message: string; typed: { text: string; contact: string } } | null;
