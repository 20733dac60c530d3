import type { Clocks } from "@/lib/domain/dates/clocks";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import type { ClockQuery } from "@/lib/url/clocks";
import {
  activeFilters,
  type DealsFilters,
  type DealsSearch,
  type FilterName,
  withoutFilter,
} from "@/lib/url/deals-search";
import type { DealsListView, DealsRow, Relaxation } from "@/lib/views/deals-list";
import { Prisma } from "../../generated/client";
import { type RecordVersion, readVersion } from "../sql/record-version";
import { countFacets } from "./facets";
import { filterSql, type Narrowing } from "./filter-sql";
import { listRows, readRows } from "./kept-rows";
import { nameFilters } from "./names";
import { countBefore, countDeals, listPlaces, type Place } from "./page";
import { matchText } from "./resembling";

/**
 * One page of the deals list, with everything a reader needs to narrow it. A fixed number of queries, whatever the record holds.
 * Decides the order of the questions; each question is answered in a file of its own.
 */

type Page = { places: Place[]; before: number; strayed: boolean };

/** The deals list as a page shows it. */
export async function listDeals(
  search: DealsSearch,
  { clocks, limit }: { clocks: Clocks; limit: number },
): Promise<DealsListView> {
  const reading = readVersion();
  const [version, { narrowing, names }] = await Promise.all([reading, toNarrowing(search)]);
  const [page, { facets, total }] = await Promise.all([
    readPage(narrowing, search, { limit, version: reading }),
    countFacets(narrowing, names, version),
  ]);
  const [rows, relaxations] = await Promise.all([
    listRows({ ids: idsOf(page.places), clocks }, version),
    total === 0 ? relax(narrowing) : [],
  ]);
  return {
    rows,
    before: page.before,
    total,
    firstKey: page.places[0]?.key ?? null,
    lastKey: page.places.at(-1)?.key ?? null,
    facets,
    names,
    resembling: narrowing.text?.resembling ?? false,
    relaxations,
    strayed: page.strayed,
  };
}

type RowsAsked = {
  clocks: Clocks;
  limit: number;
  /** Whether the filters are known to call records what they are called today. */
  arePresent?: boolean;
};

/** A page of rows without the counts around it: what the JSON twin answers. `next` is the key to go on from. */
export async function listDealRows(
  search: DealsSearch,
  { clocks, limit, arePresent = false }: RowsAsked,
): Promise<{ rows: DealsRow[]; next: readonly string[] | null; total: number }> {
  noteUnknownRead(); // answered from memory, so any save may change it
  const ask = { sort: search.sort, cursor: search.cursor, limit: limit + 1 };
  const reading = readVersion();
  const [version, { narrowing, places }] = await Promise.all([
    reading,
    narrowingFor(search, arePresent).then(async (narrowing) => ({
      narrowing,
      places: await listPlaces(narrowing, ask, reading),
    })),
  ]);
  const shown = places.slice(0, limit);
  const [total, rows] = await Promise.all([
    countDeals(narrowing, version),
    listRows({ ids: idsOf(shown), clocks }, version),
  ]);
  return { rows, next: places.length > limit ? (shown.at(-1)?.key ?? null) : null, total };
}

/** How many rows are read at a time for a file. */
const CHUNK = 500;

/** Every row of the filtered list, chunk by chunk, for files: never more in memory than one chunk. */
export async function* walkDealRows(search: DealsSearch, clocks: Clocks): AsyncGenerator<DealsRow[]> {
  const { narrowing } = await toNarrowing(search);
  let key: readonly string[] | null = null;
  do {
    const cursor: DealsSearch["cursor"] = key === null ? null : { sort: search.sort, side: "after", key };
    const places: Place[] = await listPlaces(narrowing, { sort: search.sort, cursor, limit: CHUNK });
    yield await readRows({ ids: idsOf(places), clocks });
    key = places.length === CHUNK ? (places.at(-1)?.key ?? null) : null;
  } while (key !== null);
}

/** The deals of a view, as a query of their ids alone: for reads that ask what became of them. */
export async function matchingDeals(search: DealsSearch): Promise<Prisma.Sql> {
  const { narrowing } = await toNarrowing(search);
  return Prisma.sql`SELECT d.id FROM deals d WHERE ${filterSql(narrowing)}`;
}

const idsOf = (places: readonly Place[]): string[] => places.map(({ id }) => id);

/** The narrowing alone. No query where the records are called what they are called today, and no words are asked for. */
async function narrowingFor(search: DealsSearch & ClockQuery, arePresent: boolean): Promise<Narrowing> {
  if (!arePresent) return (await toNarrowing(search)).narrowing;
  return { filters: search, text: await matchText(search.q, search.known), known: search.known };
}

async function toNarrowing(
  search: DealsSearch & ClockQuery,
): Promise<{ narrowing: Narrowing; names: DealsListView["names"] }> {
  const [{ slugs, names }, text] = await Promise.all([
    nameFilters(search),
    matchText(search.q, search.known),
  ]);
  return { narrowing: { filters: { ...search, ...slugs }, text, known: search.known }, names };
}

/** The page at the cursor; when no row is left there, the first page. */
async function readPage(
  narrowing: Narrowing,
  { sort, cursor }: DealsSearch,
  { limit, version }: { limit: number; version: Promise<RecordVersion> },
): Promise<Page> {
  const places = await listPlaces(narrowing, { sort, cursor, limit }, version);
  if (cursor === null) return { places, before: 0, strayed: false };
  const first = places[0];
  if (first) return { places, before: await countBefore(narrowing, sort, first.key), strayed: false };
  const start = await listPlaces(narrowing, { sort, cursor: null, limit }, version);
  return { places: start, before: 0, strayed: true };
}

/** What each filter in force shuts out. At most two queries per filter, and only for an empty list. */
function relax(narrowing: Narrowing): Promise<Relaxation[]> {
  const active = activeFilters(narrowing.filters);
  return Promise.all(
    active.map(async (filter) => {
      const others = active.filter((other) => other !== filter);
      const [without, alone] = await Promise.all([
        countDeals(narrowWithout(narrowing, [filter])),
        countDeals(narrowWithout(narrowing, others)),
      ]);
      return { filter, without, alone };
    }),
  );
}

function narrowWithout(narrowing: Narrowing, names: readonly FilterName[]): Narrowing {
  const filters = Object.assign({}, narrowing.filters, ...names.map(withoutFilter)) as DealsFilters;
  return { ...narrowing, filters, text: names.includes("q") ? null : narrowing.text };
}
