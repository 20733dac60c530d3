/** What became of the values that a text cites. Types only. */

/** One finding about one sentence or row of the text. */
export type CheckupFinding = {
  /** Line of the text, from 1. */
  line: number;
  /** The sentence or row it is about. */
  text: string;
  /** What is cited: the words of the value, or the address. */
  cited: string;
  outcome: "changed" | "stands" | "withdrawn" | "moved" | "unmatched" | "missing";
  /** What it was and is, in a sentence. */
  why: string;
  /** When and by which save it changed; null where it did not. */
  since: { savedAt: string; message: string; changeSet: number; href: string } | null;
  /** The sentence to put there now, with its pinned address; null where nothing has to be put. */
  instead: { sentence: string; href: string } | null;
  /** Where it is read now; null: nowhere. */
  href: string | null;
};

export type CheckupView = {
  findings: readonly CheckupFinding[];
  counts: Readonly<Record<CheckupFinding["outcome"], number>>;
  /** The text was longer than is read. */
  isCut: boolean;
};

/** What the form of the check-up shows. */
export type CheckState = { view: CheckupView | null; error: string | null };
