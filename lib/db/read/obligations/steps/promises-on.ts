import type { Counted } from "@/lib/domain/obligations/count";
import {
  capacitiesOf,
  classOf,
  type Dated,
  type DeadlinesByDeal,
  MOST_PROMISES,
  type PromiseClass,
  type Promises,
  promiseOf,
  soonestFirst,
} from "@/lib/figures/promises";
import type { SideThen } from "./lumps-on";
import { firstHolding, holds, type Numbers, numbersOf, type SideSteps } from "./steps";

/**
 * What capacities a side promises on a day, from its steps.
 * Decides what is kept: how they are ordered by the deadlines that hold, since those change with saves alone.
 */

/** The steps of each class, the soonest first. */
type Ordered = { deadlines: DeadlinesByDeal; orders: Readonly<Record<PromiseClass, Numbers>> };

const kept = new WeakMap<SideSteps, Ordered>();

/** @param countedAt a row as it is counted on any day */
export function promisesThen(
  { steps, turns }: SideThen,
  deadlines: DeadlinesByDeal,
  countedAt: (step: number) => Counted,
): Promises {
  const { delivered, dated, undated, disputed } = ordersOf(steps, deadlines, countedAt);
  const number = (order: Numbers) => {
    let sum = 0;
    for (const step of order) if (holds(steps, step, turns)) sum += 1;
    return sum;
  };
  const soonest = (order: Numbers) =>
    firstHolding(order, steps, { turns, most: MOST_PROMISES })
      .flatMap((step) => capacitiesOf([countedAt(step)]))
      .map((one) => promiseOf(one, deadlines));
  return {
    delivered: soonest(delivered),
    dated: soonest(dated),
    counts: {
      ...{ delivered: number(delivered), dated: number(dated) },
      ...{ undated: number(undated), disputed: number(disputed) },
    },
  };
}

function ordersOf(
  steps: SideSteps,
  deadlines: DeadlinesByDeal,
  countedAt: (step: number) => Counted,
): Ordered["orders"] {
  const known = kept.get(steps);
  if (known?.deadlines === deadlines) return known.orders;
  const found: Record<PromiseClass, { step: number; one: Dated }[]> = {
    ...{ delivered: [], dated: [] },
    ...{ undated: [], disputed: [] },
  };
  for (const step of steps.capacities) {
    for (const capacity of capacitiesOf([countedAt(step)])) {
      const one = promiseOf(capacity, deadlines);
      found[classOf(one)].push({ step, one });
    }
  }
  const order = (among: PromiseClass) =>
    numbersOf(found[among].sort((a, b) => soonestFirst(a.one, b.one)).map(({ step }) => step));
  const orders = {
    ...{ delivered: order("delivered"), dated: order("dated") },
    ...{ undated: order("undated"), disputed: order("disputed") },
  };
  kept.set(steps, { deadlines, orders });
  return orders;
}
