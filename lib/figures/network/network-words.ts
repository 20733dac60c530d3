/**
 * What there is to say of a picture of the network: its caption, what it leaves out.
 * Decides the facts only; sums of several payers are never added.
 */

import { network } from "@/lib/domain/say/en/figures/network";
import type { CaptionFacts, LeftOutFacts } from "@/lib/domain/say/facts/network";
import type { Says } from "@/lib/domain/say/language";
import type { WordedLoop } from "./loop-words";
import type { DrawnNetwork } from "./types";

type SaysNetwork = Says<"network">;
const ENGLISH: SaysNetwork = { network };

/** @example "31 organizations and 47 promises. The largest: OpenAI → Oracle: $310 billion, spend commitment, signed. 21 of the promises are signed and drawn solid; …" */
export function networkCaption(
  drawn: DrawnNetwork,
  loops: readonly WordedLoop[],
  language: SaysNetwork = ENGLISH,
): string {
  const { members, strands } = drawn;
  const [first] = loops;
  return language.network.caption({
    members: members.length,
    strands: strands.length,
    signed: strands.filter(({ isSigned }) => isSigned).length,
    largest: strands[0]?.sentence ?? null,
    loops: first ? { count: loops.length, ring: first.ring, money: first.goesRound } : null,
    leftOut: leftOutFacts(drawn),
    others: othersOf(drawn),
  });
}

/** "" when all is drawn. */
export function leftOutWords(drawn: DrawnNetwork, language: SaysNetwork = ENGLISH): string {
  return language.network.leftOut(leftOutFacts(drawn));
}

function leftOutFacts({ leftOut, members }: DrawnNetwork): LeftOutFacts {
  return { members: members.length, ...leftOut };
}

/** Widths of different currencies cannot be compared. */
function othersOf({ strands, currency }: DrawnNetwork): CaptionFacts["others"] {
  const others = strands.filter(({ unit }) => unit !== currency);
  const units = [...new Set(others.map(({ unit }) => unit))].sort();
  return others.length === 0 ? null : { count: others.length, units, currency };
}
