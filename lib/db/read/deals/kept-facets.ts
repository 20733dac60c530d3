import { firstDayOf, lastDayOf } from "@/lib/url/partial-day";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import type { IndexCounts } from "../kept/facet-index";
import type { Stretch } from "../kept/nearest";
import { idsOf, type Present, presentIndex } from "../kept/present-index";
import type { RecordVersion } from "../sql/record-version";
import type { Narrowing } from "./filter-sql";
import { hasWords } from "./words";

/** What a view of the deals asks of the index that this process keeps of them. Decides which ids the names of its filters mean. */

export type KeptFacets = {
  counts: IndexCounts;
  names: Present["names"];
};

/**
 * The counts of a view of today's reader; null when the index cannot be had. One query, another one for words, more only after a save.
 * @param version of the record, when it was read for this answer already: then no query
 */
export async function countKept(narrowing: Narrowing, version?: RecordVersion): Promise<KeptFacets | null> {
  const found = await ready(narrowing, version);
  return found && { counts: found.deals.count(found.ask), names: found.names };
}

/** How many deals the view has, in the same way. */
export async function totalKept(narrowing: Narrowing, version?: RecordVersion): Promise<number | null> {
  const found = await ready(narrowing, version);
  return found === null ? null : found.deals.total(found.ask);
}

/** The ids of the deals among which a stretch of the view's list is, in the same way. */
export async function nearestKept(
  narrowing: Narrowing,
  stretch: Stretch,
  version?: RecordVersion,
): Promise<string[] | null> {
  const found = await ready(narrowing, version);
  return found === null ? null : found.deals.nearest(found.ask, stretch);
}

/** The index, and what the view asks of it. */
async function ready({ filters, text }: Narrowing, version?: RecordVersion) {
  const present = await presentIndex(version);
  if (present === null) return null;
  const { deals, names } = present;
  const { from, to, kind, binding, lifecycle, standing } = filters;
  const among = text === null ? null : await dealsWithWords(text.query);
  const ask = {
    ...{ among, kind, binding, lifecycle, standing },
    org: idsOf(names.org, filters.org),
    partnership: idsOf(names.partnership, filters.partnership),
    term: idsOf(names.term, filters.term),
    from: from === null ? null : firstDayOf(from),
    to: to === null ? null : lastDayOf(to),
  };
  return { deals, names, ask };
}

async function dealsWithWords(query: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT d.id FROM deals d WHERE ${hasWords(query)}`,
  );
  return rows.map(({ id }) => id);
}
