/**
 * What a cell says in a few words, for the sentence of its row.
 * Decides how many terms are named and how doubt is told; the calibrated sentence of each term stands in the cell itself.
 */

import { dates } from "@/lib/domain/say/en/words/dates";
import { values } from "@/lib/domain/say/en/words/values";
import { vocabulary } from "@/lib/domain/say/en/words/vocabulary";
import { compare } from "../say/en/compare";
import type { Doubt, PhraseFacts, TermFacts } from "../say/facts/compare";
import type { Says } from "../say/language";
import type { Assessment } from "../standing/assessment";
import { cutText } from "../text/plain-text";
import { labelOf } from "../text/translations";
import { displayValue } from "../values/display-value";
import { orderRestrictiveness, type Restrictiveness, restrictivenessOf } from "../values/restrictiveness";
import type { Value } from "../values/value";
import { TERM_STATES } from "../vocabulary/vocabulary";
import type { CompareCell, CompareTerm, WeighedTerm } from "./comparison";

/** A sentence names so many different values of one cell and counts the rest. */
const NAMED = 2;
/** Longer words are cut in a sentence; the cell has them whole. */
const LONGEST = 90;

/** What a language must have to tell a comparison. */
export type SaysComparisons = Says<"dates" | "values" | "compare" | "vocabulary">;

/** English, where no language is named. */
export const ENGLISH: SaysComparisons = { dates, values, compare, vocabulary };

/** "“$250 billion” and “$10 billion”", "not disclosed", "nothing on record". */
export function cellWords(cell: CompareCell, language: SaysComparisons): string {
  const words = language.compare;
  if (cell.terms.length === 0)
    return words.cell({ is: cell.others.length > 0 ? "nothing_in_force" : "nothing" });
  const leading = leadingTerm(cell);
  const spoken = cell.terms.filter(({ reading }) => reading.reading.standing !== "unknown");
  if (spoken.length === 0) return words.cell({ is: "nothing" });
  const all = leading
    ? [termWords(leading, language)]
    : [...new Set(spoken.map((term) => termWords(term, language)))];
  return words.cell({ is: "terms", named: all.slice(0, NAMED), more: Math.max(0, all.length - NAMED) });
}

/** Of a cell with levels of exclusivity the strictest that nobody disputes: it is what binds. */
export function leadingTerm({ terms }: CompareCell): CompareTerm | null {
  const levels = terms.filter(
    (term) =>
      term.reading.term.kind.valueType === "exclusivity" && restrictivenessOfTerm(term)?.line === "level",
  );
  if (levels.length === 0) return null;
  const [first] = [...levels].sort(
    (a, b) =>
      disputed(a) - disputed(b) ||
      orderRestrictiveness(restrictivenessOfTerm(b), restrictivenessOfTerm(a)) ||
      (a.reading.term.key < b.reading.term.key ? -1 : 1),
  );
  return first ?? null;
}

/** Where the term stands on its line; null for what has no order. */
export function restrictivenessOfTerm({ reading }: WeighedTerm): Restrictiveness | null {
  const value = reading.reading.best?.value ?? reading.reading.sides[0]?.value ?? null;
  return restrictivenessOf({ value, kind: reading.term.kind.slug });
}

/** One term: its value in quotes, with what is said of it where it is not simply so. */
export function termWords(term: CompareTerm, language: SaysComparisons): string {
  return language.compare.term(termFacts(term, language));
}

function termFacts({ reading: { term, reading } }: CompareTerm, language: SaysComparisons): TermFacts {
  const { standing, best } = reading;
  const doubt: Doubt = standing === "reported" || standing === "ruled" ? standing : null;
  if (best?.value.type === "flag" && standing !== "disputed")
    return { is: "flag", label: labelOf(term), value: displayValue(best.value, language), doubt };
  if (standing === "disputed") return { is: "disputed", sides: sidesOf(reading, language) };
  if (best === null) return { is: "nothing" };
  const value = phraseOf(best.value, language);
  return standing === "denied" || best.stance === "denies"
    ? { is: "denied", value }
    : { is: "stated", value, doubt };
}

function sidesOf({ sides }: Assessment, language: SaysComparisons) {
  return sides
    .filter((side) => side.contested)
    .map(({ value, stance }) => ({ value: phraseOf(value, language), isDenied: stance === "denies" }));
}

/** Words of the record's own stand as they are. */
function phraseOf(value: Value, language: SaysComparisons): PhraseFacts {
  if (value.type === "exclusivity" && value.level === "none")
    return { words: displayValue({ type: "none" }, language), isQuoted: false };
  const words = displayValue(value, language);
  if (value.type in TERM_STATES || value.type === "exclusivity") return { words, isQuoted: false };
  const cut = words.length > LONGEST ? `${cutText(words, LONGEST).trimEnd()}…` : words;
  return { words: cut, isQuoted: true };
}

function disputed({ reading }: CompareTerm): number {
  return reading.reading.standing === "disputed" ? 1 : 0;
}
