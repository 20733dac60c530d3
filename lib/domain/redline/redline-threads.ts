/**
 * Terms of many deals → the threads of one obligation each.
 * Decides what belongs together; orders nothing in time but to see what follows on what.
 *
 * Kinds of exclusivity are ladders between two parties, whoever gives it; exclusivity over a cloud and a right of first refusal are rungs
 * of one. Elsewhere terms belong together when they are of one kind, one direction and one aspect, and one ends on the very day that the
 * other begins: a second investment follows on no first one, and changes nothing in it.
 */

import { type EdtfDate, edtfDate } from "../dates/edtf";
import type { Assessment } from "../standing/assessment";
import { compareText } from "../text/compare-text";
import { groupBy, ownIn } from "../text/maps";
import { SHARE_KIND } from "../values/restrictiveness";
import type { Value } from "../values/value";
import type { Standing } from "../vocabulary/vocabulary";
import type { DealTerm } from "./redline-types";

/** level: exclusivity; end: until when; share: rates, caps and ends of a revenue share; other: values of one type. */
export type Aspect = "level" | "end" | "share" | "other";

/** A term with its dates made sure. */
export type ThreadTerm = DealTerm & {
  /** EDTF: its own start, else its deal's. */
  from: string;
  value: Value | null;
  key: string;
};

export type Thread = { id: string; aspect: Aspect; terms: readonly ThreadTerm[] };

/** Kinds that are rungs of another kind's ladder. */
export const LADDERS: Readonly<Record<string, "cloud_exclusivity">> = {
  cloud_exclusivity: "cloud_exclusivity",
  right_of_first_refusal: "cloud_exclusivity",
};

/** Threads in the order of their ids; terms without any start, or of which nothing holds, are in none. */
export function threadsOf(terms: readonly DealTerm[]): Thread[] {
  const groups = groupBy(terms.flatMap(datedTerm).sort(compareTerms), groupKey);
  const threads = [...groups].flatMap(([key, group]) =>
    group.some(isLadder)
      ? [threadOf(key, group)]
      : successions(group).map((chain, i) => threadOf(`${key}:${i}`, chain)),
  );
  return threads.sort((a, b) => compareText(a.id, b.id));
}

function datedTerm(term: DealTerm): ThreadTerm[] {
  const { inForceFrom, inForceUntil, key } = term.reading.term;
  const from = inForceFrom ?? term.dealStart;
  if (from === null || SILENT.has(term.reading.reading.standing)) return [];
  // What a deal ended on its first day began before it, nobody says when.
  if (inForceUntil !== null && edtfDate(inForceUntil).first <= edtfDate(from).first) return [];
  return [{ ...term, from, value: shownValue(term.reading.reading), key: `${term.deal.slug}#${key}` }];
}

/** Standings under which nothing holds. */
const SILENT: ReadonlySet<Standing> = new Set<Standing>(["unknown", "denied"]);

/** An absence that is ruled or stated ("not disclosed") is in `best`, since `value` shows values proper; a dispute has its first side's. */
function shownValue({ value, best, sides }: Assessment): Value | null {
  return value ?? best?.value ?? sides[0]?.value ?? null;
}

/** By beginning, a wide date before the days inside it. */
export function compareTerms(a: ThreadTerm, b: ThreadTerm): number {
  const [x, y] = [edtfDate(a.from), edtfDate(b.from)];
  return compareText(x.first, y.first) || compareText(y.last, x.last) || compareText(a.key, b.key);
}

function groupKey(term: ThreadTerm): string {
  const { slug } = term.reading.term.kind;
  const parties = partiesOf(term);
  if (isLadder(term)) return `${ownIn(LADDERS, slug) ?? slug}:${parties.sort(compareText).join(":")}`;
  const aspect = aspectOf(term);
  const type = aspect === "other" ? `:${term.value?.type ?? "none"}` : "";
  return `${slug}:${parties.join(":")}:${aspect}${type}`;
}

function partiesOf({ reading: { term } }: ThreadTerm): string[] {
  return [term.from?.slug ?? "", term.to?.slug ?? ""];
}

/** Whether a term is a rung of a ladder of exclusivity. */
export function isLadder(term: ThreadTerm): boolean {
  return term.reading.term.kind.valueType === "exclusivity" && aspectOf(term) === "level";
}

/** What a term says of its thread. */
export function aspectOf({ value, reading }: ThreadTerm): Aspect {
  if (value?.type === "exclusivity") return "level";
  if (reading.term.kind.slug === SHARE_KIND) return value?.type === "flag" ? "other" : "share";
  return value?.type === "date" && value.qualifier === "until" ? "end" : "other";
}

/** Terms joined wherever one follows on another, each set in order; a term that follows on none is no thread. */
function successions(group: readonly ThreadTerm[]): ThreadTerm[][] {
  const rest = new Set(group);
  const chains: ThreadTerm[][] = [];
  for (const first of group) {
    if (!rest.delete(first)) continue;
    const chain = [first];
    for (const term of chain) {
      const joined = [...rest].filter((other) => follows(term, other) || follows(other, term));
      for (const other of joined) rest.delete(other);
      chain.push(...joined);
    }
    if (chain.length > 1) chains.push(chain.sort(compareTerms));
  }
  return chains;
}

/** Whether the second begins on the day the first ends; what both happened some time in 2030 is no succession. */
export function follows(earlier: ThreadTerm, later: ThreadTerm): boolean {
  const { inForceUntil } = earlier.reading.term;
  return inForceUntil === later.from && isSingleDay(edtfDate(inForceUntil));
}

function isSingleDay({ earliest, latest }: EdtfDate): boolean {
  return earliest === latest;
}

function threadOf(id: string, terms: readonly ThreadTerm[]): Thread {
  const [first] = terms;
  if (!first) throw new RangeError("A thread has at least one term.");
  return { id, aspect: aspectOf(first), terms };
}
