import { replaceRows, upsertRows } from "@/lib/db/store/bulk/bulk";
import * as table from "@/lib/db/store/tables/tables";
import type { BundleEvent } from "@/lib/schema/bundle/bundle";
import { referencesOf } from "@/lib/schema/bundle/references";
import type { Transaction } from "../client";
import { eventRows, type Kept } from "../derive/derive-rows";
import { chunksOf, storedIds } from "../store/changes";
import { loadContext } from "../store/context";

/** Saves events with their sources. */

const CHUNK = 1_000;

export async function saveEvents(tx: Transaction, events: readonly Kept<BundleEvent>[]): Promise<void> {
  for (const chunk of chunksOf(events, CHUNK)) {
    const context = await loadContext(
      tx,
      chunk.flatMap(({ record }) => referencesOf("events", record)),
    );
    const rows = chunk.map((event) => eventRows(event, context));
    await upsertRows(
      tx,
      table.events,
      rows.map((row) => row.event),
    );
    const sources = rows.flatMap((row) => row.sources);
    await replaceRows(tx, table.eventSources, { parent: "eventId", ids: storedIds(chunk), rows: sources });
  }
}
