/**
 * What a cell says in a few words, for the sentence of its row.
 * Decides how many terms are named and how doubt is told; the calibrated sentence of each term stands in the cell itself.
 */

import { inQuotes } from "../redline/redline-steps";
import type { Assessment } from "../standing/assessment";
import { cutText } from "../text/plain-text";
import { displayValue } from "../values/display-value";
import { orderRestrictiveness, type Restrictiveness, restrictivenessOf } from "../values/restrictiveness";
import type { Value } from "../values/value";
import { TERM_STATES } from "../vocabulary/vocabulary";
import type { CompareCell, CompareTerm } from "./comparison";

/** A sentence names so many different values of one cell and counts the rest. */
const NAMED = 2;
/** Longer words are cut in a sentence; the cell has them whole. */
const LONGEST = 90;

/** "“$250 billion” and “$10 billion”", "not disclosed", "nothing on record". */
export function cellWords(cell: CompareCell): string {
  if (cell.terms.length === 0) return cell.others.length > 0 ? "nothing in force" : "nothing on record";
  const leading = leadingTerm(cell);
  const spoken = cell.terms.filter(({ reading }) => reading.reading.standing !== "unknown");
  if (spoken.length === 0) return "nothing on record";
  const words = leading ? [termWords(leading)] : [...new Set(spoken.map(termWords))];
  const more = words.length - NAMED;
  const named = words.slice(0, NAMED).join(more > 0 ? ", " : " and ");
  return more > 0 ? `${named} and ${more === 1 ? "one more" : `${more} more`}` : named;
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
export function restrictivenessOfTerm({ reading }: CompareTerm): Restrictiveness | null {
  const value = reading.reading.best?.value ?? reading.reading.sides[0]?.value ?? null;
  return restrictivenessOf({ value, kind: reading.term.kind.slug });
}

/** One term: its value in quotes, with what is said of it where it is not simply so. */
export function termWords({ reading: { term, reading } }: CompareTerm): string {
  const { standing, best } = reading;
  if (best?.value.type === "flag" && standing !== "disputed")
    return `${inQuotes(`${term.label}: ${displayValue(best.value)}`)}${DOUBTS[standing] ?? ""}`;
  if (standing === "disputed") return `disputed: ${sidesWords(reading)}`;
  if (best === null) return "nothing on record";
  if (standing === "denied" || best.stance === "denies") return `${quoted(best.value)}, denied`;
  return `${quoted(best.value)}${DOUBTS[standing] ?? ""}`;
}

const DOUBTS: Readonly<Partial<Record<Assessment["standing"], string>>> = {
  reported: " (reported)",
  ruled: " (ruled)",
};

function sidesWords({ sides }: Assessment): string {
  const contested = sides.filter((side) => side.contested);
  return contested
    .map((side) => `${quoted(side.value)}${side.stance === "denies" ? " denied" : ""}`)
    .join(" against ");
}

function quoted(value: Value): string {
  if (value.type in TERM_STATES) return displayValue(value);
  if (value.type === "exclusivity") return value.level === "none" ? "none" : displayValue(value);
  const words = displayValue(value);
  return inQuotes(words.length > LONGEST ? `${cutText(words, LONGEST).trimEnd()}…` : words);
}

function disputed({ reading }: CompareTerm): number {
  return reading.reading.standing === "disputed" ? 1 : 0;
}
