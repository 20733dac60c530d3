import "server-only";
import { db, type Transaction } from "../client";
import { organizationRow, sourceRow } from "../derive/derive-rows";
import { upsertRows } from "../store/bulk";
import { lockWriting } from "../store/lock";
import { pagesOf } from "../store/stored";
import * as table from "../store/tables";
import { DEALS_PER_CHUNK, saveDeals } from "./save-deals";
import { saveEvents } from "./save-events";
import { savePartnerships } from "./save-partnerships";

/**
 * Writes the words of search anew for every record that is stored: after an upgrade that cuts texts another way.
 * Decides nothing about the words; no record, revision or standing changes by it.
 */

/** A large record takes minutes. */
const TIMEOUT_MS = 60 * 60 * 1000;

/** `cutBy` names the way of cutting, so that the next start knows that nothing is to be done. Answers the number of records. */
export async function fillSearchWords(cutBy: string): Promise<number> {
  return db().$transaction(
    async (tx) => {
      await lockWriting(tx);
      const count = (await fillGround(tx)) + (await fillDeals(tx));
      await tx.searchWords.upsert({ where: { id: 1 }, create: { cutBy }, update: { cutBy } });
      return count;
    },
    { timeout: TIMEOUT_MS, maxWait: 10_000 },
  );
}

async function fillGround(tx: Transaction): Promise<number> {
  let count = 0;
  for await (const page of pagesOf(tx, "organizations", DEALS_PER_CHUNK)) {
    await upsertRows(tx, table.organizations, page.map(organizationRow));
    count += page.length;
  }
  for await (const page of pagesOf(tx, "sources", DEALS_PER_CHUNK)) {
    await upsertRows(tx, table.sources, page.map(sourceRow));
    count += page.length;
  }
  for await (const page of pagesOf(tx, "partnerships", DEALS_PER_CHUNK)) {
    await savePartnerships(tx, page);
    count += page.length;
  }
  for await (const page of pagesOf(tx, "events", DEALS_PER_CHUNK)) {
    await saveEvents(tx, page);
    count += page.length;
  }
  return count;
}

async function fillDeals(tx: Transaction): Promise<number> {
  let count = 0;
  await saveDeals(tx, pagesOf(tx, "deals", DEALS_PER_CHUNK), (saved) => {
    count += saved;
  });
  return count;
}
