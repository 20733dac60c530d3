/**
 * What is told row by row of everything between one payer and one payee: the soonest ends, the largest disputes, capacities, what may go
 * round in a loop, the widest gaps.
 * Decides how many of each are kept, so that a record of any size keeps few; what is left out stands in the ledger.
 */

import type { Day } from "../domain/dates/day";
import type { Counted } from "../domain/obligations/count";
import { type GapFacts, gapFactsOf } from "../domain/obligations/gaps";
import { type LoopRow, largestEdges } from "../domain/obligations/loops";
import { type End, endsOf } from "./ahead";
import { type Stake, stakesOf } from "./at-stake";
import { capacitiesOf, type DeadlinesByDeal, type Promises, promisesOf } from "./promises";

export type SideFacts = {
  ends: readonly End[];
  stakes: readonly Stake[];
  /** Which of them are shown hangs on the deadlines of their deals. */
  promises: (deadlines: DeadlinesByDeal) => Promises;
  edges: readonly LoopRow[];
  gaps: GapFacts;
};

/** More gaps than a page shows. */
export const MOST_GAPS = 6;

/** The facts of one side, on a day. */
export function factsOf(counted: readonly Counted[], on: Day): SideFacts {
  const capacities = capacitiesOf(counted);
  return {
    ends: endsOf(counted, on),
    stakes: stakesOf(counted),
    promises: ofTheSame((deadlines) => promisesOf(capacities, deadlines)),
    edges: largestEdges(counted),
    gaps: gapFactsOf(counted, MOST_GAPS),
  };
}

/** Made anew only of another: deadlines change with saves, and what is counted is asked about on many days. */
function ofTheSame<Of, Made>(make: (of: Of) => Made): (of: Of) => Made {
  let last: { of: Of; made: Made } | null = null;
  return (of) => {
    if (last?.of !== of) last = { of, made: make(of) };
    return last.made;
  };
}
