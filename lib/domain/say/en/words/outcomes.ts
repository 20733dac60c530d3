/**
 * What can become of a claim, best first, in English.
 */
import type { OutcomeKey, ToldWords } from "@/lib/domain/say/facts/vocabulary";

export const outcomes: ToldWords<OutcomeKey> = {
  stands: { label: "Stands", meaning: "It counts, and nothing that counts contradicts it." },
  upheld: { label: "Upheld", meaning: "Other sources say otherwise; an editor ruled for its side." },
  contested: { label: "Contested", meaning: "Other sources contradict it, and nobody has ruled." },
  outvoted: { label: "Overruled", meaning: "An editor ruled for another side." },
  questions: {
    label: "Questions it",
    meaning: "It doubts the term and states nothing else; it is shown and does not count.",
  },
  repeats: { label: "Repeats", meaning: "It only repeats a source that is counted already." },
  set_aside: {
    label: "Set aside",
    meaning: "An editor set it aside, with the reason; it does not count.",
  },
};
