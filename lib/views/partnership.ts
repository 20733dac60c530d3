/**
 * What the page of one partnership receives: who, what holds on a day, what ended and by what, and the whole story in order.
 */

import type { Chapter } from "@/lib/domain/dates/chronology";
import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import type { Redline } from "@/lib/domain/redline/redline-types";
import type { DealRef } from "@/lib/domain/terms/term";
import type { Langs } from "@/lib/domain/text/translations";
import type { DateView, DealBrief, EventView, PartyView, TermView } from "./parts";

/** A deal as an entry of the story. */
export type StoryDeal = {
  kind: "deal";
  deal: DealBrief;
  /** null when hidden: it is written with today's knowledge. */
  summary: string | null;
  terms: readonly TermView[];
  amends: readonly DealRef[];
  /** Its own events of the day it was announced: told with it, not beside it. */
  events: readonly EventView[];
} & Langs<"summary">;

export type StoryEvent = { kind: "event"; event: EventView };
export type StoryEntry = StoryDeal | StoryEvent;

/** Terms that one deal ended, or that ran out on one day. */
export type EndedTerms = { by: DealRef | null; on: DateView | null; terms: readonly TermView[] };

export type PartnershipView = Clocks &
  Langs<"name" | "summary"> & {
    /** Number of the newest revision. */
    revision: number;
    slug: string;
    name: string;
    /** null when hidden: it is written with today's knowledge. */
    summary: string | null;
    parties: readonly PartyView[];
    /** In order of time. */
    deals: readonly DealBrief[];
    events: readonly EventView[];
    /** In force at "on", certainly or possibly. */
    terms: readonly TermView[];
    /** Newest end first. */
    endedTerms: readonly TermView[];
    futureTerms: readonly TermView[];
    ended: readonly EndedTerms[];
    story: readonly Chapter<StoryEntry>[];
    /** Every obligation that changed over its life, the earliest first. */
    redlines: readonly Redline[];
    /** Of all there is; the lists above hold at most so many as the read allows. */
    totals: { deals: number; events: number };
    /** Cursors of the neighbouring pages of deals, and of all that is made of them. */
    previous: string | null;
    next: string | null;
    /** First and last year of the story. */
    years: { first: string; last: string } | null;
    /** Terms of the deals shown on which claims contradict and nobody has ruled. */
    disputed: number;
  };

/** What the record answers for a partnership: it, or that nobody had reported it by then, or nothing. */
export type PartnershipAnswer =
  | { kind: "found"; partnership: PartnershipView }
  | { kind: "not_yet"; slug: string; firstKnownOn: Day | null }
  | { kind: "absent" };
