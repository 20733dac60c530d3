/**
 * A deal → what lies ahead of it.
 * Decides which terms are expiries, deadlines, options and conditions, and which date each has. Whether a date still lies ahead is asked
 * when it is read.
 */

import type { LedgerDeal, Obligation } from "../obligations/obligation";
import { obligationsOf } from "../obligations/obligations-of";
import type { AssessedTerm } from "../terms/term";
import { keptIn, ownIn } from "../text/maps";
import type { DateValue } from "../values/value";
import type { Milestone, MilestoneKind } from "./milestone";

/** Kinds of term that are of one kind of milestone, dated or not. */
const KINDS: Readonly<Record<string, MilestoneKind>> = {
  deployment_deadline: "deadline",
  expansion_option: "option",
  vesting_condition: "condition",
  termination_condition: "condition",
  regulatory_review: "condition",
};

/** What a date is of where the kind of its term does not say: what runs until a day expires, what is due by a day is a deadline. */
const QUALIFIED: Readonly<Partial<Record<DateValue["qualifier"], MilestoneKind>>> = {
  until: "expiry",
  by: "deadline",
};

/**
 * Each once, in the order of the record: the deal's own end, then its terms, then the end that is only derived.
 * `owed`: the deal's obligations, for who has them already.
 */
export function milestonesOf(
  deal: LedgerDeal,
  owed: readonly Obligation[] = obligationsOf([deal]),
): Milestone[] {
  const own = deal.terms.flatMap((one) => keptIn(found, one, ofTerm));
  return [...ofDeal(deal, own), ...own, ...derivedOf(deal, own, owed)];
}

/** A term that ends on the same date says it with its sources. */
function ofDeal({ endsOn }: LedgerDeal, own: readonly Milestone[]): Milestone[] {
  const isTold = own.some(
    ({ kind, dates }) => kind === "expiry" && dates.length === 1 && dates[0] === endsOn,
  );
  if (endsOn === null || isTold) return [];
  return [{ key: "deal", kind: "expiry", term: null, dates: [endsOn], dateIs: "deal", isDisputed: false }];
}

const SAYS_NOTHING: ReadonlySet<string> = new Set(["unknown", "denied"]);
const ABSENT: ReadonlySet<string> = new Set(["none", "not_applicable"]);

/** A reading never changes, and a deal is asked about on every day on which anything of it was published. */
const found = new WeakMap<AssessedTerm, Milestone[]>();

function ofTerm(one: AssessedTerm): Milestone[] {
  const { term, reading } = one;
  if (SAYS_NOTHING.has(reading.standing) || ABSENT.has(reading.state)) return [];
  const named = { key: term.key, term: { key: term.key, label: term.label } };
  const kind = kindOf(one);
  if (kind !== null) return [{ ...named, kind, ...dated(one), isDisputed: reading.standing === "disputed" }];
  const { inForceUntil } = term;
  if (inForceUntil === null) return [];
  return [{ ...named, kind: "expiry", dates: [inForceUntil], dateIs: "span", isDisputed: false }];
}

/** By the kind of its term, else by what a source says of its date; null: neither says that anything lies ahead. */
function kindOf({ term, reading }: AssessedTerm): MilestoneKind | null {
  return milestoneKindOf(term.kind.slug, datesOf(reading)[0]?.qualifier);
}

/** The same for a date that no longer counts, whose milestone is cancelled. */
export function milestoneKindOf(
  termKind: string,
  qualifier: DateValue["qualifier"] | undefined,
): MilestoneKind | null {
  return ownIn(KINDS, termKind) ?? (qualifier && QUALIFIED[qualifier]) ?? null;
}

/** A date that is claimed goes before the end of the span. */
function dated({ term, reading }: AssessedTerm): Pick<Milestone, "dates" | "dateIs"> {
  const dates = [...new Set(datesOf(reading).map(({ date }) => date))];
  if (dates.length > 0) return { dates, dateIs: "claimed" };
  return term.inForceUntil === null
    ? { dates, dateIs: null }
    : { dates: [term.inForceUntil], dateIs: "span" };
}

/** The date that holds, or those of the positions that contradict each other. */
function datesOf({ standing, value, sides }: AssessedTerm["reading"]): DateValue[] {
  if (standing !== "disputed") return value?.type === "date" ? [value] : [];
  const asserted = sides.filter((side) => side.contested && side.stance === "asserts");
  return asserted.flatMap((side) => (side.value.type === "date" ? [side.value] : []));
}

/** Ends that nobody states: start and length put together, each day once, and none that a term states itself. */
function derivedOf(deal: LedgerDeal, own: readonly Milestone[], owed: readonly Obligation[]): Milestone[] {
  const seen = new Set([...own.flatMap(({ dates }) => dates), deal.endsOn]);
  return owed.flatMap((row): Milestone[] => {
    if (row.untilIs !== "derived" || row.until === null || seen.has(row.until)) return [];
    seen.add(row.until);
    return [
      {
        key: `${row.term.key} derived`,
        kind: "expiry",
        term: { key: row.term.key, label: row.term.label },
        dates: [row.until],
        dateIs: "derived",
        isDisputed: false,
      },
    ];
  });
}
