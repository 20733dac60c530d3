import type { StandingRow } from "@/lib/db/store/tables/tables";
import type { Day } from "@/lib/domain/dates/day";
import { stakeKey, stakeOf } from "@/lib/domain/obligations/stake";
import type { Language } from "@/lib/domain/say/language";
import { say } from "@/lib/domain/say/say";
import type { Assessment } from "@/lib/domain/standing/assessment";
import { displayAssessment } from "@/lib/domain/standing/display";
import { firstKnownOn, knownDays } from "@/lib/domain/standing/known";
import { assessClaims } from "@/lib/domain/standing/standing";
import { overOf, type ReadTerm } from "@/lib/domain/terms/contract-length";
import type { Term } from "@/lib/domain/terms/term";
import { OTHER_LANGS } from "@/lib/domain/text/language";
import { keptIn } from "@/lib/domain/text/maps";
import { canonicalJson, isSameContent } from "../store/canonical";
import { standingId } from "../store/ids/identity";

/**
 * What the claims on each term of a deal amount to now, and over every span of the reader's clock: what readTerms
 * answers on each of those days. A deal's terms are read together, because one term's sentence may speak of
 * another's duration: so a day on which anything about the deal was published may begin a new span, and
 * neighbouring spans that amount to the same are one.
 */

/** A row but for the term and the deal it belongs to, and what it is found by. */
export type UnfoundRow = Omit<StandingRow, "dealId" | FoundBy>;
/** What search finds it by, and in what order. */
type FoundBy = "ownWords" | "searchText" | "labelWords" | "announcedOn" | "position";
type ToRow = (termId: string) => UnfoundRow;
type Outcome = Pick<
  StandingRow,
  "standing" | "state" | "value" | "display" | "displays" | "setAside" | "atStake" | "stakeCurrency"
>;
/** `since`: first day of the unbroken run of spans with one standing. */
type Span = { knownFrom: Day; knownUntil: Day | null; since: Day; outcome: Outcome };

type Current = typeof NOW & { since: Day | null; outcome: Outcome };

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
    const stored = merged(spans);
    const own = current
      .slice(index, index + 1)
      .map((outcome) => toRow({ ...NOW, since: sinceOf(outcome, stored), outcome }));
    return [...own, ...stored.map(toRow)];
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
    known === null ? ownDays.length + (hasUndated ? 1 : 0) : countUpTo(ownDays, known);
  return {
    term,
    on: (known) =>
      keptIn(readings, stage(known), () => ({ term, reading: assessClaims(term.claims, known) })),
    outcome: (read, deal) => {
      const over = overOf(read, deal);
      const byLength = keptIn(outcomes, read, () => new Map<string, Outcome>());
      return keptIn(byLength, over === null ? "" : canonicalJson(over), () =>
        toOutcome(read.reading, {
          display: displayAssessment(read.reading, { over }),
          displays: inOtherLanguages((language) => displayAssessment(read.reading, { over, language })),
        }),
      );
    },
  };
}

/** How many of the days, which are in order, have come. */
function countUpTo(days: readonly Day[], known: Day): number {
  const next = days.findIndex((day) => day > known);
  return next < 0 ? days.length : next;
}

/** What is said in each language but the one that stands by itself. */
function inOtherLanguages(tell: (language: Language) => string): Record<string, string> {
  return Object.fromEntries(OTHER_LANGS.map((lang) => [lang, tell(say(lang))]));
}

function toOutcome(reading: Assessment, said: Pick<Outcome, "display" | "displays">): Outcome {
  const { standing, state, value, setAside } = reading;
  const { amount, currency } = stakeKey(stakeOf(reading));
  return {
    standing,
    state,
    value: state === "known" ? value : null,
    display: said.display,
    displays: said.displays,
    setAside: setAside.length,
    atStake: amount,
    stakeCurrency: currency,
  };
}

/** Neighbours with the same outcome become one span; each ends where the next begins, the last never. */
function merged(days: readonly { knownFrom: Day; outcome: Outcome }[]): Span[] {
  const starts = days.filter(({ outcome }, index) => {
    const before = days[index - 1]?.outcome;
    return before === undefined || !isSameContent(before, outcome);
  });
  let since: Day | null = null;
  return starts.map((span, index) => {
    const before = starts[index - 1]?.outcome.standing;
    if (since === null || before !== span.outcome.standing) since = span.knownFrom;
    return { ...span, since, knownUntil: starts[index + 1]?.knownFrom ?? null };
  });
}

/** Since when a term stands as it does now; null when an undated source made it so. */
function sinceOf({ standing }: Outcome, spans: readonly Span[]): Day | null {
  const last = spans.at(-1);
  return last?.outcome.standing === standing ? last.since : null;
}

/** Of what holds now, which is of no span. */
const NOW = { knownFrom: null, knownUntil: null } as const;

function toRow({ knownFrom, knownUntil, since, outcome }: Span | Current): ToRow {
  return (termId) => ({
    id: standingId(termId, knownFrom),
    termId,
    isCurrent: knownFrom === null,
    knownFrom,
    knownUntil,
    since,
    standing: outcome.standing,
    state: outcome.state,
    value: outcome.value,
    display: outcome.display,
    displays: outcome.displays,
    setAside: outcome.setAside,
    atStake: outcome.atStake,
    stakeCurrency: outcome.stakeCurrency,
  });
}
