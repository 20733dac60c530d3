import type { AskedClocks } from "@/lib/domain/dates/clocks";
import { edtfDate } from "@/lib/domain/dates/edtf";
import { rowsUnder } from "@/lib/domain/obligations/counting";
import type { GroupBy, LedgerGroupSum } from "@/lib/domain/obligations/groups";
import { findLoops, type LoopSearch } from "@/lib/domain/obligations/loops";
import type { Lump, LumpRow } from "@/lib/domain/obligations/lumps/lump";
import { groupsOfLumps } from "@/lib/domain/obligations/lumps/lump-groups";
import { rowsIn, sumsOfLumps } from "@/lib/domain/obligations/lumps/lump-sums";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import type { LedgerSum } from "@/lib/domain/obligations/sums";
import { noteNumbers, noteUnknownRead } from "@/lib/runtime/record-reads";
import { encodeCursor } from "@/lib/url/cursor";
import { ruleSetOf } from "@/lib/url/ledger/counting-params";
import { ALL_OF_LEDGER, LEDGER_PLACE, type LedgerSearch } from "@/lib/url/ledger/ledger-search";
import { firstDayOf, lastDayOf } from "@/lib/url/partial-day";
import type { LedgerView, OwedView } from "@/lib/views/ledger";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { KeptByVersion } from "../sql/record-version";
import { countedSides, everything, isCounted, listedIds, lumpsIn } from "./counted-ledger";
import { countingOf, listRates } from "./counting-of";
import { filterSql, LEDGER_FROM, namedIds, orderSql, pageSql, placesSql } from "./ledger-sql";
import { inOwnNames, namesIn } from "./names-in";
import { readRows } from "./read-rows";

/**
 * The ledger: a page of rows, and what they come to.
 * A page is read from an index. Sums are made by the domain from all obligations between the parties asked about, because a total
 * elsewhere may hold a row that is shown here; what they come to is kept, lumped, and counted again where a save touched it.
 */

export type LedgerPage = { rows: Obligation[]; next: string | null; total: number };

/** One page of obligations. */
export async function listObligations(search: LedgerSearch, clocks: AskedClocks): Promise<LedgerPage> {
  const [counting, ids, kept] = await Promise.all([
    countingOf(search, clocks.known),
    namedIds(search),
    isCounted(search, clocks) ? countKept(search, clocks) : null,
  ]);
  const where = filterSql(search, { clocks, ids });
  const listed = kept && (await listedIds(search, clocks));
  const [places, total] = await Promise.all([
    listed
      ? placesOf(listed, search)
      : readPlaces(search, { where, limit: search.limit + 1, rows: kept?.inOrder ?? null }),
    kept ? kept.total : countRows(where),
  ]);
  const shown = places.slice(0, search.limit);
  const read = await readRows(
    shown.map(({ id }) => id),
    clocks,
  );
  const rows = rowsUnder(read, counting);
  const last = places.length > search.limit ? shown.at(-1) : undefined;
  const next = last ? encodeCursor({ sort: LEDGER_PLACE, side: "after", key: last.key }) : null;
  return { rows, next, total };
}

type Place = { id: string; key: string[] };
type Page = { where: Prisma.Sql; limit: number; rows: number | null };

async function readPlaces(search: LedgerSearch, page: Page): Promise<Place[]> {
  return page.rows === 0 ? [] : db().$queryRaw<Place[]>(pageSql(orderSql(search), page));
}

/** The places of rows that are known already. */
async function placesOf(ids: readonly string[], search: LedgerSearch): Promise<Place[]> {
  return ids.length === 0 ? [] : db().$queryRaw<Place[]>(placesSql(orderSql(search), ids));
}

/** How many rows a view of what is kept has, and how many of them its order holds: rows without an end are in no order of ends. */
async function countKept(
  search: LedgerSearch,
  clocks: AskedClocks,
): Promise<Readonly<Record<"total" | "inOrder", number>>> {
  const lumps = await lumpsAsked(search, clocks);
  const dated = search.sort.endsWith("ends") ? lumps.filter(({ row }) => row.until !== null) : lumps;
  return { total: rowsIn(lumps), inOrder: rowsIn(dated) };
}

async function countRows(where: Prisma.Sql): Promise<number> {
  const [count] = await db().$queryRaw<{ total: number }[]>(
    Prisma.sql`SELECT count(*)::int AS total FROM ${LEDGER_FROM} WHERE ${where}`,
  );
  return count?.total ?? 0;
}

/** How many rows are read at a time for a file. */
const CHUNK = 200;

/** Every row of the view, chunk by chunk. */
export async function* walkObligations(
  search: LedgerSearch,
  clocks: AskedClocks,
): AsyncGenerator<Obligation[]> {
  const [counting, ids] = await Promise.all([countingOf(search, clocks.known), namedIds(search)]);
  let at: LedgerSearch = { ...search, limit: CHUNK };
  for (;;) {
    const places = await readPlaces(at, { where: filterSql(at, { clocks, ids }), limit: CHUNK, rows: null });
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

/** What a view is summed from, narrowed as its rows are. */
async function lumpsAsked(search: LedgerSearch, clocks: AskedClocks): Promise<Lump[]> {
  return narrow(lumpsIn(await countedSides(search, clocks)), search);
}

/** Sums of what a view shows: counted over its parties, then narrowed as its rows are. */
export async function sumLedger(search: LedgerSearch, clocks: AskedClocks): Promise<LedgerSum[]> {
  return sumsOfLumps(await lumpsAsked(search, clocks), ruleSetOf(search.rules));
}

/** The same by payer, payee, partnership or year. */
export async function groupLedger(
  search: LedgerSearch,
  by: GroupBy,
  clocks: AskedClocks,
): Promise<LedgerGroupSum[]> {
  return groupsOfLumps(await lumpsAsked(search, clocks), by, ruleSetOf(search.rules));
}

/** The lumps that a view asks for. */
function narrow(lumps: readonly Lump[], search: LedgerSearch): Lump[] {
  const { kind, binding, standing, inForce } = search;
  const among = (list: readonly string[], ...has: readonly string[]) =>
    list.length === 0 || has.some((one) => list.includes(one));
  return lumps.filter(
    ({ row }) =>
      among(kind, row.sumKind.slug, row.kind.slug) &&
      among(binding, row.binding) &&
      among(standing, row.standing) &&
      (inForce === "all" || (inForce === "any" ? row.inForce !== "no" : row.inForce === inForce)) &&
      endsWithin(row, search),
  );
}

function endsWithin({ until }: LumpRow, { from, to }: LedgerSearch): boolean {
  if (from === null && to === null) return true;
  if (until === null) return false;
  const { earliest } = edtfDate(until);
  return (from === null || earliest >= firstDayOf(from)) && (to === null || earliest <= lastDayOf(to));
}

/** The loops of money of the whole record. */
export async function listLoops(clocks: AskedClocks): Promise<LoopSearch> {
  noteUnknownRead(); // answered from memory, so any save may change it
  const sides = await countedSides(everything(), clocks);
  return findLoops(sides.flatMap(({ facts }) => facts.edges));
}

/** The ledger as its page shows it. */
export async function getLedger(search: LedgerSearch, clocks: AskedClocks): Promise<LedgerView> {
  noteUnknownRead(); // answered from memory, so any save may change it
  const [page, summed, options, rates, names] = await Promise.all([
    listObligations(search, clocks),
    summedLedger(search, clocks),
    keptOptions(search, clocks),
    listRates(clocks.known),
    namesIn(clocks.lang),
  ]);
  return { ...page, ...inOwnNames(summed, names), options, rates };
}

export type SummedLedger = { sums: LedgerSum[]; groups: LedgerGroupSum[] | null };

/** What many ask for. Over a large record each names some thousand rows. */
const MOST_SUMMED = 24;
const summed = new KeptByVersion<SummedLedger>(MOST_SUMMED);
const options = new KeptByVersion<LedgerView["options"]>(MOST_SUMMED);

/** What a view comes to, and by the group that it asks for: kept until the next save, whichever page of it is asked. */
export function summedLedger(search: LedgerSearch, clocks: AskedClocks): Promise<SummedLedger> {
  const { cursor: _place, limit: _many, sort: _order, ...asked } = search;
  return summed.get(JSON.stringify([asked, clocks]), async () => ({
    // Whole, so that what is kept holds on to no lumps.
    sums: (await sumLedger(search, clocks)).map((sum) => ({ ...sum })),
    groups: search.group === null ? null : await groupLedger(search, search.group, clocks),
  }));
}

function keptOptions(search: LedgerSearch, clocks: AskedClocks): Promise<LedgerView["options"]> {
  const { measure, rules, rate } = search;
  const whole = { ...ALL_OF_LEDGER, measure, rules, rate };
  return options.get(JSON.stringify([whole, clocks]), async () => optionsOf(await sumLedger(whole, clocks)));
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
export async function getOwed(asked: Partial<LedgerSearch>, clocks: AskedClocks): Promise<OwedView> {
  const search = { ...ALL_OF_LEDGER, ...asked, limit: TOP_ROWS };
  // Noted by the names of its parties and deals, so that the page is dropped only when something of theirs changes.
  const [{ rows, total }, sides, names] = await Promise.all([
    listObligations(search, clocks),
    countedSides(search, clocks),
    namesIn(clocks.lang),
  ]);
  noteNumbers({
    asked: [...search.payer, ...search.payee, ...search.org, ...search.partnership],
    shown: sides.map(({ deals }) => deals),
  });
  const sums = sumsOfLumps(narrow(lumpsIn(sides), search), ruleSetOf(search.rules));
  return { rows, total, sums: inOwnNames(sums, names) };
}
