/**
 * The rules of the record as plain text, section by section, gathered from the tables that the code reads.
 * Decides which tables are part of the methodology; a version of it is this text as it was on its day.
 */
import { DATE_PAD, DATE_TOLERANCE } from "../dates/date-tolerances";
import { LEDGER_RULES } from "../obligations/rules";
import {
  BINDING_RULES,
  CLOCK_RULES,
  COUNTING_RULES,
  IN_FORCE_RULES,
  LIFECYCLE_RULES,
  RANK_RULES,
  STANCE_RULES,
  STANDING_RULES,
  STATE_RULES,
} from "../say/en/standing-rules";
import { TIER_RULES } from "../say/en/tier-rules";
import { RATE_TOLERANCE, TOLERANCES } from "../values/tolerances";
import {
  BINDINGS,
  LIFECYCLES,
  QUALIFIERS,
  RANKS,
  STANCES,
  STANDINGS,
  TERM_STATES,
  TIERS,
} from "../vocabulary/vocabulary";

/** A rule: what it is about, and one or more sentences. */
type RuleText = { name: string; words: readonly string[] };
type SectionText = { id: string; title: string; rules: readonly RuleText[] };

/** One version of the methodology, whole. */
export type MethodologyText = { sections: readonly SectionText[] };

/** The rules as the code has them now. */
export function presentText(): MethodologyText {
  return {
    sections: [
      section("standings", "Standings", named(STANDINGS, STANDING_RULES, standingWords)),
      section(
        "counting",
        "Which claims count",
        COUNTING_RULES.map(({ title, words }) => ({ name: title, words: [words] })),
      ),
      section("tolerances", "Tolerances", tolerances()),
      section(
        "tiers",
        "Tiers of sources",
        named(TIERS, TIER_RULES, ({ meaning, weight }) => [meaning, weight]),
      ),
      section("rulings", "Stances and rulings", [
        ...named(STANCES, STANCE_RULES, alone),
        ...named(RANKS, RANK_RULES, alone),
      ]),
      section(
        "clocks",
        "Clocks",
        CLOCK_RULES.map(({ parameter, title, words }) => ({
          name: `${title} (${parameter})`,
          words: [words],
        })),
      ),
      section("in-force", "In force", named(IN_FORCE_NAMES, IN_FORCE_RULES, alone)),
      section("absences", "What is not known", named(TERM_STATES, STATE_RULES, alone)),
      section("binding", "How firm, and where in its life", [
        ...named(BINDINGS, BINDING_RULES, alone),
        ...named(LIFECYCLES, LIFECYCLE_RULES, alone),
      ]),
      section(
        "ledger",
        "Who owes whom: how sums are made",
        Object.values(LEDGER_RULES).map(({ title, words }) => ({ name: title, words: [words] })),
      ),
    ],
  };
}

const IN_FORCE_NAMES = { yes: "In force", possibly: "Possibly in force", no: "Not in force" } as const;

function section(id: string, title: string, rules: readonly RuleText[]): SectionText {
  return { id, title, rules };
}

/** The rules of a closed list of words, in its order. */
function named<K extends string, R>(
  names: Readonly<Record<K, string>>,
  rules: Readonly<Record<K, R>>,
  wordsOf: (rule: R) => readonly string[],
): RuleText[] {
  return (Object.keys(names) as K[]).map((key) => ({ name: names[key], words: wordsOf(rules[key]) }));
}

const alone = (words: string) => [words];

function standingWords({ when, shown }: { when: string; shown: string }): readonly string[] {
  return [when, `Shown: ${shown}`];
}

function tolerances(): RuleText[] {
  const notated = ({ notation, words }: { notation: string; words: string }) => [notation, words];
  return [
    ...named(QUALIFIERS, TOLERANCES, notated),
    { name: "Money a month, a quarter or a year", words: notated(RATE_TOLERANCE) },
    { name: "A date", words: notated(DATE_TOLERANCE) },
    { name: "“About” a date", words: notated(DATE_PAD) },
  ];
}
