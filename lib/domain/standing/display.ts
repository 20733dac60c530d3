/**
 * The calibrated sentence: what is said of a term, how firmly, and by whom.
 * Decides the words of every standing, the same in pages, alt texts, cards, feeds and answers. Never drops a qualifier, never shows
 * one number for a disputed term, and credits a publisher only with what it states.
 */

import { displayNames } from "../text/names";
import { displayValue } from "../values/display-value";
import type { DurationValue } from "../values/value";
import type { Assessment, Position } from "./assessment";
import { displayOpponents, displaySides, states, statingVoices } from "./display-dispute";
import { displayNotCompared } from "./not-compared";
import { voicesOf } from "./support";
import { shareVoice } from "./voices";

type DisplayOptions = {
  /** The length of the agreement that a sum of money is spread over. */
  over?: DurationValue | null;
};

/** The reading of a term in one sentence without a full stop. @example "about $38 billion over seven years, per Amazon and OpenAI" */
export function displayAssessment(reading: Assessment, options: DisplayOptions = {}): string {
  return `${displayStanding(reading, options)}${displayNotCompared(reading)}`;
}

function displayStanding(reading: Assessment, options: DisplayOptions): string {
  const [first] = reading.sides;
  if (!first) return "unknown";
  switch (reading.standing) {
    case "unknown":
      return "unknown";
    case "denied":
      return `${displayValue(first.value)}: denied by ${displayNames(first.publishers)}`;
    case "disputed":
      return `disputed: ${displaySides(reading.sides)}`;
    case "ruled":
      return displayRuling(reading, options);
    default:
      return `${displayShown(reading, options)}${displayVoices(reading, first)}`;
  }
}

/** "20%, per A (ruled; contradicted by B)" */
function displayRuling(reading: Assessment, options: DisplayOptions): string {
  const [first, ...others] = reading.sides;
  const { best } = reading;
  if (!first || !best) return "unknown";
  const against = displayOpponents(first, others);
  if (best.stance === "denies")
    return `${displayValue(best.value)}: denied by ${displayNames(first.publishers)} (ruled${against})`;
  return `${displayShown(reading, options)}, per ${displayNames(statingVoices(first, best))} (ruled${against})`;
}

/** The value or absence shown, with the length it is spread over. */
function displayShown({ best, state }: Assessment, { over }: DisplayOptions): string {
  if (!best) return "unknown";
  const words = displayValue(best.value);
  return over && state === "known" && best.value.type === "money"
    ? `${words} over ${displayValue(over)}`
    : words;
}

/** Who states the value shown; then one who states something looser that agrees with it. */
function displayVoices({ standing, best }: Assessment, side: Position): string {
  if (!best) return "";
  const stating = statingVoices(side, best);
  const isReported = standing === "reported";
  if (isReported && side.publishers.length === 1) return `, reported by ${displayNames(stating)} only`;
  const per = `, ${isReported ? "reported by" : "per"} ${displayNames(stating)}`;
  const alsoStating = side.claims.filter((claim) => states(claim, best.value));
  const agreeing = side.claims.filter((claim) => !alsoStating.some((other) => shareVoice(other, claim)));
  const [other] = agreeing;
  if (!other) return per;
  const alike = agreeing.filter((claim) => states(claim, other.value));
  return `${per}; consistent with ${displayValue(other.value)} per ${displayNames(voicesOf(alike))}`;
}
