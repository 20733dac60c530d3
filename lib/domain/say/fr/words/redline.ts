/**
 * How an obligation changed, in French. Nouns and not participles: what changes may be of either gender.
 */
import type { RedlineWords, StepFacts, ToldStep } from "@/lib/domain/say/facts/redline";
import { beginsAsSentence, capitalized, inlineLabel } from "@/lib/domain/text/capitals";
import { dates } from "./dates";
import { a, COLON, de, quoted, SEMICOLON } from "./grammar";

const CHANGES = {
  loosened: "assouplissement",
  tightened: "resserrement",
  extended: "prolongation",
  shortened: "raccourcissement",
  changed: "changement",
} as const;

function changeWords({ change, was, display }: StepFacts): string {
  switch (change) {
    case "began":
      return `prise d’effet${COLON}${quoted(display)}`;
    case "ended":
      return `fin${SEMICOLON}${quoted(display)} jusque-là`;
    case "capped":
      return `plafonnement${COLON}${quoted(display)}`;
    default:
      return `${CHANGES[change]}, de ${quoted(was)} à ${quoted(display)}`;
  }
}

/** What begins like a sentence of its own stands in quotes inside another. */
function inside(display: string): string {
  return beginsAsSentence(display) ? quoted(display) : display;
}

function told({ change, display, from, doubt }: ToldStep): string {
  if (change === "ended") return dates.dated("until", from);
  const what = change === "capped" ? `un plafond, ${display},` : inside(display);
  const doubted = doubt === null ? "" : ` (${doubt === "ruled" ? "arbitré" : "rapporté"})`;
  return `${what}${doubted} ${dates.dated("from", from)}`;
}

export const redline: RedlineWords = {
  cloudExclusivity: "Exclusivité cloud",
  noExclusivity: "aucune",
  threadLabel({ is, kind, parties }) {
    const direction = parties ? `, ${de(parties.from)} ${a(parties.to)}` : "";
    if (is === "level") return `Exclusivité (${inlineLabel(kind)})${direction}`;
    return is === "end" ? `Fin (${inlineLabel(kind)})${direction}` : `${kind}${direction}`;
  },
  apart: (label, term) => `${label} (${term})`,
  step: (step) => `${capitalized(dates.onDate(step.from))}, ${changeWords(step)}.`,
  thread: (label, steps) => `${label}${COLON}${steps.map(told).join(", ")}.`,
  quoted,
};
