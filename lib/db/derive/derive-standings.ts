import type { Day } from "@/lib/domain/dates/day";
import type { Assessment } from "@/lib/domain/standing/assessment";
import "server-only";
import { displayAssessment } from "@/lib/domain/standing/display";
import { firstKnownOn, knownDays } from "@/lib/domain/standing/known";
import { assessClaims } from "@/lib/domain/standing/standing";
import { overOf, type ReadTerm } from "@/lib/domain/terms/contract-length";
import type { Term } from "@/lib/domain/terms/term";
import { canonicalJson } from "../store/canonical";
import { standingId } from "../store/identity";
import type { StandingRow } from "../store/tables";

/**
 * What the claims on each term of a deal amount to now, and over every span of the reader's clock: what readTerms
 * answers on each of those days. A deal's terms are read together, because one term's sentence may speak of
 * another's duration: so a day on which anything about the deal was published may begin a new span, and
 * neighbouring spans that amount to the same are one.
 */

/** A row but for the term and the deal it belongs to, and the words of search. */
type ToRow = (termId: string) => Omit<StandingRow, "dealId" | "ownWords" | "searchText">;
type Outcome = Pick<StandingRow, "standing" | "state" | "value" | "display" | "setAside">;
type Span = { knownFrom: Day; knownUntil: Day | null; outcome: Outcome };

/** Per term, in order: one current row, then its spans. */
export function standingsOf(terms: readonly Term[], readers = terms.map(readerOf)): ToRow[][] {
  const days = knownDays(terms.flatMap((term) => term.claims));
  const outcomesOn = (known: Day | null) => {
    const read = readers.map((reader) => reader.on(known));
    return readers.map((reader, index) => reader.outcome(read[index] ?? reader.on(known), read));
  };
  const current = outcomesOn(null);
  const byDay = days.map(outcomesOn);
  return terms.map((term, index) => {
    const start = firstKnownOn(term.claims);
    const spans = days.flatMap((day, at) => {
      const outcome = byDay[at]?.[index];
      return start === null || day < start || !outcome ? [] : [{ knownFrom: day, outcome }];
    });
    return [...current.slice(index, index + 1).map(currentRow), ...merged(spans).map(spanRow)];
  });
}

/** One term, read at any day, each reading made once. */
export type Reader = {
  term: Term;
  /** The term as read by someone who knows what was published by that day. */
  on: (known: Day | null) => ReadTerm;
  /** What is stored of a reading, given the readings of the whole deal. */
  outcome: (read: ReadTerm, deal: readonly ReadTerm[]) => Outcome;
};

/** Assessment is the dear part, so each term is read once for every day on which it changed, not for every day of its deal. */
export function readerOf(term: Term): Reader {
  const ownDays = knownDays(term.claims);
  const hasUndated = term.claims.some((claim) => claim.source.publishedOn === null);
  const readings = new Map<number, ReadTerm>();
  const outcomes = new Map<ReadTerm, Map<string, Outcome>>();
  const stage = (known: Day | null) =>
    known === null ? ownDays.length + (hasUndated ? 1 : 0) : ownDays.filter((day) => day <= known).length;
  return {
    term,
    on: (known) => kept(readings, stage(known), () => ({ term, reading: assessClaims(term.claims, known) })),
    outcome: (read, deal) => {
      const over = overOf(read, deal);
      const byLength = kept(outcomes, read, () => new Map<string, Outcome>());
      return kept(byLength, canonicalJson(over), () =>
        toOutcome(read.reading, displayAssessment(read.reading, { over })),
      );
    },
  };
}

function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function toOutcome({ standing, state, value, setAside }: Assessment, display: string): Outcome {
  return { standing, state, value: state === "known" ? value : null, display, setAside: setAside.length };
}

/** Neighbours with the same outcome become one span; each ends where the next begins, the last never. */
function merged(days: readonly { knownFrom: Day; outcome: Outcome }[]): Span[] {
  const starts = days.filter(({ outcome }, index) => {
    const before = days[index - 1]?.outcome;
    return before === undefined || (before !== outcome && canonicalJson(before) !== canonicalJson(outcome));
  });
  return starts.map((span, index) => ({ ...span, knownUntil: starts[index + 1]?.knownFrom ?? null }));
}

function currentRow(outcome: Outcome): ToRow {
  return (termId) => ({
    id: standingId(termId, null),
    termId,
    isCurrent: true,
    knownFrom: null,
    knownUntil: null,
    ...outcome,
  });
}

function spanRow({ knownFrom, knownUntil, outcome }: Span): ToRow {
  return (termId) => ({
    id: standingId(termId, knownFrom),
    termId,
    isCurrent: false,
    knownFrom,
    knownUntil,
    ...outcome,
  });
}
