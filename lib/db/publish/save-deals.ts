import "server-only";
import { setImmediate } from "node:timers/promises";
import { referencesOf } from "@/lib/schema/references";
import type { Transaction } from "../client";
import type { DealRows, KeptDeal } from "../derive/deal-rows";
import { bareDealRow, dealRows } from "../derive/derive-deal";
import { becoming, insertRows, replaceDiffering } from "../store/bulk";
import { type Change, chunksOf, storedIds } from "../store/changes";
import { type Context, loadContext } from "../store/context";
import * as derived from "../store/derived-tables";
import * as table from "../store/tables";

/**
 * Saves deals with all that hangs on them.
 * In two passes, because a deal may amend, or end a term of, one that is saved after it.
 */

/** Keeps a chunk's context (its sources, mostly) to a few thousand rows. */
export const DEALS_PER_CHUNK = 250;

/** Makes new deals exist, so that others can point at them; everything else of them follows in `saveDeals`. */
export async function createDeals(tx: Transaction, changes: readonly Change<"deals">[]): Promise<void> {
  for (const chunk of chunksOf(
    changes.filter((change) => change.isNew),
    DEALS_PER_CHUNK,
  )) {
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

/**
 * Writes every row of existing deals; parties, amendments, terms, claims and standings become exactly those.
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

async function writeDeals(tx: Transaction, { deals, rows }: Derived): Promise<void> {
  const ofDeals = { parent: "dealId", ids: storedIds(deals) } as const;
  const stored = new Set(ofDeals.ids);
  const terms = rows.flatMap((row) => row.terms);
  const termIds = terms.flatMap(({ id, dealId }) => (stored.has(String(dealId)) ? [String(id)] : []));
  const ofTerms = { parent: "termId", ids: termIds } as const;
  await replaceDiffering(tx, [
    becoming(table.deals, {
      parent: "id",
      ids: rows.map((row) => String(row.deal.id)),
      rows: rows.map((row) => row.deal),
    }),
    becoming(table.dealParties, { ...ofDeals, rows: rows.flatMap((row) => row.parties) }),
    becoming(table.amendments, { ...ofDeals, rows: rows.flatMap((row) => row.amendments) }),
    becoming(table.terms, { ...ofDeals, rows: terms }),
    becoming(table.claims, { ...ofTerms, rows: rows.flatMap((row) => row.claims) }),
    becoming(table.standings, { ...ofTerms, rows: rows.flatMap((row) => row.standings) }),
    becoming(derived.obligations, { ...ofTerms, rows: rows.flatMap((row) => row.obligations) }),
    becoming(derived.milestones, { ...ofDeals, rows: rows.flatMap((row) => row.milestones) }),
  ]);
}
