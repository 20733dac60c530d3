/**
 * Capacities as promises: by when each is to be there.
 * Decides by when a capacity is promised, and what a label calls delivered; and what is kept of very many, so that a figure of few can
 * still say how many there are.
 */

import { dateFacts } from "../domain/dates/date-facts";
import { edtfDate } from "../domain/dates/edtf";
import type { Counted } from "../domain/obligations/count";
import { roleOf } from "../domain/obligations/label-roles";
import type { Obligation } from "../domain/obligations/obligation";
import type { ByFacts } from "../domain/say/facts/drawn";
import { compareText } from "../domain/text/compare-text";
import { groupBy } from "../domain/text/maps";
import { compareDecimals } from "../domain/values/decimal";

/** A date by which something is to be done, as a deal states it; EDTF. `date` is null where sources contradict each other. */
export type Deadline = {
  deal: string;
  from: string | null;
  to: string | null;
  label: string;
  date: string | null;
};

/** What the figure is in. */
export const UNIT = "MW";
const DELIVERED = /\b(?:delivered|energi[sz]ed|in operation|operational|in service|brought online|live)\b/i;
/** "by the end of 2026", "online in 2026", "by 2030", "target for 2027". */
const LABEL_YEAR = /\b(?:by|in|for)(?: the end of)? (20\d\d)\b/i;

/** What the figure needs of a counted row; many of them are kept. */
export type Capacity = {
  row: Pick<
    Obligation,
    "id" | "term" | "kind" | "from" | "payer" | "payee" | "partnership" | "binding" | "measure" | "unit"
  > & { deal: Pick<Obligation["deal"], "slug"> };
  counts: Counted["counts"];
};

/** `by`: EDTF. */
export type Dated = { one: Capacity; by: string | null; how: ByFacts; isDelivered: boolean };

export const MOST_PROMISES = 12;

/** What stands in which row of the figure, or in its notes alone. */
export type PromiseClass = "delivered" | "dated" | "undated" | "disputed";

/** The soonest of each, and how many there are in all. */
export type Promises = {
  delivered: readonly Dated[];
  dated: readonly Dated[];
  counts: Readonly<Record<PromiseClass, number>>;
};

export type DeadlinesByDeal = ReadonlyMap<string, readonly Deadline[]>;

export function deadlinesByDeal(deadlines: readonly Deadline[]): DeadlinesByDeal {
  return groupBy(deadlines, ({ deal }) => deal);
}

/** The promises among counted rows. */
export function promisesOf(counted: readonly Capacity[], deadlines: DeadlinesByDeal): Promises {
  const all = counted.filter(isCapacity).map((one) => promiseOf(one, deadlines));
  const among = (asked: PromiseClass) => all.filter((one) => classOf(one) === asked);
  const counts = {
    ...{ delivered: among("delivered").length, dated: among("dated").length },
    ...{ undated: among("undated").length, disputed: among("disputed").length },
  };
  return { delivered: soonest(among("delivered")), dated: soonest(among("dated")), counts };
}

/** Those of several parts of the record together. */
export function promisesAmong(parts: readonly Promises[]): Promises {
  const counts = { delivered: 0, dated: 0, undated: 0, disputed: 0 };
  for (const part of parts) {
    for (const one of Object.keys(counts) as PromiseClass[]) counts[one] += part.counts[one];
  }
  return {
    delivered: soonest(parts.flatMap(({ delivered }) => delivered)),
    dated: soonest(parts.flatMap(({ dated }) => dated)),
    counts,
  };
}

function soonest(promises: readonly Dated[]): Dated[] {
  return promises.toSorted(soonestFirst).slice(0, MOST_PROMISES);
}

export function classOf({ by, how, isDelivered }: Dated): PromiseClass {
  if (isDelivered) return "delivered";
  if (by !== null) return "dated";
  return how.is === "disputed" ? "disputed" : "undated";
}

/** By when it is promised. */
export function promiseOf(one: Capacity, deadlines: DeadlinesByDeal): Dated {
  return datedOf(one, deadlines.get(one.row.deal.slug) ?? []);
}

/** Of counted rows what the figure is made of, without the rest of each row. */
export function capacitiesOf(counted: readonly Counted[]): Capacity[] {
  return counted.filter(isCapacity).map(({ row, counts }) => {
    const { id, term, kind, from, payer, payee, partnership, binding, measure, unit, deal } = row;
    const { slug } = deal;
    return {
      row: { id, term, kind, from, payer, payee, partnership, binding, measure, unit, deal: { slug } },
      counts,
    };
  });
}

/** Whether the figure has a place for it. */
export function isCapacity({ row, counts }: Capacity): boolean {
  return row.measure === "capacity" && counts !== null && row.unit === UNIT;
}

function datedOf(one: Capacity, deadlines: readonly Deadline[]): Dated {
  const { label } = one.row.term;
  if (DELIVERED.test(label)) return { one, by: one.row.from, how: { is: "delivered" }, isDelivered: true };
  // What the label says of this very capacity is nearer to it than a deadline of the deal.
  const year = LABEL_YEAR.exec(label)?.[1];
  if (year !== undefined) return { one, by: year, how: { is: "label", year }, isDelivered: false };
  const own = deadlines.filter((deadline) => belongs(deadline, one));
  const [only] = own;
  if (own.length !== 1 || !only) return { one, by: null, how: { is: "not_stated" }, isDelivered: false };
  const how: ByFacts = only.date === null ? { is: "disputed" } : { is: "stated", date: dateFacts(only.date) };
  return { one, by: only.date, how, isDelivered: false };
}

/** A deadline is that of a capacity of its deal between the same two, when both are of the whole or both of a part. */
function belongs({ from, to, label }: Deadline, { row }: Capacity): boolean {
  const sides = (a: string | null | undefined, b: string | null | undefined) =>
    [a ?? "", b ?? ""].sort().join(" ");
  const isPart = (text: string, kind: string) => roleOf(text, kind) === "part";
  return (
    sides(from, to) === sides(row.payer?.slug, row.payee?.slug) &&
    isPart(label, "") === isPart(row.term.label, row.kind.slug)
  );
}

/** The soonest first, of them the largest. */
export function soonestFirst(a: Dated, b: Dated): number {
  const last = ({ by }: Dated) => (by === null ? "9" : edtfDate(by).last);
  return (
    compareText(last(a), last(b)) ||
    compareDecimals(b.one.counts?.top ?? "0", a.one.counts?.top ?? "0") ||
    compareText(a.one.row.id, b.one.row.id)
  );
}
