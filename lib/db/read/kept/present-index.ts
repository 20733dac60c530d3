import type { Clocks } from "@/lib/domain/dates/clocks";
import { logger } from "@/lib/runtime/logger";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import { Turns } from "@/lib/runtime/turns";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { type RecordVersion, readVersion, revisedSince, versionText } from "../sql/record-version";
import { noBits, setBit } from "./bits";
import type { FacetIndex } from "./facet-index";
import type { Milestones } from "./milestones-ahead";
import { type Numbered, packOf, readDeals, readIndex, readRows } from "./read-deals";
import { eachStanding, STANDINGS_FROM_1, type Terms } from "./terms-in-force";
import type { PastTerms } from "./terms-then";

/**
 * What is counted in memory of all deals as they are today, kept by this process. Each answer asks the database which state it is in;
 * after a save, whoever made it, only the deals are read again that it touched.
 * Decides which those are; when it cannot tell, all are read anew.
 */

/** Every record that a filter names, by id. */
export type Names = ReadonlyMap<string, { slug: string; label: string; position: number }>;
export type Named = "org" | "partnership" | "term";

export type Present = Numbered & {
  version: RecordVersion;
  names: Readonly<Record<Named, Names>>;
  deals: FacetIndex;
  /** By the numbers that the deals have. */
  terms: Terms;
  past: PastTerms;
  milestones: Milestones;
};

/** Pages and programs' answers are one process but several bundles, and what is kept is large. */
type State = { kept: Present | null; turns: Turns; failedAt: number };
const STATE: unique symbol = Symbol.for("entente.present-index");
const shared = globalThis as { [STATE]?: State };
shared[STATE] ??= { kept: null, turns: new Turns(), failedAt: Number.NEGATIVE_INFINITY };
const state: State = shared[STATE];

/** After a failure SQL answers for so long, so that a database that is slow is not asked for everything again and again. */
const PAUSE_MS = 60_000;

/**
 * The index of the record as it is now; null when it cannot be had, and then SQL has to answer. One query, more only after a save.
 * Whoever waits for anything before counting counts what has been saved meanwhile, too.
 * @param version of the record, when it was read for this answer already: then no query
 */
export async function presentIndex(version?: RecordVersion): Promise<Present | null> {
  if (performance.now() - state.failedAt < PAUSE_MS) return null;
  return fresh(version).catch((error: unknown) => {
    state.failedAt = performance.now();
    logger.warn("deals are counted by the database", { error: String(error) });
    return null;
  });
}

/** The same for an answer at a reader's day; null for a past one, which SQL has to answer. */
export function presentFor({ known }: Pick<Clocks, "known">): Promise<Present | null> {
  if (known !== null) return Promise.resolve(null);
  noteUnknownRead(); // answered from memory, so any save may change it
  return presentIndex();
}

async function fresh(read?: RecordVersion): Promise<Present> {
  const version = read ?? (await readVersion());
  if (state.kept !== null && versionText(state.kept.version) === versionText(version)) return state.kept;
  return state.turns.take(async () => {
    const now = await readVersion();
    const before = state.kept;
    if (before !== null && versionText(before.version) === versionText(now)) return before;
    state.kept = await renewed(before, now);
    return state.kept;
  });
}

async function renewed(before: Present | null, version: RecordVersion): Promise<Present> {
  const touched = before === null ? null : await touchedDeals(before.version, version);
  if (before !== null && touched !== null)
    return renew(before, { version, touched, names: await readNames() });
  state.kept = null; // two of them at once take too much room
  return readAll(version);
}

type Renewal = Pick<Present, "version" | "names"> & { touched: readonly string[] };

/** Everything is read before anything is changed: others may be counting meanwhile. */
async function renew(before: Present, { version, touched, names }: Renewal): Promise<Present> {
  const { deals, terms, past, milestones } = before;
  const numbered = {
    kinds: [...new Set([...before.kinds, ...names.term.keys()])],
    organizations: [...new Set([...before.organizations, ...names.org.keys()])],
  };
  const [read, packed] = await Promise.all([readDeals(touched), packOf(touched, numbered)]);
  state.kept = null; // an index that was half renewed is none
  const gone = noBits(deals.width);
  for (const id of touched) {
    const number = deals.remove(id);
    if (number !== null) setBit(gone, number);
  }
  terms.drop(gone);
  past.drop(gone);
  milestones.drop(gone);
  const numbers = new Map(read.map((deal) => [deal.id, deals.put(deal)]));
  const numberOf = (place: number) => numbers.get(touched[place] ?? "") ?? -1;
  terms.take(packed.terms, numberOf);
  past.take(packed.past, numberOf);
  milestones.take(packed.milestones, numberOf);
  return { ...numbered, version, names, deals, terms, past, milestones };
}

/** The ids of the deals that may be found otherwise than before; null: any may. */
async function touchedDeals(before: RecordVersion, now: RecordVersion): Promise<string[] | null> {
  if (before.derivation !== now.derivation) return null;
  const [revised, changed] = await Promise.all([
    revisedSince(before),
    db().$queryRaw<
      { id: string }[]
    >`SELECT deal_id AS id FROM deal_changes WHERE version >= ${before.seen}::xid8`,
  ]);
  return revised && [...new Set([...revised, ...changed.map(({ id }) => id)])];
}

/** A large record takes longer than a page may. */
const LEISURE_MS = 120_000;

/** In one snapshot, so that every place means the same deal. */
function readAll(version: RecordVersion): Promise<Present> {
  return db().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('statement_timeout', ${String(LEISURE_MS)}, TRUE), set_config('work_mem', '64MB', TRUE)`;
      const names = await readNames(tx);
      const numbered = { kinds: [...names.term.keys()], organizations: [...names.org.keys()] };
      const deals = await readIndex(tx);
      const { terms, past, milestones } = await readRows(tx, numbered);
      eachStanding(terms, STANDINGS_FROM_1, (deal, kind, standing) =>
        deals.addTerm(deal, `${numbered.kinds[kind - 1]} ${standing}`),
      );
      return { ...numbered, version, names, deals, terms, past, milestones };
    },
    { timeout: LEISURE_MS, maxWait: 10_000, isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead },
  );
}

type NameRow = { id: string; slug: string; label: string; position: number };

async function readNames(reader: Pick<ReturnType<typeof db>, "$queryRaw"> = db()): Promise<Present["names"]> {
  const org = await reader.$queryRaw<
    NameRow[]
  >`SELECT id, slug, name AS label, 0 AS position FROM organizations`;
  const partnership = await reader.$queryRaw<
    NameRow[]
  >`SELECT id, slug, name AS label, 0 AS position FROM partnerships`;
  const term = await reader.$queryRaw<NameRow[]>`SELECT id, slug, label, position FROM term_kinds`;
  const byId = (rows: readonly NameRow[]): Names => new Map(rows.map(({ id, ...name }) => [id, name]));
  return { org: byId(org), partnership: byId(partnership), term: byId(term) };
}

/** Ids of what is named; a name of nothing stays, so that it still shuts everything out. */
export function idsOf(names: Names, slugs: readonly string[]): string[] {
  if (slugs.length === 0) return [];
  const found = [...names].flatMap(([id, { slug }]) => (slugs.includes(slug) ? [id] : []));
  return found.length > 0 ? found : ["nothing of that name"];
}
