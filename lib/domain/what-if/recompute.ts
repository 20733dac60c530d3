/**
 * The ledger under a reader's assumptions.
 * Decides what is read anew: every term of which something is left out; the others keep what their claims came to. The same code runs on
 * the server and in the browser, so both say the same.
 */

import type { Clocks } from "../dates/clocks";
import type { Day } from "../dates/day";
import type { Counted } from "../obligations/count";
import { type Counting, countUnder } from "../obligations/counting";
import { type DealThreads, threadsOfDeals } from "../obligations/deal-threads";
import type { LedgerDeal, Obligation } from "../obligations/obligation";
import { obligationsOf } from "../obligations/obligations-of";
import type { Assessment } from "../standing/assessment";
import type { Claim } from "../standing/claim";
import { wasReportedBy } from "../standing/known";
import { assessClaims } from "../standing/standing";
import { forceBounds, inForceOn, phaseOn } from "../terms/in-force";
import type { AssessedTerm, Term } from "../terms/term";
import { keptIn } from "../text/maps";
import { type Assumption, claimsLeft, type LeftOut, leftOutOf } from "./assumption";
import { type OpenDeal, openRecord, type WhatIfRecord } from "./record";

export type WhatIfAsk = { without: readonly Assumption[]; clocks: Clocks; counting: Counting };

/** A term and what its claims come to. */
export type Reading = { deal: OpenDeal; term: Term; reading: Assessment };

export type Recomputed = {
  readings: readonly Reading[];
  counted: readonly Counted[];
  threads: DealThreads;
};

/** A record that is opened once and asked often. */
export class WhatIf {
  readonly deals: readonly OpenDeal[];
  readonly #threads: DealThreads;
  readonly #firstKnown: ReadonlyMap<string, Day | null>;
  /** What claims come to at one knowledge day; lists of claims never change. */
  readonly #assessed = new Map<Day | null, WeakMap<readonly Claim[], Assessment>>();

  /** Obligations by deal and clocks, where nothing is left out. */
  readonly #rows = new Map<string, Obligation[]>();

  constructor(record: WhatIfRecord) {
    this.deals = openRecord(record);
    this.#threads = threadsOfDeals(record.amendments);
    this.#firstKnown = new Map(this.deals.map(({ deal, firstKnownOn }) => [deal.slug, firstKnownOn]));
  }

  /** Everything under the assumptions; none of them: the record's own. */
  recompute({ without, clocks, counting }: WhatIfAsk): Recomputed {
    const leftOut = leftOutOf(without);
    const shown = this.deals.filter(
      ({ deal, firstKnownOn }) => !leftOut.deal.has(deal.slug) && wasReportedBy(firstKnownOn, clocks.known),
    );
    const frame = { leftOut, clocks };
    const read = shown.map((deal) => deal.terms.map((term) => this.#read(deal, term, frame)));
    const rows = shown.flatMap((deal, at) => this.#rowsOf(deal, read[at] ?? [], frame));
    const counted = countUnder(rows, { threads: this.#threads, counting });
    return { readings: read.flat(), counted, threads: this.#threads };
  }

  #read(deal: OpenDeal, term: Term, { leftOut, clocks: { known } }: Frame): Reading {
    const read = (claims: readonly Claim[]) =>
      claims === term.claims ? this.#usual(claims, known) : assessClaims(claims, known);
    const left = claimsLeft(term.claims, `${deal.deal.slug}/${term.key}`, { leftOut, read });
    return { deal, term, reading: read(left) };
  }

  #usual(claims: readonly Claim[], known: Day | null): Assessment {
    const assessed = keptIn(this.#assessed, known, () => new WeakMap<readonly Claim[], Assessment>());
    return keptIn(assessed, claims, () => assessClaims(claims, known));
  }

  /** The obligations of a deal; those of a deal that nothing touches are kept. */
  #rowsOf(deal: OpenDeal, readings: readonly Reading[], frame: Frame): Obligation[] {
    const { clocks, leftOut } = frame;
    const isTouched =
      leftOut.deal.size > 0 ||
      readings.some(({ term, reading }) => reading !== this.#usual(term.claims, clocks.known));
    const rows = () => obligationsOf([this.#ledgerDeal(deal, readings, frame)]);
    return isTouched ? rows() : keptIn(this.#rows, JSON.stringify([deal.deal.slug, clocks]), rows);
  }

  #ledgerDeal(
    { terms: _terms, firstKnownOn: _first, ...deal }: OpenDeal,
    readings: readonly Reading[],
    frame: Frame,
  ): LedgerDeal {
    const dealStart = deal.effectiveOn ?? deal.announcedOn;
    return { ...deal, terms: readings.map((one) => this.#assess(one, dealStart, frame)) };
  }

  #assess({ term, reading }: Reading, dealStart: string | null, frame: Frame): AssessedTerm {
    const ended = this.#isEndKnown(term, frame) ? term : { ...term, inForceUntil: null, endedByDeal: null };
    const bounds = forceBounds({
      inForceFrom: term.inForceFrom,
      inForceUntil: ended.inForceUntil,
      dealStart,
    });
    const { on } = frame.clocks;
    return {
      term: ended,
      reading,
      inForce: inForceOn(bounds, on),
      phase: phaseOn(bounds, on),
      display: "",
      span: "",
    };
  }

  /** An end that a deal brought is not known before that deal, nor without it. */
  #isEndKnown({ endedByDeal }: Term, { leftOut, clocks }: Frame): boolean {
    if (endedByDeal === null) return true;
    const first = this.#firstKnown.get(endedByDeal.slug) ?? null;
    return !leftOut.deal.has(endedByDeal.slug) && wasReportedBy(first, clocks.known);
  }
}

type Frame = { leftOut: LeftOut; clocks: Clocks };
