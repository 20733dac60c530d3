import type { Day } from "@/lib/domain/dates/day";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import {
  type ForceBounds,
  inForceOn,
  phaseOn,
  type Stretch,
  stretchAround,
} from "@/lib/domain/terms/in-force";
import type { Binding, Standing } from "@/lib/domain/vocabulary/vocabulary";

/**
 * An obligation as it is stored, for readers of one day of knowledge, whatever day of the world they ask about.
 * Decides what of it no day changes, in parts that many rows share, and how it stands on a day.
 */

/** All rows between one payer and one payee of one kind and measure: what is counted together. */
export type SideKey = {
  payerId: string | null;
  payeeId: string | null;
  sumKindId: string;
  measure: Obligation["measure"];
};

/** What all rows of a side have in common. */
export type SideParties = Pick<Obligation, "measure" | "payer" | "payee" | "sumKind">;

export type DealPart = Pick<Obligation, "deal" | "partnership" | "lifecycle" | "dealStart">;
export type TermPart = Pick<Obligation, "term" | "kind" | "role">;
export type FactsPart = Pick<
  Obligation,
  "amount" | "total" | "perYear" | "period" | "from" | "fromIs" | "until" | "untilIs" | "why" | "state"
>;
export type StatePart = { unit: string; binding: Binding; standing: Standing };
/** `ends`: the first day that its end may mean, from which on it is no end ahead. */
export type TimePart = { bounds: ForceBounds; ends: Day | null; endedBy: string | null };

export type StoredRow = {
  deal: DealPart;
  term: TermPart;
  facts: FactsPart;
  state: StatePart;
  time: TimePart;
};

/** How a row stands on a day, and around it. */
export type OnDay = Pick<Obligation, "inForce" | "phase"> & Stretch;

/** What is asked of one day: rows of the same bounds are worked out once. */
export function standingOn(on: Day): (time: TimePart) => OnDay {
  const known = new Map<TimePart, OnDay>();
  return (time) => {
    const found = known.get(time);
    if (found) return found;
    const { bounds, ends } = time;
    const made = {
      ...{ inForce: inForceOn(bounds, on), phase: phaseOn(bounds, on) },
      ...stretchAround([...Object.values(bounds), ends], on),
    };
    known.set(time, made);
    return made;
  };
}

/** "deal/term", the same for ever. */
export function idOf({ deal, term }: StoredRow): string {
  return `${deal.deal.slug}/${term.term.key}`;
}

/** The row of the domain. What only shown rows need, its sentence and its sources, is empty. */
export function rowOn(
  stored: StoredRow,
  { measure, payer, payee, sumKind }: SideParties,
  { inForce, phase }: Pick<OnDay, "inForce" | "phase">,
): Obligation {
  const { deal, term, facts, state, time } = stored;
  // One by one: thousands of rows are made for each day that is asked about, and spreading takes three times as long.
  return {
    id: idOf(stored),
    deal: deal.deal,
    partnership: deal.partnership,
    term: term.term,
    kind: term.kind,
    sumKind,
    measure,
    payer,
    payee,
    amount: facts.amount,
    unit: state.unit,
    period: facts.period,
    perYear: facts.perYear,
    total: facts.total,
    from: facts.from,
    fromIs: facts.fromIs,
    until: facts.until,
    untilIs: facts.untilIs,
    inForce,
    phase,
    binding: state.binding,
    lifecycle: deal.lifecycle,
    standing: state.standing,
    state: facts.state,
    display: "",
    why: facts.why,
    sources: NO_SOURCES,
    role: term.role,
    endedBy: time.endedBy,
    dealStart: deal.dealStart,
  };
}

const NO_SOURCES: readonly string[] = [];
