/**
 * What the threads of a redline are called.
 * Decides what a thread is of, and tells apart those that would read alike; the language words it.
 */

import type { ThreadFacts } from "../say/facts/redline";
import type { Says } from "../say/language";
import { ownIn } from "../text/maps";
import { labelOf } from "../text/translations";
import { aspectOf, isLadder, LADDERS, type Thread, type ThreadTerm } from "./redline-threads";

type SaysLabels = Says<"redline" | "vocabulary">;

/** The label of each thread, in their order; threads that would read alike carry the label of their first term. */
export function threadLabels(threads: readonly Thread[], language: SaysLabels): string[] {
  const labels = threads.map(({ terms: [first] }) => (first ? nameOf(first, language) : ""));
  return labels.map((label, i) => {
    const first = threads[i]?.terms[0]?.reading.term;
    const own = first ? labelOf(first) : "";
    const alike = labels.filter((other) => other === label).length > 1;
    return alike ? language.redline.apart(label, own) : label;
  });
}

function nameOf(term: ThreadTerm, { redline, vocabulary }: SaysLabels): string {
  const { kind, from, to } = term.reading.term;
  const name = vocabulary.termKind(kind.slug, kind.label);
  if (isLadder(term)) return ownIn(LADDERS, kind.slug) === undefined ? name : redline.cloudExclusivity;
  const parties = from && to ? { from: from.name, to: to.name } : null;
  return redline.threadLabel({ is: ofWhat(term), kind: name, parties });
}

/** The end of a length is the length itself. */
function ofWhat(term: ThreadTerm): ThreadFacts["is"] {
  const aspect = aspectOf(term);
  if (aspect === "level") return "level";
  return aspect === "end" && term.reading.term.kind.valueType !== "duration" ? "end" : "plain";
}
