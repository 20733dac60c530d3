import { mayHoldOthers } from "@/lib/domain/obligations/count";
import type { DealThreads } from "@/lib/domain/obligations/deal-threads";
import { groupBy } from "@/lib/domain/text/maps";
import type { StoredRow } from "../stored-row";

/**
 * The rows of a side in parts that are counted apart from one another: those of one chain of amendments, or all where a total may hold
 * what other deals promise.
 * Decides what else must be known to count a part by itself as the whole side counts it.
 */

/** Rows by their places in the side; `beside`: rows of others that say something of them and are not counted with them. */
export type Part = { rows: readonly number[]; beside: readonly number[] };

/** All rows, each in one part. */
export function partsOf(rows: readonly StoredRow[], { rootOf }: DealThreads): Part[] {
  if (rows.some(({ deal, term, facts }) => mayHoldOthers({ ...deal, ...term, ...facts })))
    return [{ rows: [...rows.keys()], beside: [] }];
  const byDeal = groupBy(rows.keys(), (at) => slugAt(rows, at));
  const chains = groupBy(rows.keys(), (at) => rootOf(slugAt(rows, at)));
  const first = rows.findIndex(({ state }) => state.unit !== "");
  return [...chains.values()].map((own) => {
    const enders = new Set(own.flatMap((at) => rows[at]?.time.endedBy ?? []));
    // A deal that ended a term and still counts itself replaces it, of whatever chain it is.
    const ending = [...enders].flatMap((slug) => byDeal.get(slug) ?? []);
    // What states no unit goes with the first row of the side that states one.
    const isUnitless = [...own, ...ending].some((at) => rows[at]?.state.unit === "");
    const others = new Set(isUnitless && first >= 0 ? [...ending, first] : ending);
    const isOwn = new Set(own);
    return { rows: own, beside: [...others].filter((at) => !isOwn.has(at)) };
  });
}

function slugAt(rows: readonly StoredRow[], at: number): string {
  return rows[at]?.deal.deal.slug ?? "";
}
