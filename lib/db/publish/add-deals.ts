import { upsertRows } from "@/lib/db/store/bulk/bulk";
import { copyLines } from "@/lib/db/store/bulk/copy-rows";
import * as table from "@/lib/db/store/tables/tables";
import { referencesOf } from "@/lib/schema/bundle/references";
import type { Transaction } from "../client";
import type { DealLines } from "../derive/deal-lines";
import type { KeptDeal } from "../derive/deal-rows";
import { hangingTables } from "../derive/deal-tables";
import { type Derivers, openDerivers } from "../derive/derive-apart";
import { idsOf } from "../store/changes";
import { newsOf } from "../store/context";

/**
 * Many new deals with all that hangs on them: threads derive the next chunks while the database writes one.
 * Decides how many chunks are under way, so that memory does not grow with the save. The rows are those that `saveDeals` writes.
 */

/** Fewer are derived before a thread has begun and knows its way. */
export const WORTH_THREADS = 500;

/** While the first of them is derived the database has little to do, and nothing is left to derive while the last is written: so they are small. */
export const NEW_PER_CHUNK = 100;

/** Threads for so many new deals, before they are wanted: whoever begins them ends them. null: they are not worth it. */
export function beginDeriving(deals: number): Derivers | null {
  return deals >= WORTH_THREADS ? openDerivers() : null;
}

/**
 * `derivers`: threads that have begun already, and are ended by who began them.
 * `meanwhile`: what the database may write while the first chunk is derived; is waited for.
 */
type Adding = {
  derivers?: Derivers | null;
  meanwhile: () => Promise<unknown>;
  onSaved: (count: number) => void;
};

/** Everything of these deals but what `createDeals` has made; `chunks` come one by one, when there is room for another. */
export async function addManyDeals(
  tx: Transaction,
  chunks: Iterable<readonly KeptDeal[]>,
  { derivers = null, ...rest }: Adding,
): Promise<void> {
  if (derivers !== null) return addBy(derivers, tx, { chunks, ...rest });
  const own = openDerivers();
  try {
    await addBy(own, tx, { chunks, ...rest });
  } finally {
    await own.end();
  }
}

type Chunks = { chunks: Iterable<readonly KeptDeal[]> } & Omit<Adding, "derivers">;

async function addBy(
  derivers: Derivers,
  tx: Transaction,
  { chunks, meanwhile, onSaved }: Chunks,
): Promise<void> {
  const underWay: { count: number; lines: Promise<DealLines> }[] = [];
  const writeNext = async () => {
    const next = underWay.shift();
    if (next === undefined) return;
    await meanwhile();
    await writeLines(tx, await next.lines);
    onSaved(next.count);
  };
  // Of the records that deals name nothing is changed while deals are saved.
  const learn = newsOf(tx);
  for (const deals of chunks) {
    const references = deals.flatMap(({ record }) => referencesOf("deals", record));
    const news = [await learn(references)];
    const made = await madeOf(tx, deals);
    underWay.push({ count: deals.length, lines: derivers.derive({ deals, made, news }) });
    if (underWay.length > derivers.ahead) await writeNext();
  }
  while (underWay.length > 0) await writeNext();
}

/** Those of the deals that were made to be pointed at. */
async function madeOf(tx: Transaction, deals: readonly KeptDeal[]): Promise<Set<string>> {
  const rows = await tx.deal.findMany({ where: { id: { in: idsOf(deals) } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

async function writeLines(tx: Transaction, { made, tables }: DealLines): Promise<void> {
  await upsertRows(tx, table.deals, made);
  const into = [table.deals, ...hangingTables([]).map((one) => one.table)];
  for (const one of into) await copyLines(tx, one, tables.get(one.name) ?? []);
}
