import { type Amendment, type DealThreads, threadsOfDeals } from "@/lib/domain/obligations/deal-threads";
import { Turns } from "@/lib/runtime/turns";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { type RecordVersion, readVersion, revisedSince, versionText } from "../sql/record-version";
import { type CountedSide, dealsOf, sideText } from "./count-side";
import { type ListedRows, listRows } from "./listed-rows";
import { PackedDeals } from "./packed-deals";
import { type PackedRows, packRows, unpackRows } from "./packed-rows";
import { readAmendments } from "./read-rows";
import { listSides, type ReadSide, readSides, type SizedSide, type StoredSide } from "./read-sides";
import type { SideSteps } from "./steps/steps";
import type { SideKey, SideParties } from "./stored-row";

/**
 * What all sums of today's record are made of, kept: no day changes it, so another day is counted and not read. Each answer asks the
 * database which state it is in; after a save, whoever made it, only the sides are read again that it touched.
 * Decides which sides those are; when it cannot tell, everything is read anew.
 */

/** A side with its rows as bytes, and what it came to. */
export type KeptSide = SideParties & {
  key: string;
  side: SideKey;
  size: number;
  packed: PackedRows;
  /** In the order of lists; null where they are in none. */
  listed: ListedRows | null;
  /** By slug. */
  partnerships: readonly string[];
  /** The slugs of its deals, as numbers. */
  deals: Uint32Array;
  /** As steps, once somebody made them; null among them where it has none. */
  steps: { made: SideSteps | null } | null;
  /** On the day that everybody asks about. */
  now: CountedSide | null;
  /** On other days, the last asked first. */
  counted: CountedSide[];
};

export type KeptRecord = {
  version: RecordVersion;
  amendments: readonly Amendment[];
  threads: DealThreads;
  sides: ReadonlyMap<string, KeptSide>;
};

/** `turns`: one reading at a time: who comes meanwhile waits for it, and mostly needs no other. */
type State = { kept: KeptRecord | null; turns: Turns };

/** Pages and programs' answers are one process but several bundles, and what is kept is large. */
const STATE: unique symbol = Symbol.for("entente.kept-sides");
const shared = globalThis as { [STATE]?: State };
shared[STATE] ??= { kept: null, turns: new Turns() };
const state: State = shared[STATE];

/** All sides of the state that the database is in. */
export async function keptRecord(): Promise<KeptRecord> {
  const version = await readVersion();
  if (state.kept !== null && isSame(state.kept.version, version)) return state.kept;
  return state.turns.take(async () => {
    const now = await readVersion();
    const before = state.kept;
    if (before !== null && isSame(before.version, now)) return before;
    const after = await renew(before, now);
    state.kept = after;
    return after;
  });
}

/** Whether all of it was read before, so that at most a few sides are read anew. */
export function isRecordKept(): boolean {
  return state.kept !== null;
}

/** The same where all of it was read before; null where a part is read sooner. */
export async function recordIfKept(): Promise<KeptRecord | null> {
  return state.kept === null ? null : keptRecord();
}

/** Forgets it, so that the next answer reads anew. */
export function forgetSides(): void {
  state.kept = null;
}

/** The rows of a side, all of them or those of some partnerships. */
export function rowsOf(side: KeptSide, partnerships: readonly string[] = []): StoredSide {
  const rows = unpackRows(side.packed);
  const isAsked = (slug: string) => partnerships.includes(slug);
  const isWhole = partnerships.length === 0 || side.partnerships.every(isAsked);
  const { measure, payer, payee, sumKind } = side;
  return {
    ...{ side: side.side, measure, payer, payee, sumKind },
    rows: isWhole ? rows : rows.filter(({ deal }) => isAsked(deal.partnership.slug)),
  };
}

function isSame(one: RecordVersion, other: RecordVersion): boolean {
  return versionText(one) === versionText(other);
}

const EVERYTHING = { clocks: { known: null }, within: Prisma.sql`TRUE` };

async function renew(before: KeptRecord | null, version: RecordVersion): Promise<KeptRecord> {
  const amendments = await readAmendments();
  const touched = before === null ? null : await touchedSides(before, { version, amendments });
  const asked = touched ?? (await listSides(Prisma.sql`TRUE`, EVERYTHING.clocks));
  const sides = new Map(touched === null ? [] : before?.sides);
  for (const side of touched ?? []) sides.delete(sideText(side));
  const deals = new PackedDeals();
  for await (const side of readSides(asked, EVERYTHING))
    sides.set(sideText(side.side), keptSideOf(side, deals));
  deals.close();
  return { version, amendments, threads: threadsOfDeals(amendments), sides };
}

/** @param deals where its deals are written: of the sides that are read together each once */
function keptSideOf({ rows, listed, ...side }: ReadSide, deals: PackedDeals): KeptSide {
  return {
    ...side,
    key: sideText(side.side),
    size: rows.length,
    packed: packRows(rows, deals),
    listed: listRows(listed),
    partnerships: [...new Set(rows.map(({ deal }) => deal.partnership.slug))],
    deals: dealsOf(rows),
    ...{ steps: null, now: null, counted: [] },
  };
}

type After = Pick<KeptRecord, "version" | "amendments">;

/** The sides that may come to something else than before; null: any may. */
async function touchedSides(before: KeptRecord, after: After): Promise<SizedSide[] | null> {
  if (after.version.derivation !== before.version.derivation) return null;
  const [revised, changed] = await Promise.all([revisedSince(before.version), changedSince(before.version)]);
  if (revised === null) return null;
  const apart = apartIn(before.amendments, after.amendments);
  const theirs =
    revised.length + apart.length === 0
      ? []
      : await listSides(
          Prisma.sql`(o.deal_id = ANY(${revised}::uuid[]) OR d.partnership_id = ANY(${revised}::uuid[])
            OR o.payer_id = ANY(${revised}::uuid[]) OR o.payee_id = ANY(${revised}::uuid[])
            OR o.sum_kind_id = ANY(${revised}::uuid[]) OR t.kind_id = ANY(${revised}::uuid[])
            OR t.ended_by_deal_id = ANY(${revised}::uuid[]) OR d.slug = ANY(${apart}::text[]))`,
          EVERYTHING.clocks,
        );
  return [...new Map([...changed, ...theirs].map((side) => [sideText(side), side])).entries()].map(
    ([key, side]) => ({ ...side, rows: before.sides.get(key)?.size ?? 1 }),
  );
}

/** The sides of which an obligation was written or removed since, seen or not. */
function changedSince({ seen }: RecordVersion): Promise<SideKey[]> {
  return db().$queryRaw<SideKey[]>`
    SELECT payer_id AS "payerId", payee_id AS "payeeId", sum_kind_id AS "sumKindId", measure
    FROM ledger_sides WHERE version >= ${seen}::xid8`;
}

/** The deals that are of another chain of amendments than before. */
function apartIn(before: readonly Amendment[], after: readonly Amendment[]): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [old, now] = [threadsOfDeals(before), threadsOfDeals(after)];
  const named = new Set([...before, ...after].flatMap(({ deal, amends }) => [deal, amends]));
  return [...named].filter((deal) => old.rootOf(deal) !== now.rootOf(deal));
}
