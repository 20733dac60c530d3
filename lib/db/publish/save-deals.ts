import { setImmediate } from "node:timers/promises";
import { type Becoming, becoming, insertRows, replaceDiffering, upsertRows } from "@/lib/db/store/bulk/bulk";
import type { DealRow } from "@/lib/db/store/tables/tables";
import * as table from "@/lib/db/store/tables/tables";
import type { BundleDeal } from "@/lib/schema/bundle/bundle";
import { referencesOf } from "@/lib/schema/bundle/references";
import type { Transaction } from "../client";
import type { DealRows, KeptDeal } from "../derive/deal-rows";
import { hangingTables } from "../derive/deal-tables";
import { bareDealRow, dealRows } from "../derive/derive-deal";
import { type Change, chunksOf, storedIds } from "../store/changes";
import { loadContext } from "../store/context";
import type { Context } from "../store/named";

/**
 * Saves deals with all that hangs on them.
 * In two passes, because a deal may amend, or end a term of, one that is saved after it.
 */

/** Keeps a chunk's context (its sources, mostly) to a few thousand rows. */
export const DEALS_PER_CHUNK = 250;

/** Makes those of the new deals exist that others point at; everything else of them follows in `saveDeals`, as do the others. */
export async function createDeals(tx: Transaction, changes: readonly Change<"deals">[]): Promise<void> {
  const pointedAt = new Set(changes.flatMap(({ record }) => dealsNamedBy(record)));
  const created = changes.filter(({ isNew, record }) => isNew && pointedAt.has(record.slug));
  for (const chunk of chunksOf(created, DEALS_PER_CHUNK)) {
    const references = chunk.map(({ record }) => ({
      section: "partnerships" as const,
      slug: record.partnership,
      path: [],
    }));
    const context = await loadContext(tx, references);
    await insertRows(
      tx,
      table.deals,
      chunk.map((change) => bareDealRow(change, context)),
    );
  }
}

function dealsNamedBy({ amends, terms }: BundleDeal): string[] {
  return [...amends, ...terms.flatMap(({ endedByDeal }) => endedByDeal ?? [])];
}

/**
 * Writes every row of deals; parties, amendments, terms, claims and standings become exactly those.
 * While the database writes one chunk the next is derived, which nearly halves the time of a large import.
 */
export async function saveDeals(
  tx: Transaction,
  chunks: AsyncIterable<readonly KeptDeal[]>,
  onSaved: (count: number) => void,
): Promise<void> {
  let waiting: Derived = { deals: [], rows: [] };
  for await (const deals of chunks) {
    // Of deals the context holds only what no save changes (ids), so it may be read before the last chunk is written.
    const context = await loadContext(
      tx,
      deals.flatMap(({ record }) => referencesOf("deals", record)),
    );
    const [rows] = await Promise.all([derive(deals, context), writeDeals(tx, waiting)]);
    onSaved(waiting.deals.length);
    waiting = { deals, rows };
  }
  await writeDeals(tx, waiting);
  onSaved(waiting.deals.length);
}

type Derived = { deals: readonly KeptDeal[]; rows: readonly DealRows[] };

/** Lets the connection speak between two deals. */
async function derive(deals: readonly KeptDeal[], context: Context): Promise<DealRows[]> {
  const rows: DealRows[] = [];
  for (const deal of deals) {
    rows.push(dealRows(deal, context));
    await setImmediate();
  }
  return rows;
}

/** Nothing of a new deal is stored, so its rows are only added; of the others only what differs is written. */
async function writeDeals(tx: Transaction, { deals, rows }: Derived): Promise<void> {
  const stored = new Set(storedIds(deals));
  const isStored = (row: DealRows) => stored.has(String(row.deal.id));
  await addDeals(
    tx,
    rows.filter((row) => !isStored(row)),
  );
  await replaceDeals(tx, rows.filter(isStored), [...stored]);
}

async function addDeals(tx: Transaction, rows: readonly DealRows[]): Promise<void> {
  if (rows.length === 0) return;
  const own = rows.map((row) => row.deal);
  const known = await tx.deal.findMany({
    where: { id: { in: own.map(({ id }) => String(id)) } },
    select: { id: true },
  });
  const made = new Set(known.map(({ id }) => id));
  const isMade = ({ id }: DealRow) => made.has(String(id));
  await upsertRows(tx, table.deals, own.filter(isMade));
  await insertRows(
    tx,
    table.deals,
    own.filter((row) => !isMade(row)),
  );
  for (const { table: into, below } of hangingOn(rows, { ids: [], termIds: [] }))
    await insertRows(tx, into, below.rows);
}

async function replaceDeals(
  tx: Transaction,
  rows: readonly DealRows[],
  ids: readonly string[],
): Promise<void> {
  if (rows.length === 0) return;
  const termIds = rows.flatMap((row) => row.terms.map(({ id }) => String(id)));
  const own = becoming(table.deals, { parent: "id", ids, rows: rows.map((row) => row.deal) });
  await replaceDiffering(tx, [own, ...hangingOn(rows, { ids, termIds })]);
}

type Parents = Readonly<Record<"ids" | "termIds", readonly string[]>>;

function hangingOn(rows: readonly DealRows[], { ids, termIds }: Parents): Becoming[] {
  return hangingTables(rows).map(({ table: into, parent, rows: own }) =>
    becoming(into, { parent, ids: parent === "dealId" ? ids : termIds, rows: own }),
  );
}
