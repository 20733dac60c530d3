/**
 * The versions of the methodology, the newest first: since when each holds, what it changed, and its whole text.
 * Decides which one held on a day. A version is never rewritten: whoever changes a rule adds one.
 */

import { VERSION_CHANGES } from "@/lib/domain/say/en/rules/rule-sections";
import type { Day } from "../dates/day";
import { ENGLISH_RULES, type MethodologyText, presentText, type SaysRules } from "./text";
import first from "./versions/1.json";
import second from "./versions/2.json";

export type MethodologyVersion = {
  number: number;
  /** The first day on which it held. */
  since: Day;
  /** What it changed of the one before it; a sentence each. */
  changes: readonly string[];
  /** In English, as it was. */
  text: MethodologyText;
};

export const METHODOLOGY_VERSIONS: readonly [MethodologyVersion, ...MethodologyVersion[]] = [
  {
    number: 2,
    since: "2026-11-28",
    changes: VERSION_CHANGES[2] ?? [],
    text: second,
  },
  {
    number: 1,
    since: "2026-11-24",
    changes: VERSION_CHANGES[1] ?? [],
    text: first,
  },
];

/** The version that holds now. */
export const METHODOLOGY_VERSION = METHODOLOGY_VERSIONS[0].number;

/** The version of that number; null when there never was one. */
export function methodologyVersion(number: number): MethodologyVersion | null {
  return METHODOLOGY_VERSIONS.find((version) => version.number === number) ?? null;
}

/** The number of the version that held on a day; of a day before all of them the first. */
export function methodologyOn(day: Day): number {
  return METHODOLOGY_VERSIONS.find(({ since }) => since <= day)?.number ?? 1;
}

/**
 * The text of a version in a language: sentence by sentence what the rules of now, or those of former versions, are in it. A translation
 * and no version of its own; a sentence that nobody translated stays in English.
 */
export function textIn({ text }: MethodologyVersion, language: SaysRules = ENGLISH_RULES): MethodologyText {
  const known = sentencesIn(language);
  const { former } = language.rules;
  return {
    sections: text.sections.map(({ id, title, rules }) => {
      const said = (sentence: string) => known.get(`${id} ${sentence}`) ?? former[sentence] ?? sentence;
      return {
        id,
        title: said(title),
        rules: rules.map(({ name, words }) => ({ name: said(name), words: words.map(said) })),
      };
    }),
  };
}

/** Every English sentence of the rules, behind its section, with the one that says it in a language: one word may be two in it. */
function sentencesIn(language: SaysRules): ReadonlyMap<string, string> {
  const [english, others] = [sentencesOf(presentText()), sentencesOf(presentText(language))];
  return new Map(
    english.map(({ id, sentence }, at) => [`${id} ${sentence}`, others[at]?.sentence ?? sentence]),
  );
}

function sentencesOf({ sections }: MethodologyText): { id: string; sentence: string }[] {
  return sections.flatMap(({ id, title, rules }) =>
    [title, ...rules.flatMap(({ name, words }) => [name, ...words])].map((sentence) => ({ id, sentence })),
  );
}
