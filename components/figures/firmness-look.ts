import type { Binding } from "@/lib/domain/vocabulary/vocabulary";

/** How firmness looks in a drawing: firm in ink, not yet signed in the accent, a rumor as an outline. What is only possible is paler. */
export type Look = { fill: string; stroke: string; dash: string | undefined };

/** Degrees that are drawn together, because the reader switched off the rule that keeps them apart, look as what is firm. */
export function lookOf(binding: Binding | null): Look {
  return LOOKS[binding ?? "signed"];
}

export const LOOKS: Readonly<Record<Binding, Look>> = {
  signed: { fill: "var(--ink)", stroke: "var(--ink)", dash: undefined },
  announced: { fill: "var(--rule-strong)", stroke: "var(--rule-strong)", dash: undefined },
  letter_of_intent: { fill: "var(--intent)", stroke: "var(--intent)", dash: undefined },
  rumored: { fill: "var(--paper-raised)", stroke: "var(--intent)", dash: "3 2" },
};

/** Of what is possible and not certain. */
export const POSSIBLE_OPACITY = 0.32;

/** A series of a living chart, as recharts takes its look. */
export function seriesLook({ binding, isSure }: { binding: Binding; isSure: boolean }) {
  const { fill, stroke, dash } = LOOKS[binding];
  return { fill, fillOpacity: isSure ? 1 : POSSIBLE_OPACITY, stroke, strokeDasharray: dash };
}
