/**
 * What is said of a term, in French. Participles are masculine: they speak of what is stated, whatever it is.
 */

import { dates } from "@/lib/domain/say/fr/words/dates";
import { COLON, counted, de, named, numberWord, quoted, SEMICOLON } from "@/lib/domain/say/fr/words/grammar";
import { capitalized } from "../../text/capitals";
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
  if (facts.is === "more") return counted(facts.count, "autre version", "autres versions");
  const names = named(facts.voices);
  // Words are not quoted, since the record words them, so their publisher goes in brackets where "selon" might be read as part of them.
  if (facts.is === "stated")
    return facts.isText ? `${facts.value} (${names})` : `${facts.value} selon ${names}`;
  if (facts.value === null) return `démenti par ${names}`;
  return facts.isText ? `${facts.value} (démenti par ${names})` : `${facts.value} démenti par ${names}`;
}

/** A comma inside a number joins nothing. */
function sides(all: readonly SideFacts[], hasText: boolean): string {
  const parts = all.map(side);
  return parts.join(hasText || parts.some((part) => part.includes(", ")) ? SEMICOLON : ", ");
}

const AGAINST = { asserted: "affirmé", contradicted: "contredit" } as const;

function opposed(facts: OpposedFacts): string {
  switch (facts.is) {
    case "nobody":
      return "";
    case "disagreeing":
      return `${SEMICOLON}d’autres sources divergent${COLON}${sides(facts.sides, facts.hasText)}`;
    case "other":
      return `${SEMICOLON}${side(facts.side)}`;
    default:
      return `${SEMICOLON}${AGAINST[facts.is]} par ${named(facts.voices)}`;
  }
}

function shown({ value, over }: ShownFacts): string {
  return over === null ? value : `${value} sur ${over}`;
}

function voiced({ by, voices, also }: VoicedFacts): string {
  const names = named(voices);
  if (by === "reported_only") return `, rapporté par ${names} seulement`;
  const per = `, ${by === "reported" ? "rapporté par" : "selon"} ${names}`;
  return also === null ? per : `${per}${SEMICOLON}compatible avec ${also.value} selon ${named(also.voices)}`;
}

function standing(facts: AssessmentFacts): string {
  switch (facts.is) {
    case "unknown":
      return "inconnu";
    case "denied":
      return `${facts.value}${COLON}démenti par ${named(facts.voices)}`;
    case "disputed":
      return `contesté${COLON}${sides(facts.sides, facts.hasText)}`;
    case "ruled":
      return `${shown(facts.shown)}, selon ${named(facts.voices)} (arbitré${opposed(facts.against)})`;
    case "ruled_denied":
      return `${facts.value}${COLON}démenti par ${named(facts.voices)} (arbitré${opposed(facts.against)})`;
    case "shown":
      return `${shown(facts.shown)}${facts.voiced === null ? "" : voiced(facts.voiced)}`;
  }
}

function notCompared(count: number): string {
  if (count === 0) return "";
  return count === 1
    ? `${SEMICOLON}une affirmation n’a pas pu être comparée`
    : `${SEMICOLON}${numberWord(count, "f")} affirmations n’ont pas pu être comparées`;
}

const TIER_WORDS: Readonly<Record<Tier, string>> = {
  primary: "source primaire",
  press: "source de presse",
  secondary: "source secondaire",
  aggregator: "agrégateur",
};

/** Nobody is named as the judge: in French an “éditeur” is a publisher. */
const RULINGS = {
  none: "aucun arbitrage n’a été rendu",
  contradicting: "les arbitrages rendus préfèrent des affirmations qui se contredisent",
} as const;

/** A reason stands in the words of whoever gave it. */
function reasonWords(reason: string | null): string {
  return reason === null ? "sans motif indiqué" : quoted(reason);
}

function ruledBy({ voice, reason }: RuledFacts): string {
  return `${de(voice ?? "personne")}${COLON}${reasonWords(reason)}`;
}

/** "dit" of one, "disent" of several. */
function verb(voices: Voices, one: string, many: string): string {
  return `${named(voices)} ${voices.length === 1 ? one : many}`;
}

/** A sentence without its full stop, which a preference may follow. */
function confirmation(why: WhyFacts["why"]): string | null {
  switch (why.is) {
    case "one_primary":
      return `${why.voice}, source primaire, l’affirme`;
    case "primaries":
      return `Des sources primaires l’affirment${COLON}${named(why.voices)}`;
    case "newsrooms":
      return `${capitalized(numberWord(why.voices.length, "f"))} rédactions indépendantes concordent${COLON}${named(why.voices)}`;
    case "one_voice":
      return `Une seule source l’affirme${COLON}${named(why.voices)}, ${TIER_WORDS[why.tier]}`;
    case "secondary_only":
      return `Seuls des agrégateurs et des sources secondaires l’affirment${COLON}${named(why.voices)}`;
    case "one_newsroom":
      return `Une seule rédaction l’affirme, ${named(why.voices)}${SEMICOLON}les autres sont des sources secondaires et des agrégateurs${COLON}${named(why.others)}`;
    default:
      return null;
  }
}

function contradiction(why: WhyFacts["why"]): string {
  switch (why.is) {
    case "accounts":
      return `${capitalized(numberWord(why.count, "f"))} versions se contredisent, et ${RULINGS[why.ruling]}.`;
    case "denied":
      return `${verb(why.asserters, "l’affirme", "l’affirment")}, ${verb(why.deniers, "le dément", "le démentent")}, et ${RULINGS[why.ruling]}.`;
    case "ruled":
      return `Un arbitrage a été rendu en faveur ${ruledBy(why)}.`;
    case "only_denials":
      return `Seuls des démentis comptent${COLON}${verb(why.voices, "dit", "disent")} que ce n’est pas le cas.`;
    default:
      return nothing(why);
  }
}

function nothing(why: WhyFacts["why"]): string {
  switch (why.is) {
    case "silence":
      return `${verb(why.voices, "dit", "disent")} que ${why.redacted ? "le passage est caviardé" : "l’information n’est pas communiquée"}, et aucune source prise en compte ne donne de valeur.`;
    case "only_questions":
      return `Aucune source ne l’affirme ni ne le dément${SEMICOLON}${verb(why.voices, "a soulevé", "ont soulevé")} une question.`;
    case "all_set_aside":
      return `Toutes les affirmations ont été écartées par arbitrage${COLON}${reasonWords(why.reason)}.`;
    case "not_yet_known":
      return `Aucune affirmation n’avait été publiée avec certitude à la date ${de(dates.onDate(why.day))}.`;
    default:
      return "Aucune source n’en dit rien.";
  }
}

function because({ why, preference, notCompared: apart, worded }: WhyFacts): string {
  const confirmed = confirmation(why);
  const preferred =
    preference === null ? "" : `${SEMICOLON}un arbitrage préfère les mots ${ruledBy(preference)}`;
  const first = confirmed === null ? contradiction(why) : `${confirmed}${preferred}.`;
  const otherwise =
    worded === null
      ? ""
      : ` ${verb(worded, "le formule", "le formulent")} autrement, ce qu’aucune machine ne compare.`;
  return `${first}${explained(apart)}${otherwise}`;
}

function explained(facts: WhyFacts["notCompared"]): string {
  if (facts === null) return "";
  const { count, first } = facts;
  const [claims, more] =
    count === 1
      ? ["Une affirmation n’a pas pu y être comparée", ""]
      : [
          `${capitalized(numberWord(count, "f"))} affirmations n’ont pas pu y être comparées`,
          ", par exemple",
        ];
  return ` ${claims} (${first.value} selon ${named(first.voices)}${more}), et ${RULINGS.none}.`;
}

/** How a track record counts each outcome: of one claim, of several. */
const COUNTED: Readonly<Record<string, readonly [string, string]>> = {
  stands: ["tient", "tiennent"],
  upheld: ["confirmée par arbitrage", "confirmées par arbitrage"],
  contested: ["contestée", "contestées"],
  outvoted: ["désavouée", "désavouées"],
  questions: ["ne fait qu’interroger", "ne font qu’interroger"],
  repeats: ["en répète une autre", "en répètent une autre"],
  set_aside: ["écartée", "écartées"],
};

export const standingWords: StandingWords = {
  settlement,
  assessment: (facts) => `${standing(facts)}${notCompared(facts.notCompared)}`,
  because,
  denial: (isOfDeal) => (isOfDeal ? "aucun accord de ce genre" : "rien de tel"),
  joiner: (isDenial) => (isDenial ? ", ou " : " ou "),
  trackRecord(total, counts) {
    if (total === 0) return "Aucune affirmation";
    const parts = counts.map(
      ({ outcome, count }) => `${count} ${COUNTED[outcome]?.[count < 2 ? 0 : 1] ?? outcome}`,
    );
    return `${counted(total, "affirmation")}${COLON}${parts.join(", ")}`;
  },
};
