import type { Day } from "@/lib/domain/dates/day";
import { USUAL } from "@/lib/domain/obligations/counting";
import { type Amendment, type DealThreads, threadsOfDeals } from "@/lib/domain/obligations/deal-threads";
import { Turns } from "@/lib/runtime/turns";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { type RecordVersion, readVersion, revisedSince, versionText } from "../sql/record-version";
import { listSides, readAmendments, type SideKey } from "./read-rows";
import { type CountedSide, sideText, walkSides } from "./walk-sides";

/**
 * The whole ledger of today, counted and kept: what everybody asks for. Each answer asks the database which state it is in; after a
 * save, whoever made it, only the sides are counted again that it touched, and on a new day those on which something begins or ends.
 * Decides which sides those are; when it cannot tell, everything is counted anew.
 */

export type CountedLedger = { sides: readonly CountedSide[]; threads: DealThreads };

type Kept = {
  version: RecordVersion;
  on: Day;
  amendments: readonly Amendment[];
  threads: DealThreads;
  sides: ReadonlyMap<string, CountedSide>;
};

let kept: Kept | null = null;
/** One counting at a time: who comes meanwhile waits for it, and mostly needs no other. */
const turns = new Turns();

/** Every side of every measure, as today's reader counts it. */
export async function countedNow(on: Day): Promise<CountedLedger> {
  const version = await readVersion();
  if (kept !== null && isFresh(kept, version, on)) return ledgerOf(kept);
  const renewed = await turns.take(async () => {
    const now = await readVersion();
    const before = kept;
    if (before !== null && isFresh(before, now, on)) return before;
    const after = await renew(before, now, on);
    kept = after;
    return after;
  });
  return ledgerOf(renewed);
}

/** Forgets it, so that the next answer counts anew. */
export function forgetCounted(): void {
  kept = null;
}

function isFresh(one: Kept, version: RecordVersion, on: Day): boolean {
  return one.on === on && versionText(one.version) === versionText(version);
}

const ledgers = new WeakMap<Kept, CountedLedger>();

function ledgerOf(one: Kept): CountedLedger {
  const known = ledgers.get(one);
  if (known) return known;
  const ledger = { sides: [...one.sides.values()], threads: one.threads };
  ledgers.set(one, ledger);
  return ledger;
}

async function renew(before: Kept | null, version: RecordVersion, on: Day): Promise<Kept> {
  const amendments = await readAmendments();
  const threads = threadsOfDeals(amendments);
  const walk = { clocks: { on, known: null }, counting: USUAL, threads };
  const touched = before === null ? null : await touchedSides(before, { version, on, amendments });
  const asked = touched ?? (await listSides(Prisma.sql`TRUE`, walk.clocks));
  const sides = new Map(touched === null ? [] : before?.sides);
  for (const { key } of (touched ?? []).map((side) => ({ key: sideText(side) }))) sides.delete(key);
  for await (const side of walkSides(asked, walk)) sides.set(side.key, side);
  return { version, on, amendments, threads, sides };
}

type After = { version: RecordVersion; on: Day; amendments: readonly Amendment[] };
type SizedSide = SideKey & { rows: number };

/** The sides that may come to something else than before; null: any may. */
async function touchedSides(before: Kept, after: After): Promise<SizedSide[] | null> {
  if (after.on < before.on || after.version.derivation !== before.version.derivation) return null;
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
          { on: after.on, known: null },
        );
  const turned = [...before.sides.values()].filter(({ turns }) => turns !== null && turns <= after.on);
  const sides = [...changed, ...theirs, ...turned.map(({ side }) => side)];
  const sizes = new Map(
    [...before.sides.values()].map(({ key, lumps }) => [key, lumps.reduce((n, { size }) => n + size, 0)]),
  );
  return [...new Map(sides.map((side) => [sideText(side), side])).values()].map((side) => ({
    ...side,
    rows: sizes.get(sideText(side)) ?? 1,
  }));
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
