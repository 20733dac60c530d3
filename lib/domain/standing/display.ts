/**
 * The calibrated sentence: what is said of a term, how firmly, and by whom.
 * Decides what is told of every standing, the same in pages, alt texts, cards, feeds and answers; the language words it. Never drops a
 * qualifier, never shows one number for a disputed term, and credits a publisher only with what it states.
 */

import { dates } from "@/lib/domain/say/en/words/dates";
import { values } from "@/lib/domain/say/en/words/values";
import { standingWords } from "../say/en/standing";
import type { AssessmentFacts, ShownFacts, VoicedFacts } from "../say/facts/standing";
import type { Says } from "../say/language";
import { keptIn } from "../text/maps";
import { displayValue } from "../values/display-value";
import type { DurationValue, Value } from "../values/value";
import type { Assessment, Position } from "./assessment";
import type { Claim } from "./claim";
import { opponentFacts, sideFacts, states, statingVoices } from "./dispute-facts";
import { notComparedCount } from "./not-compared";
import { voicesOf } from "./support";
import { shareVoice } from "./voices";

export type SaysStandings = Says<"dates" | "values" | "standing">;

/** English, where no language is named. */
const ENGLISH: SaysStandings = { dates, values, standing: standingWords };

type DisplayOptions = {
  /** The length of the agreement that a sum of money is spread over. */
  over?: DurationValue | null;
  language?: SaysStandings;
};

/** The reading of a term in one sentence without a full stop. @example "about $38 billion over seven years, per Amazon and OpenAI" */
export function displayAssessment(
  reading: Assessment,
  { over = null, language = ENGLISH }: DisplayOptions = {},
): string {
  const notCompared = notComparedCount(reading);
  return language.standing.assessment({ ...standingFacts(reading, { over, language }), notCompared });
}

type Told = { over: DurationValue | null; language: SaysStandings };
type StandingFacts = AssessmentFacts extends infer F
  ? F extends unknown
    ? Omit<F, "notCompared">
    : never
  : never;

function standingFacts(reading: Assessment, told: Told): StandingFacts {
  const [first] = reading.sides;
  if (!first) return { is: "unknown" };
  switch (reading.standing) {
    case "unknown":
      return { is: "unknown" };
    case "denied":
      return { is: "denied", value: displayValue(first.value, told.language), voices: first.publishers };
    case "disputed":
      return { is: "disputed", ...sideFacts(reading.sides, told.language) };
    case "ruled":
      return rulingFacts(reading, told);
    default:
      return shownOf(reading, told, voicedFacts(reading, first, told));
  }
}

/** "20%, per A (ruled; contradicted by B)" */
function rulingFacts(reading: Assessment, told: Told): StandingFacts {
  const [first, ...others] = reading.sides;
  const { best } = reading;
  if (!first || !best) return { is: "unknown" };
  const against = opponentFacts(first, others, told.language);
  if (best.stance === "denies") {
    const value = displayValue(best.value, told.language);
    return { is: "ruled_denied", value, voices: first.publishers, against };
  }
  return { is: "ruled", shown: shownFacts(reading, told), voices: statingVoices(first, best), against };
}

function shownOf(reading: Assessment, told: Told, voiced: VoicedFacts | null): StandingFacts {
  return reading.best ? { is: "shown", shown: shownFacts(reading, told), voiced } : { is: "unknown" };
}

/** The value or absence shown, with the length it is spread over. */
function shownFacts({ best, state }: Assessment, { over, language }: Told): ShownFacts {
  if (!best) return { value: "", over: null };
  const isSpread = over !== null && state === "known" && best.value.type === "money";
  return {
    value: displayValue(best.value, language),
    over: isSpread ? displayValue(over, language) : null,
  };
}

/** Who states the value shown; then one who states something looser that agrees with it. */
function voicedFacts({ standing, best }: Assessment, side: Position, { language }: Told): VoicedFacts | null {
  if (!best) return null;
  const voices = statingVoices(side, best);
  const isReported = standing === "reported";
  if (isReported && side.publishers.length === 1) return { by: "reported_only", voices, also: null };
  const by = isReported ? "reported" : "per";
  const known = keptIn(agreeingWith, side, () => new Map<Claim, Agreeing | null>());
  const agreeing = keptIn(known, best, () => agreeingOf(side, best));
  if (agreeing === null) return { by, voices, also: null };
  return { by, voices, also: { value: displayValue(agreeing.value, language), voices: agreeing.voices } };
}

/** Who states something looser that agrees with a claim. */
type Agreeing = { value: Value; voices: readonly string[] };

/** Sides never change, and each is told in every language. */
const agreeingWith = new WeakMap<Position, Map<Claim, Agreeing | null>>();

function agreeingOf(side: Position, best: Claim): Agreeing | null {
  const stating = side.claims.filter((claim) => states(claim, best.value));
  const others = side.claims.filter((claim) => !stating.some((other) => shareVoice(other, claim)));
  const [other] = others;
  if (!other) return null;
  return { value: other.value, voices: voicesOf(others.filter((claim) => states(claim, other.value))) };
}
