import type { Clocks } from "@/lib/domain/dates/clocks";
import type { MilestoneKind } from "@/lib/domain/horizon/milestone";
import type { Langs } from "@/lib/domain/text/translations";
import type { Binding, Standing } from "@/lib/domain/vocabulary/vocabulary";
import { milestoneFactsSchema } from "@/lib/schema/milestone";
import { HORIZON_ORDER, type HorizonSearch } from "@/lib/url/ledger/horizon-search";
import type { HorizonRow, HorizonView } from "@/lib/views/horizon";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { displayIn, spanAt } from "../sql/clock-sql";
import { beyondCursor, part, toPage } from "../sql/keyset";
import { dealObject, organizationObject, partnershipObject, toldObject } from "../sql/told-sql";
import { countHorizon } from "./horizon-counts";
import { aheadSql, HORIZON_FROM, undatedSql } from "./horizon-sql";

/**
 * What lies ahead, by the last day it may fall on; what is undated stands apart.
 * A page is read from an index: a fixed number of queries, whatever the size.
 */

const PER_PAGE = 30;
const UNDATED_SHOWN = 40;
/** How many rows are read at a time for a file. */
const CHUNK = 200;

type Key = { id: string; latest: string };

/** The horizon as its page shows it. */
export async function getHorizon(search: HorizonSearch, clocks: Clocks): Promise<HorizonView> {
  const ahead = aheadSql(search, clocks);
  const undated = undatedSql(search, clocks);
  const [found, undatedIds, counts] = await Promise.all([
    readKeys(search, { where: ahead, limit: PER_PAGE }),
    db().$queryRaw<
      { id: string }[]
    >`SELECT m.id FROM ${HORIZON_FROM} WHERE ${undated} ORDER BY m.id LIMIT ${UNDATED_SHOWN}`,
    countHorizon(search, clocks),
  ]);
  const page = toPage(found, {
    limit: PER_PAGE,
    cursor: search.cursor,
    order: HORIZON_ORDER,
    keyOf: ({ latest, id }) => [latest, id],
  });
  const rows = await readRows(
    [...page.rows, ...undatedIds].map(({ id }) => id),
    clocks,
  );
  return {
    rows: rows.filter(({ dates }) => dates.length > 0),
    undated: rows.filter(({ dates }) => dates.length === 0),
    ...counts,
    previous: page.previous,
    next: page.next,
  };
}

/** Every row of a view for its file: what is dated, then what is not. */
export async function* walkHorizon(search: HorizonSearch, clocks: Clocks): AsyncGenerator<HorizonRow[]> {
  let at: HorizonSearch = { ...search, cursor: null };
  for (;;) {
    const keys = (await readKeys(at, { where: aheadSql(at, clocks), limit: CHUNK })).slice(0, CHUNK);
    const last = keys.at(-1);
    if (!last) break;
    yield await readRows(
      keys.map(({ id }) => id),
      clocks,
    );
    at = { ...at, cursor: { sort: HORIZON_ORDER, side: "after", key: [last.latest, last.id] } };
  }
  yield* walkUndated(search, clocks);
}

async function* walkUndated(search: HorizonSearch, clocks: Clocks): AsyncGenerator<HorizonRow[]> {
  let after: string | null = null;
  for (;;) {
    const beyond: Prisma.Sql = after === null ? Prisma.sql`TRUE` : Prisma.sql`m.id > ${after}::uuid`;
    const ids: { id: string }[] = await db().$queryRaw<{ id: string }[]>`
      SELECT m.id FROM ${HORIZON_FROM} WHERE ${undatedSql(search, clocks)} AND ${beyond} ORDER BY m.id LIMIT ${CHUNK}`;
    const last = ids.at(-1);
    if (!last) return;
    yield await readRows(
      ids.map(({ id }) => id),
      clocks,
    );
    after = last.id;
  }
}

const KEY = [part("m.latest", "date"), part("m.id", "uuid")];

function readKeys(
  { cursor }: HorizonSearch,
  { where, limit }: { where: Prisma.Sql; limit: number },
): Promise<Key[]> {
  const { beyond, order } = beyondCursor(cursor, KEY, { rising: true });
  return db().$queryRaw<Key[]>`SELECT m.id, m.latest::text AS latest FROM ${HORIZON_FROM}
    WHERE ${where} AND ${beyond} ORDER BY ${order} LIMIT ${limit + 1}`;
}

type Row = {
  id: string;
  kind: MilestoneKind;
  facts: unknown;
  earliest: string;
  latest: string;
  deal: HorizonRow["deal"];
  partnership: HorizonRow["partnership"];
  binding: Binding;
  parties: HorizonRow["parties"] | null;
  term: ({ key: string; label: string; kind: string } & Langs<"label">) | null;
  standing: Standing | null;
  display: string | null;
};

/** Rows by their ids, in the order of the ids. */
async function readRows(ids: readonly string[], { known, lang }: Clocks): Promise<HorizonRow[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT m.id, m.kind, m.facts, m.earliest::text AS earliest, m.latest::text AS latest, d.binding,
      ${dealObject(lang)} AS deal,
      ${partnershipObject(lang)} AS partnership,
      (SELECT json_agg(${organizationObject("o", lang)} ORDER BY o.name) FROM organizations o
        WHERE o.id IN (SELECT organization_id FROM deal_parties WHERE deal_id = d.id)) AS parties,
      CASE WHEN t.id IS NULL THEN NULL ELSE ${toldObject(["terms", "t", "label"], Prisma.sql`'key', t.key, 'kind', k.label`, lang)} END AS term,
      s.standing, ${displayIn(lang)} AS display
    FROM ${HORIZON_FROM} JOIN partnerships p ON p.id = d.partnership_id LEFT JOIN term_kinds k ON k.id = t.kind_id
      LEFT JOIN term_standings s ON s.term_id = t.id AND ${spanAt(known)}
    WHERE m.id = ANY(${[...ids]}::uuid[])`;
  const found = new Map(rows.map((row) => [row.id, toHorizonRow(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

function toHorizonRow({ facts, parties, term, standing, display, ...row }: Row): HorizonRow {
  return {
    ...row,
    ...milestoneFactsSchema.parse(facts),
    parties: parties ?? [],
    term: term && { ...term, standing, display: display ?? "" },
  };
}
