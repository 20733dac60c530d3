/**
 * What a picture of the network shows, in words: its caption, its description, what it leaves out.
 * Decides sentences only; sums of several payers are never added.
 */

import type { WordedLoop } from "./loop-words";
import type { DrawnNetwork } from "./types";

/** @example "31 organizations and 47 promises. The largest: OpenAI → Oracle: $310 billion, spend commitment, signed. 21 of the promises are signed and drawn solid; …" */
export function networkCaption(drawn: DrawnNetwork, loops: readonly WordedLoop[]): string {
  const { members, strands } = drawn;
  const [largest] = strands;
  const signed = strands.filter(({ isSigned }) => isSigned).length;
  return [
    `${countWords(members.length, "organization")} and ${countWords(strands.length, "promise")} of money.`,
    largest ? `The largest: ${largest.sentence}.` : "",
    strands.length > 0
      ? `${signed} signed, drawn with a whole line; ${strands.length - signed} not signed, dashed.`
      : "",
    loopsWords(loops),
    leftOutWords(drawn),
    otherCurrencyWords(drawn),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function loopsWords(loops: readonly WordedLoop[]): string {
  const [first] = loops;
  if (!first) return "";
  return `Money goes round in ${countWords(loops.length, "loop")}, first ${first.ring}: ${first.money}.`;
}

/** "" when all is drawn. */
export function leftOutWords({ leftOut, members }: DrawnNetwork): string {
  const { organizations, strands } = leftOut;
  if (organizations === 0 && strands === 0) return "";
  const parts = [
    ...(organizations > 0 ? [countWords(organizations, "smaller organization")] : []),
    ...(strands > 0 ? [countWords(strands, "smaller promise")] : []),
  ];
  return `The largest ${members.length} by money are drawn; ${parts.join(" and ")} ${organizations + strands === 1 ? "is" : "are"} left out of the picture.`;
}

/** Widths of different currencies cannot be compared. */
function otherCurrencyWords({ strands, currency }: DrawnNetwork): string {
  const others = strands.filter(({ unit }) => unit !== currency);
  if (others.length === 0) return "";
  const units = [...new Set(others.map(({ unit }) => unit))].sort();
  return `${countWords(others.length, "promise")} in ${units.join(", ")} ${others.length === 1 ? "has" : "have"} the thinnest line, since nothing converts ${others.length === 1 ? "it" : "them"} to ${currency}.`;
}

function countWords(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
