import type { Clocks } from "@/lib/domain/dates/clocks";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import "server-only";
import { edtfDate } from "@/lib/domain/dates/edtf";
import type { Counted } from "@/lib/domain/obligations/count";
import { type Counting, countUnder, rowsUnder, USUAL } from "@/lib/domain/obligations/counting";
import type { DealThreads } from "@/lib/domain/obligations/deal-threads";
import { type GroupBy, groupSumsOf, type LedgerGroupSum } from "@/lib/domain/obligations/groups";
import { findLoops, type LoopSearch } from "@/lib/domain/obligations/loops";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import type { RuleSet } from "@/lib/domain/obligations/rules";
import { type LedgerSum, sumsOf } from "@/lib/domain/obligations/sums";
import { type InLang, toClocks } from "@/lib/url/clocks";
import { encodeCursor } from "@/lib/url/cursor";
import { ALL_OF_LEDGER, LEDGER_PLACE, type LedgerSearch } from "@/lib/url/ledger/ledger-search";
import { firstDayOf, lastDayOf } from "@/lib/url/partial-day";
import type { LedgerView, OwedView } from "@/lib/views/ledger";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { countingOf, listRates } from "./counting-of";
import { filterSql, LEDGER_FROM, type LedgerScope, orderSql, scopeSql } from "./ledger-sql";
import { readRows, readScope, readThreads } from "./read-rows";

/**
 * The ledger: a page of rows, and what they come to.
 * A page is read from an index. Sums are made by the domain from all obligations between the parties asked about, because a total
 * elsewhere may hold a row that is shown here; over the whole record they are kept until the next save.
 */

export type LedgerPage = { rows: Obligation[]; next: string | null; total: number };

/** One page of obligations. */
export async function listObligations(search: InLang<LedgerSearch>, today: string): Promise<LedgerPage> {
  const clocks = toClocks(search, today);
  const counting = await countingOf(search, clocks.known);
  const where = filterSql(search, clocks);
  const { key, order, after } = orderSql(search);
  const [places, [count]] = await Promise.all([
    db().$queryRaw<{ id: string; key: string[] }[]>(Prisma.sql`SELECT o.id, ${key} AS key FROM ${LEDGER_FROM}
      WHERE ${where} AND ${after} ORDER BY ${order} LIMIT ${search.limit + 1}`),
    db().$queryRaw<{ total: number }[]>(
      Prisma.sql`SELECT count(*)::int AS total FROM ${LEDGER_FROM} WHERE ${where}`,
    ),
  ]);
  const shown = places.slice(0, search.limit);
  const read = await readRows(
    shown.map(({ id }) => id),
    clocks,
  );
  const rows = rowsUnder(read, counting);
  const last = places.length > search.limit ? shown.at(-1) : undefined;
  const next = last ? encodeCursor({ sort: LEDGER_PLACE, side: "after", key: last.key }) : null;
  return { rows, next, total: count?.total ?? 0 };
}

/** How many rows are read at a time for a file. */
const CHUNK = 200;

/** Every row of the view, chunk by chunk. */
export async function* walkObligations(
  search: InLang<LedgerSearch>,
  today: string,
): AsyncGenerator<Obligation[]> {
  const clocks = toClocks(search, today);
  const counting = await countingOf(search, clocks.known);
  let at: LedgerSearch = { ...search, limit: CHUNK };
  for (;;) {
    const { key, order, after } = orderSql(at);
    const places = await db().$queryRaw<{ id: string; key: string[] }[]>(Prisma.sql`
      SELECT o.id, ${key} AS key FROM ${LEDGER_FROM}
      WHERE ${filterSql(at, clocks)} AND ${after} ORDER BY ${order} LIMIT ${CHUNK}`);
    const last = places.at(-1);
    if (!last) return;
    const rows = await readRows(
      places.map(({ id }) => id),
      clocks,
    );
    yield rowsUnder(rows, counting);
    at = { ...at, cursor: { sort: LEDGER_PLACE, side: "after", key: last.key } };
  }
}

/** Everything counted between the parties asked about, how their deals amend each other, and the rules it was counted under. */
export type CountedScope = { counted: Counted[]; threads: DealThreads; rules: RuleSet };

export async function countScope(
  scope: LedgerScope,
  clocks: Clocks,
  counting: Counting = USUAL,
): Promise<CountedScope> {
  const [rows, threads] = await Promise.all([readScope(scopeSql(scope), clocks), readThreads()]);
  return { counted: countUnder(rows, { threads, counting }), threads, rules: counting.rules };
}

/** What a view is counted from. A partnership is counted by itself; everything else is a part of the whole, which is kept. */
async function countAsked(search: LedgerSearch, today: string): Promise<CountedScope> {
  const clocks = toClocks(search, today);
  const counting = await countingOf(search, clocks.known);
  if (search.partnership.length > 0) return countScope(search, clocks, counting);
  const { counted, ...context } = await countWhole(search, { clocks, counting });
  return { counted: counted.filter(({ row }) => isBetween(row, search)), ...context };
}

/** Nothing is summed over two payers or payees, so counting the whole and taking a part is counting the part. */
function isBetween(
  { payer, payee }: Obligation,
  { payer: payers, payee: payees, org }: LedgerSearch,
): boolean {
  const among = (list: readonly string[], ...sides: readonly Obligation["payer"][]) =>
    list.length === 0 || sides.some((side) => side !== null && list.includes(side.slug));
  return among(payers, payer) && among(payees, payee) && among(org, payer, payee);
}

/** The whole record counted, by measure, clocks and rules, until the next save: a filter is then a walk over what is in memory. */
const wholes = new Map<string, Promise<CountedScope>>();
const MOST_WHOLES = 4;

async function countWhole(
  { measure, rules, rate }: LedgerSearch,
  { clocks, counting }: { clocks: Clocks; counting: Counting },
): Promise<CountedScope> {
  noteUnknownRead(); // answered from memory, so any save may change it
  const key = JSON.stringify([await lastSave(), measure, rules, rate, clocks]);
  const found = wholes.get(key);
  if (found) return found;
  const made = countScope({ ...ALL_OF_LEDGER, measure }, clocks, counting);
  wholes.set(key, made);
  made.catch(() => wholes.delete(key));
  for (const oldest of [...wholes.keys()].slice(0, Math.max(0, wholes.size - MOST_WHOLES)))
    wholes.delete(oldest);
  return made;
}

/** Sums of what a view shows: counted over its parties, then narrowed as its rows are. */
export async function sumLedger(search: LedgerSearch, today: string): Promise<LedgerSum[]> {
  const clocks = toClocks(search, today);
  if (isWhole(search)) return keptSums(search, clocks, today);
  const { counted, ...context } = await countAsked(search, today);
  return sumsOf(narrow(counted, search), context);
}

/** The same by payer, payee, partnership or year. */
export async function groupLedger(
  search: LedgerSearch,
  by: GroupBy,
  today: string,
): Promise<LedgerGroupSum[]> {
  const { counted, ...context } = await countAsked(search, today);
  return groupSumsOf(narrow(counted, search), by, context);
}

/** The counted rows that a view asks for. */
export function narrow(counted: readonly Counted[], search: LedgerSearch): Counted[] {
  const { deal, kind, binding, standing, inForce } = search;
  const among = (list: readonly string[], ...has: readonly string[]) =>
    list.length === 0 || has.some((one) => list.includes(one));
  return counted.filter(
    ({ row }) =>
      among(deal, row.deal.slug) &&
      among(kind, row.sumKind.slug, row.kind.slug) &&
      among(binding, row.binding) &&
      among(standing, row.standing) &&
      (inForce === "any" || inForce === "all" || row.inForce === inForce) &&
      endsWithin(row, search),
  );
}

function endsWithin({ until }: Obligation, { from, to }: LedgerSearch): boolean {
  if (from === null && to === null) return true;
  if (until === null) return false;
  const { earliest } = edtfDate(until);
  return (from === null || earliest >= firstDayOf(from)) && (to === null || earliest <= lastDayOf(to));
}

/** Whether nothing narrows a view, so that its sums are those of the whole record. */
function isWhole(search: LedgerSearch): boolean {
  const { measure, sort, group, limit, cursor, rules, rate, on, known, inForce } = search;
  const apart = { measure, sort, group, limit, cursor, rules, rate, on, known };
  const asked = { ...search, ...apart };
  const plain = { ...ALL_OF_LEDGER, ...apart };
  return inForce === "any" && JSON.stringify(asked) === JSON.stringify(plain);
}

/** Sums of the whole record, by measure and clocks, as long as nothing is saved. */
const kept = new Map<string, Promise<LedgerSum[]>>();
const MOST_KEPT = 12;

async function keptSums(search: LedgerSearch, clocks: Clocks, today: string): Promise<LedgerSum[]> {
  noteUnknownRead(); // answered from memory, so any save may change it
  const saved = await lastSave();
  const key = JSON.stringify([saved, search.measure, search.rules, search.rate, clocks]);
  const found = kept.get(key);
  if (found) return found;
  const made = countAsked(search, today).then(({ counted, ...context }) => sumsOf(counted, context));
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(oldest);
  return made;
}

/** The newest save; hashes are chained, so no two records share one. */
export async function lastSave(): Promise<string> {
  const head = await db().changeSet.findFirst({ orderBy: { number: "desc" }, select: { hash: true } });
  return head?.hash ?? "";
}

/** The loops of money of the whole record. */
export async function listLoops(clocks: Clocks): Promise<LoopSearch> {
  const { counted } = await countScope(ALL_OF_LEDGER, clocks);
  return findLoops(counted);
}

/** The ledger as its page shows it. */
export async function getLedger(search: LedgerSearch, today: string): Promise<LedgerView> {
  const { measure, rules, rate, on, known } = search;
  const whole = { ...ALL_OF_LEDGER, measure, rules, rate, on, known };
  const [page, sums, groups, all, rates] = await Promise.all([
    listObligations(search, today),
    sumLedger(search, today),
    search.group === null ? null : groupLedger(search, search.group, today),
    sumLedger(whole, today),
    listRates(known),
  ]);
  return { ...page, sums, groups, options: optionsOf(all), rates };
}

/** Who and what can be chosen: everything that has a sum, by name. */
function optionsOf(sums: readonly LedgerSum[]): LedgerView["options"] {
  const named = (pairs: readonly (readonly [string, string])[]) =>
    Object.fromEntries([...pairs].sort((a, b) => a[1].localeCompare(b[1], "en")));
  return {
    payer: named(sums.flatMap(({ payer }) => (payer ? [[payer.slug, payer.name] as const] : []))),
    payee: named(sums.flatMap(({ payee }) => (payee ? [[payee.slug, payee.name] as const] : []))),
    kind: named(sums.map(({ kind }) => [kind.slug, kind.label] as const)),
  };
}

/** So many rows stand at the top of another record's page; the rest is a link away. */
const TOP_ROWS = 8;

/** The largest of a view, for the top of another page. */
export async function getOwed(asked: Partial<LedgerSearch>, today: string): Promise<OwedView> {
  const search = { ...ALL_OF_LEDGER, ...asked, limit: TOP_ROWS };
  const clocks = toClocks(search, today);
  // Read by the names of its parties, so that the page is dropped only when something of theirs changes.
  const [{ rows, total }, { counted, ...context }] = await Promise.all([
    listObligations(search, today),
    countScope(search, clocks, await countingOf(search, clocks.known)),
  ]);
  return { rows, total, sums: sumsOf(narrow(counted, search), context) };
}
