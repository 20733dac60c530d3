/**
 * Why a text is not read: what was understood, what was not, what is missing, and what would be read instead.
 * Decides the sentence of a refusal; knows no grammar.
 */
import { cutText, quoteText } from "../../text/plain-text";

export type Refusal = {
  /** The words that were understood; empty when none were. */
  understood: string;
  /** The words that were not; empty when all were. */
  left: string;
  /** What is wrong or missing, as a sentence. */
  problem: string;
  /** Two spellings that would be read; empty: the usual examples of the type. */
  instead: readonly string[];
  /** Two conventions read the text differently: nobody may choose one in silence, not even a reader of another type. */
  isDoubt: boolean;
};

/** A reader's answer: its value, why not, or null when the text is nothing of the kind. */
export type Reading<T> = { ok: true; value: T } | { ok: false; error: Refusal } | null;

/** Whether a reading ends the search: a value, or a doubt that no other reader may settle. */
export function isFinal<T>(reading: Reading<T>): reading is NonNullable<Reading<T>> {
  return reading !== null && (reading.ok || reading.error.isDoubt);
}

/** Refuses with what is wrong. */
export function refuse(problem: string, more: Partial<Refusal> = {}): { ok: false; error: Refusal } {
  return { ok: false, error: { understood: "", left: "", problem, instead: [], isDoubt: false, ...more } };
}

/** Asks which of two spellings is meant. */
export function ask(problem: string, instead: readonly [string, string]): { ok: false; error: Refusal } {
  return refuse(problem, { instead, isDoubt: true });
}

/** As much of a text as a refusal quotes. */
const LONGEST = 50;

/** A refusal in words. `examples`: what to write where the refusal itself names nothing better. */
export function displayRefusal(text: string, refusal: Refusal, examples: string): string {
  const { problem, instead } = refusal;
  const advice =
    instead.length > 0
      ? `Write ${instead.map((words) => cutText(words, LONGEST)).join(" or ")}.`
      : examples && `Write for example: ${examples}.`;
  const left = refusal.left === text ? "" : wordsLeft(refusal);
  return [`${quoteText(text, LONGEST)} cannot be read.`, left, problem, advice].filter(Boolean).join(" ");
}

function wordsLeft({ understood, left }: Refusal): string {
  if (left === "") return understood === "" ? "" : `Understood: ${quoteText(understood, LONGEST)}.`;
  const not = `${quoteText(left, LONGEST)} was not understood`;
  return understood === "" ? `${not}.` : `${quoteText(understood, LONGEST)} was understood, ${not}.`;
}
