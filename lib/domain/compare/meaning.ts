/**
 * Whether two terms, or two cells, say the same.
 * Decides by meaning and not by words: "38 billion" and "38.0 billion" are the same, "more than 10" and "more than 13" can both be true.
 * Symmetric, and everything is the same as itself; parties are compared only where both sides name the same two.
 */
import { valueKey } from "../standing/support";
import { compareValues } from "../values/agreement";
import { displayValue } from "../values/display-value";
import { intervalOf } from "../values/interval";
import type { Value } from "../values/value";
import type { CompareCell, CompareVerdict, WeighedTerm } from "./comparison";
import { isPerfectMatch } from "./match";

/** One thing that a reading says: of a dispute there are several. */
type Position = { stance: "asserts" | "denies"; value: Value };

/** What all cells of a row come to together. */
export function verdictOf(cells: readonly CompareCell<WeighedTerm>[]): CompareVerdict {
  const verdicts = cells.flatMap((a, i) => cells.slice(i + 1).map((b) => compareCells(a, b)));
  if (verdicts.includes("differs")) return "differs";
  return verdicts.includes("compatible") ? "compatible" : "same";
}

/** Two cells are alike when every term of one has its like in the other. */
export function compareCells(a: CompareCell<WeighedTerm>, b: CompareCell<WeighedTerm>): CompareVerdict {
  if (a.state !== b.state) return "differs";
  return pairedVerdict(a.terms, b.terms, compareTerms);
}

/** Two terms of one kind. What A owes B is not what B owes A. */
export function compareTerms(a: WeighedTerm, b: WeighedTerm): CompareVerdict {
  if (areReversed(a, b)) return "differs";
  return pairedVerdict(positionsOf(a.reading.reading), positionsOf(b.reading.reading), comparePositions);
}

function pairedVerdict<T>(
  a: readonly T[],
  b: readonly T[],
  compare: (x: T, y: T) => CompareVerdict,
): CompareVerdict {
  if (a.length !== b.length) return "differs";
  const verdicts = a.map((x) => b.map((y) => compare(x, y)));
  if (isPerfectMatch(verdicts.map((row) => row.map((verdict) => verdict === "same")))) return "same";
  return isPerfectMatch(verdicts.map((row) => row.map((verdict) => verdict !== "differs")))
    ? "compatible"
    : "differs";
}

function comparePositions(a: Position, b: Position): CompareVerdict {
  return a.stance === b.stance ? compareStated(a.value, b.value) : "differs";
}

function compareStated(a: Value, b: Value): CompareVerdict {
  if (valueKey(a) === valueKey(b) || displayValue(a) === displayValue(b)) return "same";
  if (compareValues(a, b) !== "agree") return "differs";
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return x === null || JSON.stringify(x) === JSON.stringify(y) ? "same" : "compatible";
}

/** What is said: the sides of a dispute, what was denied, or the one value that holds. */
function positionsOf({ standing, sides, best }: WeighedTerm["reading"]["reading"]): Position[] {
  if (standing === "disputed")
    return sides.filter(({ contested }) => contested).map(({ stance, value }) => ({ stance, value }));
  return best ? [{ stance: best.stance === "denies" ? "denies" : "asserts", value: best.value }] : [];
}

function areReversed(a: WeighedTerm, b: WeighedTerm): boolean {
  const [[from, to], [otherFrom, otherTo]] = [partiesOf(a), partiesOf(b)];
  return from !== to && from === otherTo && to === otherFrom;
}

function partiesOf({ reading: { term } }: WeighedTerm): [string | null, string | null] {
  return [term.from?.slug ?? null, term.to?.slug ?? null];
}
