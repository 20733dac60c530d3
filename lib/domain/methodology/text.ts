/**
 * The rules of the record as plain text, section by section, gathered from the tables that describe the code.
 * Decides which tables are part of the methodology; a version of it is this text as it was on its day, in English.
 */
import { rules as englishRules } from "@/lib/domain/say/en/rules/rules";
import { vocabulary as englishVocabulary } from "@/lib/domain/say/en/words/vocabulary";
import type { RuleSectionKey, TitledRule } from "../say/facts/rules";
import type { Says } from "../say/language";
import {
  BINDINGS,
  LIFECYCLES,
  QUALIFIERS,
  RANKS,
  STANCES,
  STANDINGS,
  slugsOf,
  TERM_STATES,
  TIERS,
} from "../vocabulary/vocabulary";

/** A rule: what it is about, and one or more sentences. */
type RuleText = { name: string; words: readonly string[] };
type SectionText = { id: string; title: string; rules: readonly RuleText[] };

/** One version of the methodology, whole. */
export type MethodologyText = { sections: readonly SectionText[] };

export type SaysRules = Says<"rules" | "vocabulary">;
export const ENGLISH_RULES: SaysRules = { rules: englishRules, vocabulary: englishVocabulary };

/** The rules as the code has them now. */
export function presentText({ rules, vocabulary }: SaysRules = ENGLISH_RULES): MethodologyText {
  const section = (id: RuleSectionKey, own: readonly RuleText[]): SectionText => ({
    ...{ id, title: rules.sections[id], rules: own },
  });
  const titled = ({ title, words }: TitledRule): RuleText => ({ name: title, words: [words] });
  return {
    sections: [
      section("standings", standingRules({ rules, vocabulary })),
      section("counting", rules.counting.map(titled)),
      section(
        "tolerances",
        [...slugsOf(QUALIFIERS), "rate" as const, "date" as const, "pad" as const].map((key) => {
          const { name, notation, words } = rules.tolerances[key];
          return { name, words: [notation, words] };
        }),
      ),
      section(
        "tiers",
        named(slugsOf(TIERS), vocabulary.tiers, (key) => [rules.tiers[key].meaning, rules.tiers[key].weight]),
      ),
      section("rulings", [
        ...named(slugsOf(STANCES), vocabulary.stances, (key) => [rules.stances[key]]),
        ...named(slugsOf(RANKS), vocabulary.ranks, (key) => [rules.ranks[key]]),
      ]),
      section(
        "clocks",
        rules.clocks.map(({ parameter, title, words }) => ({
          name: `${title} (${parameter})`,
          words: [words],
        })),
      ),
      section(
        "in-force",
        named(["yes", "possibly", "no"] as const, vocabulary.inForce, (key) => [rules.inForce[key]]),
      ),
      section(
        "absences",
        named(slugsOf(TERM_STATES), vocabulary.termStates, (key) => [rules.states[key]]),
      ),
      section("binding", [
        ...named(slugsOf(BINDINGS), vocabulary.bindings, (key) => [rules.bindings[key]]),
        ...named(slugsOf(LIFECYCLES), vocabulary.lifecycles, (key) => [rules.lifecycles[key]]),
      ]),
      section("ledger", Object.values(rules.ledger).map(titled)),
    ],
  };
}

function standingRules({ rules, vocabulary }: SaysRules): RuleText[] {
  return named(slugsOf(STANDINGS), vocabulary.standings, (key) => {
    const { when, shown } = rules.standings[key];
    return [when, rules.shown(shown)];
  });
}

/** The rules of a closed list of words, in its order. */
function named<Key extends string>(
  keys: readonly Key[],
  names: Readonly<Record<Key, string>>,
  wordsOf: (key: Key) => readonly string[],
): RuleText[] {
  return keys.map((key) => ({ name: names[key], words: wordsOf(key) }));
}
