/**
 * A term kind looked for by what is typed.
 * Decides which kinds fit, also within a word or by their group, and which of them comes first.
 */
import { foldText } from "../text/fold-text";
import { askedWords } from "../text/search-query";
import { searchPhrase } from "../text/search-words";
import type { TermKind } from "./term";

type Asked = { phrase: string; words: readonly string[] };

/** From the best fit to the least. */
const FITS: readonly ((label: string, group: string, asked: Asked) => boolean)[] = [
  (label, _, { phrase }) => label === phrase,
  (label, _, { phrase }) => label.startsWith(phrase),
  (label, _, { words }) => words.every((word) => ` ${label}`.includes(` ${word}`)),
  (label, _, { words }) => words.every((word) => label.includes(word)),
  (label, group, { words }) => words.every((word) => `${label} ${group}`.includes(word)),
];

/**
 * The kinds that fit, the best first, otherwise in the order given; all of them when no word is typed.
 *
 * @example findKinds(kinds, "exclu") // Cloud exclusivity, API exclusivity, then the rest of the group Exclusivity
 */
export function findKinds(kinds: readonly TermKind[], query: string): TermKind[] {
  const asked = { phrase: searchPhrase(query), words: askedWords(query).map(({ word }) => word) };
  const fitting = kinds.flatMap((kind) => {
    const fit = FITS.findIndex((fits) => fits(foldText(kind.label), foldText(kind.group), asked));
    return fit < 0 ? [] : [{ kind, fit }];
  });
  return fitting.toSorted((a, b) => a.fit - b.fit).map(({ kind }) => kind);
}
