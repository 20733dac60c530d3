/**
 * What the record says and does not say of a kind of term, in English.
 */
import type { SilenceKey, ToldWords } from "@/lib/domain/say/facts/vocabulary";

export const silences: ToldWords<SilenceKey> = {
  disputed: { label: "Disputed", meaning: "Sources contradict each other, and nobody has ruled." },
  redacted: { label: "Redacted", meaning: "The text is public, and this part is blacked out." },
  undisclosed: { label: "Undisclosed", meaning: "A source says that it is not disclosed." },
  known: { label: "Known", meaning: "A value counts, or a source states that there is none." },
  unknown: { label: "Unknown", meaning: "No claim that counts speaks of it." },
};
