/**
 * What is said of a term, in English.
 */

import { dates } from "@/lib/domain/say/en/words/dates";
import { capitalized } from "../../text/capitals";
import { displayNames, displayNumber } from "../../text/names";
import type { Tier } from "../../vocabulary/vocabulary";
import type {
  AssessmentFacts,
  OpposedFacts,
  RuledFacts,
  ShownFacts,
  SideFacts,
  StandingWords,
  VoicedFacts,
  Voices,
  WhyFacts,
} from "../facts/standing";
import { settlement } from "./settlement";

function side(facts: SideFacts): string {
  if (facts.is === "more") return `${facts.count} other account${facts.count === 1 ? "" : "s"}`;
  const names = displayNames(facts.voices);
  // Words are not quoted, since the record words them, so their publisher goes in brackets where "per" might be read as part of them.
  if (facts.is === "stated")
    return facts.isText ? `${facts.value} (${names})` : `${facts.value} per ${names}`;
  if (facts.value === null) return `denied by ${names}`;
  return facts.isText ? `${facts.value} (denied by ${names})` : `${facts.value} denied by ${names}`;
}

function sides(all: readonly SideFacts[], hasText: boolean): string {
  const parts = all.map(side);
  return parts.join(hasText || parts.some((part) => part.includes(",")) ? "; " : ", ");
}

function opposed(facts: OpposedFacts): string {
  switch (facts.is) {
    case "nobody":
      return "";
    case "disagreeing":
      return `; others disagree: ${sides(facts.sides, facts.hasText)}`;
    case "other":
      return `; ${side(facts.side)}`;
    default:
      return `; ${facts.is} by ${displayNames(facts.voices)}`;
  }
}

function shown({ value, over }: ShownFacts): string {
  return over === null ? value : `${value} over ${over}`;
}

function voiced({ by, voices, also }: VoicedFacts): string {
  const names = displayNames(voices);
  if (by === "reported_only") return `, reported by ${names} only`;
  const per = `, ${by === "reported" ? "reported by" : "per"} ${names}`;
  return also === null ? per : `${per}; consistent with ${also.value} per ${displayNames(also.voices)}`;
}

function standing(facts: AssessmentFacts): string {
  switch (facts.is) {
    case "unknown":
      return "unknown";
    case "denied":
      return `${facts.value}: denied by ${displayNames(facts.voices)}`;
    case "disputed":
      return `disputed: ${sides(facts.sides, facts.hasText)}`;
    case "ruled":
      return `${shown(facts.shown)}, per ${displayNames(facts.voices)} (ruled${opposed(facts.against)})`;
    case "ruled_denied":
      return `${facts.value}: denied by ${displayNames(facts.voices)} (ruled${opposed(facts.against)})`;
    case "shown":
      return `${shown(facts.shown)}${facts.voiced === null ? "" : voiced(facts.voiced)}`;
  }
}

function notCompared(count: number): string {
  if (count === 0) return "";
  return `; ${displayNumber(count)} claim${count === 1 ? "" : "s"} could not be compared`;
}

const TIER_WORDS: Readonly<Record<Tier, string>> = {
  primary: "a primary source",
  press: "a press source",
  secondary: "a secondary source",
  aggregator: "an aggregator",
};

const RULINGS = {
  none: "no editor has ruled",
  contradicting: "editors preferred claims that contradict each other",
} as const;

function ruledBy({ voice, reason }: RuledFacts): string {
  return `${voice ?? "nobody"}: ${reason ?? "no reason given"}`;
}

/** "says" of one, "say" of several. */
function verb(voices: Voices, one: string, many: string): string {
  return `${displayNames(voices)} ${voices.length === 1 ? one : many}`;
}

/** A sentence without its full stop, which a preference may follow. */
function confirmation(why: WhyFacts["why"]): string | null {
  switch (why.is) {
    case "one_primary":
      return `${why.voice} says so, a primary source`;
    case "primaries":
      return `Primary sources say so: ${displayNames(why.voices)}`;
    case "newsrooms":
      return `${capitalized(displayNumber(why.voices.length))} independent newsrooms agree: ${displayNames(why.voices)}`;
    case "one_voice":
      return `Only ${displayNames(why.voices)}, ${TIER_WORDS[why.tier]}, says so`;
    case "secondary_only":
      return `Only secondary sources and aggregators say so: ${displayNames(why.voices)}`;
    case "one_newsroom":
      return `One newsroom says so, ${displayNames(why.voices)}; the others are secondary sources and aggregators: ${displayNames(why.others)}`;
    default:
      return null;
  }
}

function contradiction(why: WhyFacts["why"]): string {
  switch (why.is) {
    case "accounts":
      return `${capitalized(displayNumber(why.count))} accounts contradict each other, and ${RULINGS[why.ruling]}.`;
    case "denied":
      return `${verb(why.asserters, "says", "say")} so, ${verb(why.deniers, "denies", "deny")} it, and ${RULINGS[why.ruling]}.`;
    case "ruled":
      return `An editor ruled for ${ruledBy(why)}.`;
    case "only_denials":
      return `Only denials count: ${verb(why.voices, "says", "say")} it is not so.`;
    default:
      return nothing(why);
  }
}

function nothing(why: WhyFacts["why"]): string {
  switch (why.is) {
    case "silence":
      return `${verb(why.voices, "says", "say")} that it is ${why.redacted ? "redacted" : "not disclosed"}, and no source that counts gives a value.`;
    case "only_questions":
      return `No source asserts or denies it; ${displayNames(why.voices)} raised a question.`;
    case "all_set_aside":
      return `Every claim was set aside by an editor: ${why.reason ?? "no reason given"}.`;
    case "not_yet_known":
      return `No claim is certain to have been published by ${dates.date(why.day)}.`;
    default:
      return "No source says anything about it.";
  }
}

function because(facts: WhyFacts): string {
  const { why, preference, worded } = facts;
  const confirmed = confirmation(why);
  const preferred = preference === null ? "" : `; an editor prefers the words of ${ruledBy(preference)}`;
  const first = confirmed === null ? contradiction(why) : `${confirmed}${preferred}.`;
  const otherwise =
    worded === null ? "" : ` ${verb(worded, "words", "word")} it otherwise, which no machine compares.`;
  return `${first}${explained(facts.notCompared)}${otherwise}`;
}

function explained(facts: WhyFacts["notCompared"]): string {
  if (facts === null) return "";
  const { count, first } = facts;
  const claims = count === 1 ? "One claim" : `${capitalized(displayNumber(count))} claims`;
  const more = count === 1 ? "" : ", for one";
  return ` ${claims} could not be compared with it (${first.value} per ${displayNames(first.voices)}${more}), and no editor has ruled.`;
}

/** How a track record counts each outcome: of one claim, of several. */
const COUNTED: Readonly<Record<string, readonly [string, string]>> = {
  stands: ["stands", "stand"],
  upheld: ["upheld by a ruling", "upheld by rulings"],
  contested: ["contested", "contested"],
  outvoted: ["overruled", "overruled"],
  questions: ["only questions", "only question"],
  repeats: ["repeats another", "repeat another"],
  set_aside: ["set aside", "set aside"],
};

export const standingWords: StandingWords = {
  settlement,
  assessment: (facts) => `${standing(facts)}${notCompared(facts.notCompared)}`,
  because,
  denial: (isOfDeal) => (isOfDeal ? "no such deal" : "nothing of the kind"),
  joiner: (isDenial) => (isDenial ? ", or " : " or "),
  trackRecord(total, counts) {
    if (total === 0) return "No claims";
    const parts = counts.map(
      ({ outcome, count }) => `${count} ${COUNTED[outcome]?.[count === 1 ? 0 : 1] ?? outcome}`,
    );
    return `${total === 1 ? "1 claim" : `${total} claims`}: ${parts.join(", ")}`;
  },
};
