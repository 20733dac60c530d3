/**
 * How the bar of a term looks by its standing, told apart without colour: solid, half filled, outlined, split in two, split with a mark, struck,
 * dotted, dashed. Decides looks only; the shapes answer the glyphs of components/standing.
 */
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";

export type Look = {
  /** The colour's token. */
  color: string;
  /** How much of it fills the bar where it certainly holds. */
  fill: number;
  dash: string | undefined;
  halves: "one" | "apart" | "together";
  mark: "struck" | "checked" | null;
};

const look = (standing: Standing, rest: Partial<Look>): Look => ({
  color: `var(--${standing}-border)`,
  fill: 0.42,
  dash: undefined,
  halves: "one",
  mark: null,
  ...rest,
});

const LOOKS: Readonly<Record<Standing, Look>> = {
  confirmed: look("confirmed", {}),
  corroborated: look("corroborated", { fill: 0.22 }),
  reported: look("reported", { fill: 0.06 }),
  disputed: look("disputed", { halves: "apart" }),
  ruled: look("ruled", { halves: "together", mark: "checked" }),
  denied: look("denied", { fill: 0.06, mark: "struck" }),
  undisclosed: look("undisclosed", { fill: 0.14, dash: "1.5 2.5" }),
  unknown: look("unknown", { fill: 0, dash: "5 3" }),
};

/** A deal's span has no standing of its own. */
const DEAL_LOOK: Look = { color: "var(--accent)", fill: 0.3, dash: undefined, halves: "one", mark: null };

/** The span of a deal whose end is only derived: its outline is broken. */
export const DERIVED_LOOK: Look = { ...DEAL_LOOK, fill: 0.14, dash: "5 3" };

export function lookOf(standing: Standing | null): Look {
  return standing === null ? DEAL_LOOK : LOOKS[standing];
}
