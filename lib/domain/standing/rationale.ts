/**
 * Why a standing is what it is, in one plain sentence.
 * Decides words only; the verdict is handed in.
 */

import type { Day } from "../dates/day";
import { displayDate } from "../dates/display-date";
import { displayNames, displayNumber } from "../text/names";
import type { Tier } from "../vocabulary/vocabulary";
import type { Assessment, Position } from "./assessment";
import type { Claim } from "./claim";
import { explainNotCompared } from "./not-compared";
import { voicesOf } from "./support";
import { shareVoice, voiceOf } from "./voices";

type Unexplained = Omit<Assessment, "because">;

const TIER_WORDS: Readonly<Record<Tier, string>> = {
  primary: "a primary source",
  press: "a press source",
  secondary: "a secondary source",
  aggregator: "an aggregator",
};

/** One sentence for one verdict. @example "Two independent newsrooms agree: Reuters and CNBC." */
export function because(reading: Unexplained, known: Day | null): string {
  return `${explain(reading, known)}${explainNotCompared(reading)}`;
}

function explain(reading: Unexplained, known: Day | null): string {
  const [first] = reading.sides;
  if (!first) return nothingCounts(reading, known);
  switch (reading.standing) {
    case "confirmed":
    case "corroborated":
      return `${confirmation(first)}${preference(reading.best)}.`;
    case "disputed":
      return dispute(reading.sides);
    case "ruled":
      return `An editor ruled for ${nameOf(reading.best)}: ${reasonOf(reading.best)}.`;
    case "denied":
      return `Only denials count: ${displayNames(first.publishers)} ${one(first.publishers) ? "says" : "say"} it is not so.`;
    case "undisclosed":
      return silence(first);
    default:
      return `${report(first)}${preference(reading.best)}.`;
  }
}

function nothingCounts({ questioning, setAside, notYetKnown }: Unexplained, known: Day | null): string {
  if (questioning.length > 0)
    return `No source asserts or denies it; ${displayNames(voicesOf(questioning))} raised a question.`;
  if (setAside.length > 0) return `Every claim was set aside by an editor: ${reasonOf(setAside[0] ?? null)}.`;
  if (notYetKnown.length > 0 && known !== null)
    return `No claim is certain to have been published by ${displayDate(known)}.`;
  return "No source says anything about it.";
}

function silence({ publishers, value }: Position): string {
  const what = value.type === "redacted" ? "redacted" : "not disclosed";
  return `${displayNames(publishers)} ${one(publishers) ? "says" : "say"} that it is ${what}, and no source that counts gives a value.`;
}

function confirmation(side: Position): string {
  const primary = voicesOf(side.claims.filter((claim) => claim.source.tier === "primary"));
  if (primary.length === 1) return `${primary[0]} says so, a primary source`;
  if (primary.length > 1) return `Primary sources say so: ${displayNames(primary)}`;
  const newsrooms = voicesOf(pressOf(side));
  return `${capitalized(displayNumber(newsrooms.length))} independent newsrooms agree: ${displayNames(newsrooms)}`;
}

/** One voice by its tier; of several, why so many do not make it corroborated. */
function report(side: Position): string {
  if (one(side.publishers))
    return `Only ${displayNames(side.publishers)}, ${TIER_WORDS[side.best.source.tier]}, says so`;
  const press = pressOf(side);
  const others = voicesOf(side.claims.filter((claim) => !press.some((other) => shareVoice(other, claim))));
  if (press.length === 0) return `Only secondary sources and aggregators say so: ${displayNames(others)}`;
  return `One newsroom says so, ${displayNames(voicesOf(press))}; the others are secondary sources and aggregators: ${displayNames(others)}`;
}

function pressOf({ claims }: Position): Claim[] {
  return claims.filter((claim) => claim.source.tier === "press");
}

/** An editor's preference that decided only which of the agreeing values is shown. */
function preference(best: Claim | null): string {
  return best?.rank === "preferred"
    ? `; an editor prefers the words of ${nameOf(best)}: ${reasonOf(best)}`
    : "";
}

function dispute(sides: readonly Position[]): string {
  const contested = sides.filter((side) => side.contested);
  const denying = voicesOf(
    contested.filter((side) => side.stance === "denies").flatMap((side) => side.claims),
  );
  const asserting = contested.filter((side) => side.stance === "asserts");
  const preferred = contested.filter((side) => side.claims.some((claim) => claim.rank === "preferred"));
  const ruling =
    preferred.length > 1 ? "editors preferred claims that contradict each other" : "no editor has ruled";
  if (denying.length === 0)
    return `${capitalized(displayNumber(asserting.length))} accounts contradict each other, and ${ruling}.`;
  const asserters = voicesOf(asserting.flatMap((side) => side.claims));
  return `${displayNames(asserters)} ${one(asserters) ? "says" : "say"} so, ${displayNames(denying)} ${one(denying) ? "denies" : "deny"} it, and ${ruling}.`;
}

function one(names: readonly string[]): boolean {
  return names.length === 1;
}

function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function nameOf(claim: Claim | null): string {
  return claim ? voiceOf(claim) : "nobody";
}

/** A reason without its full stop, since it ends a sentence here. */
function reasonOf(claim: Claim | null): string {
  return (claim?.reason ?? "no reason given").trim().replace(/\.$/, "");
}
