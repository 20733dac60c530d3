/**
 * How an obligation changed, in English.
 */
import type { RedlineWords, StepFacts, ToldStep } from "@/lib/domain/say/facts/redline";
import { beginsAsSentence, capitalized, inlineLabel } from "@/lib/domain/text/capitals";
import { dates } from "./dates";

const VERBS = {
  loosened: "loosens",
  tightened: "tightens",
  extended: "is extended",
  shortened: "is shortened",
  changed: "changes",
} as const;

function quoted(words: string): string {
  return `“${words.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** In the present tense, since an end may be yet to come. */
function changeWords({ change, was, display }: StepFacts): string {
  switch (change) {
    case "began":
      return `begins as ${quoted(display)}`;
    case "ended":
      return `ends; ${quoted(display)} until then`;
    case "capped":
      return `is capped: ${quoted(display)}`;
    default:
      return `${VERBS[change]} from ${quoted(was)} to ${quoted(display)}`;
  }
}

/** What begins like a sentence of its own stands in quotes inside another. */
function inside(display: string): string {
  return beginsAsSentence(display) ? quoted(display) : display;
}

function told({ change, display, from, doubt }: ToldStep): string {
  if (change === "ended") return `until ${dates.date(from)}`;
  const what = change === "capped" ? `a cap, ${display}` : inside(display);
  return `${what}${doubt === null ? "" : ` (${doubt})`} from ${dates.date(from)}`;
}

export const redline: RedlineWords = {
  cloudExclusivity: "Cloud exclusivity",
  noExclusivity: "none",
  threadLabel({ is, kind, parties }) {
    const direction = parties ? `, ${parties.from} to ${parties.to}` : "";
    if (is === "level") return `Exclusivity of ${inlineLabel(kind)}${direction}`;
    return is === "end" ? `End of ${inlineLabel(kind)}${direction}` : `${kind}${direction}`;
  },
  apart: (label, term) => `${label} (${term})`,
  step: (step) => `${capitalized(dates.date(step.from))}: ${changeWords(step)}.`,
  thread: (label, steps) => `${label}: ${steps.map(told).join(", ")}.`,
  quoted,
};
