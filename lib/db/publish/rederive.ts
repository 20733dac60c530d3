import { upsertRows } from "@/lib/db/store/bulk/bulk";
import * as table from "@/lib/db/store/tables/tables";
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";
import { SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import { db, type Transaction } from "../client";
import derivation from "../derive/derivation.json";
import { organizationRow, termKindRow } from "../derive/derive-rows";
import { idsOf } from "../store/changes";
import { lockWriting } from "../store/lock";
import { pagesOf, type Stored } from "../store/stored";
import { announceAll } from "./announce";
import { DEALS_PER_CHUNK, saveDeals } from "./save-deals";
import { saveEvents } from "./save-events";
import { refreshFirstKnown, savePartnerships } from "./save-partnerships";
import { rebuildAncestors, saveSources } from "./save-sources";

/**
 * Derives everything again from what is stored, by the rules of this version, and says which standings changed.
 * Writes no revision: what the record says stays; only what it amounts to is worked out anew. Run again it changes nothing.
 */

/** The current reading of a term that is not what it was. */
export type ChangedStanding = {
  deal: string;
  term: string;
  before: { standing: Standing; display: string };
  after: { standing: Standing; display: string };
};

export type Rederived = { records: number; changed: ChangedStanding[] };

type Watched = { onProgress: (done: number) => void; signal: AbortSignal };

/** As long as a large import may take. */
const TIMEOUT_MS = 60 * 60 * 1000;

/** In one transaction, or not at all. */
export async function rederive(watched: Watched): Promise<Rederived> {
  return db().$transaction((tx) => rederiveWithin(tx, watched), { timeout: TIMEOUT_MS, maxWait: 60_000 });
}

async function rederiveWithin(tx: Transaction, watched: Watched): Promise<Rederived> {
  await lockWriting(tx);
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE standings_before ON COMMIT DROP AS
    SELECT term_id, standing, value, display FROM term_standings WHERE is_current`;
  let records = 0;
  for (const section of SECTION_NAMES) {
    for await (const count of deriveSection(tx, section)) {
      records += count;
      watched.onProgress(records);
      watched.signal.throwIfAborted();
    }
  }
  await tx.derivation.updateMany({ data: { version: derivation.version } });
  const changed = await changedStandings(tx);
  await announceAll(tx);
  return { records, changed };
}

/** Derives every record of a section, a chunk at a time, and tells how many were in each. */
async function* deriveSection<S extends Section>(tx: Transaction, section: S): AsyncGenerator<number> {
  for await (const page of pagesOf(tx, section, DEALS_PER_CHUNK)) {
    await derivers[section](tx, page);
    yield page.length;
  }
}

type Derivers = { readonly [S in Section]: (tx: Transaction, page: Stored<S>[]) => Promise<unknown> };

/** In the order of the sections, each stands on what was derived before it. */
const derivers: Derivers = {
  termKinds: (tx, page) => upsertRows(tx, table.termKinds, page.map(termKindRow)),
  organizations: (tx, page) => upsertRows(tx, table.organizations, page.map(organizationRow)),
  sources: async (tx, page) => {
    await saveSources(
      tx,
      page.map((stored) => ({ ...stored, isNew: false, contentHash: "" })),
    );
    await rebuildAncestors(tx, idsOf(page));
  },
  partnerships: savePartnerships,
  deals: async (tx, page) => saveDeals(tx, only(page), () => {}),
  events: async (tx, page) => {
    await saveEvents(tx, page);
    const homes = await tx.event.findMany({
      where: { id: { in: idsOf(page) } },
      select: { partnershipId: true },
    });
    await refreshFirstKnown(tx, {
      partnerships: homes.map(({ partnershipId }) => partnershipId),
      ...{ deals: [], events: [] },
    });
  },
};

async function* only<T>(page: T): AsyncGenerator<T> {
  yield page;
}

async function changedStandings(tx: Transaction): Promise<ChangedStanding[]> {
  const rows = await tx.$queryRaw<
    { deal: string; term: string; was: Standing; wasDisplay: string; is: Standing; isDisplay: string }[]
  >`
    SELECT d.slug AS deal, t.key AS term, b.standing::text AS was, b.display AS "wasDisplay",
      s.standing::text AS is, s.display AS "isDisplay"
    FROM standings_before b JOIN term_standings s ON s.term_id = b.term_id AND s.is_current
    JOIN terms t ON t.id = s.term_id JOIN deals d ON d.id = t.deal_id
    WHERE s.standing <> b.standing OR s.value IS DISTINCT FROM b.value
    ORDER BY d.slug COLLATE "C", t.position`;
  return rows.map(({ deal, term, was, wasDisplay, is, isDisplay }) => ({
    deal,
    term,
    before: { standing: was, display: wasDisplay },
    after: { standing: is, display: isDisplay },
  }));
}
