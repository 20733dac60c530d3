/** What became of the values that a text cites, as facts; the page words them. Types only. */
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";

/** A term as it is, or was, shown. `kind` and `display` are in the language of the reading; `label` is the record's. */
export type ShownWords = { label: string; kind: string; display: string; standing: Standing };

/** Why a finding is what it is. */
export type CheckupWhy =
  | { is: "address" | "live" | "all" | "moved" | "missing" | "noDeal" | "unnamed" }
  /** An editor's reason for taking the record out. */
  | { is: "reason"; reason: string }
  | { is: "noneOf"; deals: number }
  | { is: "never"; title: string }
  | { is: "shown"; term: ShownWords | null }
  /** `on`: the day of the save; null where no save made the difference. */
  | { is: "changed"; was: ShownWords; now: ShownWords | null; on: string | null };

/** One finding about one sentence or row of the text. */
export type CheckupFinding = {
  /** Line of the text, from 1. */
  line: number;
  /** The sentence or row it is about. */
  text: string;
  /** What is cited: the words of the value, or the address. */
  cited: string;
  outcome: "changed" | "stands" | "withdrawn" | "moved" | "unmatched" | "missing";
  why: CheckupWhy;
  /** When and by which save it changed; null where it did not. */
  since: { savedAt: string; message: string; changeSet: number; href: string } | null;
  /** What to put there now, with its pinned address; null where nothing has to be put. */
  instead: { shown: ShownWords; href: string } | null;
  /** Where it is read now; null: nowhere. */
  href: string | null;
};

export type CheckupView = {
  findings: readonly CheckupFinding[];
  counts: Readonly<Record<CheckupFinding["outcome"], number>>;
  /** The text was longer than is read. */
  isCut: boolean;
};
