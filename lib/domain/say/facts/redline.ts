/**
 * What there is to say of an obligation that changed.
 * Types only: the files of redline/ decide them. Values and dates that stand in quotes or behind a preposition come as such.
 */
import type { DateFacts } from "./dates";

export type ChangeKind =
  | "began"
  | "loosened"
  | "tightened"
  | "extended"
  | "shortened"
  | "capped"
  | "changed"
  | "ended";

/** One step: `was` and `display` are values in words. */
export type StepFacts = { change: ChangeKind; from: DateFacts; was: string; display: string };

/** A step as it is told in the sentence of its thread; `doubt` null: it is simply so. */
export type ToldStep = {
  change: ChangeKind;
  display: string;
  from: DateFacts;
  doubt: "reported" | "ruled" | null;
};

/** What a thread is of. Names are those of a kind of term in the reader's language, and of organizations. */
export type ThreadFacts = {
  is: "level" | "end" | "plain";
  kind: string;
  parties: { from: string; to: string } | null;
};

export type RedlineWords = {
  /** Cloud exclusivity and what is a rung of it. */
  cloudExclusivity: string;
  /** "none", in a thread that is named for exclusivity. */
  noExclusivity: string;
  threadLabel(thread: ThreadFacts): string;
  /** A label that another thread has too, with the name of its first term. */
  apart(label: string, term: string): string;
  step(step: StepFacts): string;
  thread(label: string, steps: readonly ToldStep[]): string;
  /** Quotes inside quotes become those of the second degree. */
  quoted(words: string): string;
};
