/**
 * What the page of one deal receives, and its JSON twin. Types only.
 */

import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import type { Langs } from "@/lib/domain/text/translations";
import type { DateView, DealBrief, EventView, PartnershipRef, PartyView, TermView } from "./parts";

/** A deal's place in the chain of amendments around the page's own deal. */
export type ThreadPlace = "earlier" | "this" | "later";

export type ThreadEntry = {
  deal: DealBrief;
  place: ThreadPlace;
  /** One step away from the page's deal; further entries hang on others in between. */
  direct: boolean;
  /** How many terms the later of the two deals ended: of this entry when it is earlier, of the page's deal when it is later. */
  endedTerms: number;
};

export type DealPageView = DealBrief &
  Langs<"summary"> & {
    partnership: PartnershipRef;
    effectiveOn: DateView | null;
    endsOn: DateView | null;
    /** The end that a start and a stated length give, where no end is stated. */
    derivedEnd: DateView | null;
    /** null in a reading with `known`: editors write it with today's knowledge. */
    summary: string | null;
    parties: readonly PartyView[];
    terms: readonly TermView[];
    /** The chain of amendments, oldest first, this deal among them; only this deal when nothing amends or is amended. */
    thread: readonly ThreadEntry[];
    /** Slugs of the deals it amends, in the editors' order, and of those that amend it, oldest first. */
    amends: readonly string[];
    amendedBy: readonly string[];
    events: readonly EventView[];
    /** The deals before and after it in its partnership, by date. */
    previous: DealBrief | null;
    next: DealBrief | null;
    clocks: Clocks;
    /** Number of the newest revision. */
    revision: number;
  };

/** What the record answers for a deal: it, or that nobody had reported it by then, or nothing. */
export type DealAnswer =
  | { kind: "found"; deal: DealPageView }
  | { kind: "not_yet"; slug: string; firstKnownOn: Day | null }
  | { kind: "absent" };
