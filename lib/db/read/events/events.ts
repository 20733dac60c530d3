import type { Clocks } from "@/lib/domain/dates/clocks";
import type { InLang } from "@/lib/url/clocks";
import { EVENTS_ORDER, type EventsSearch } from "@/lib/url/events-search";
import { firstDayOf, lastDayOf } from "@/lib/url/partial-day";
import type { EventView } from "@/lib/views/parts";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { toEventViewAt } from "../../map/record";
import { findRows, readingIn } from "../../rows/one-statement/find-rows";
import { eventFieldsAt } from "../../rows/select";
import { knownBy } from "../sql/clock-sql";
import { beyondCursor, type Page, part, toPage } from "../sql/keyset";

/** The list of events, newest first, one keyset page at a time. */

type Key = { id: string; slug: string; key: string };

/** One page of events, and how many there are under the filters. */
export async function listEvents(search: InLang<EventsSearch>): Promise<Page<EventView> & { total: number }> {
  const filter = conditions(search);
  const [found, totals] = await Promise.all([
    readKeys(search, filter),
    db().$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM events e JOIN partnerships p ON p.id = e.partnership_id WHERE ${filter}`,
  ]);
  const { limit, cursor } = search;
  const { rows, ...places } = toPage(found, {
    limit,
    cursor,
    order: EVENTS_ORDER,
    keyOf: (row) => [row.key, row.slug],
  });
  return { ...places, rows: await readEvents(rows, search), total: totals[0]?.total ?? 0 };
}

/** The newest events that had happened, for certain or possibly, by the world's clock. */
export async function listNewestEvents({
  on,
  known,
  lang,
  limit,
}: Clocks & { limit: number }): Promise<EventView[]> {
  const keys = await db().$queryRaw<Key[]>`
    SELECT e.id, e.slug, e.on_sort::text AS key FROM events e
    WHERE e.on_sort <= ${on}::date AND ${knownBy("e", known)} ORDER BY e.on_sort DESC, e.slug LIMIT ${limit}`;
  return readEvents(keys, { known, lang });
}

const KEY = [part("e.on_sort", "date"), part("e.slug", "text")];

function readKeys({ cursor, limit }: EventsSearch, filter: Prisma.Sql): Promise<Key[]> {
  const { beyond, order } = beyondCursor(cursor, KEY, { rising: false });
  return db().$queryRaw<Key[]>`
    SELECT e.id, e.slug, e.on_sort::text AS key FROM events e JOIN partnerships p ON p.id = e.partnership_id
    WHERE ${filter} AND ${beyond} ORDER BY ${order} LIMIT ${limit + 1}`;
}

function conditions({ partnership, deal, org, kind, from, to, known }: EventsSearch): Prisma.Sql {
  const all: Prisma.Sql[] = [knownBy("e", known)];
  if (partnership !== null) all.push(Prisma.sql`p.slug = ${partnership}`);
  if (deal !== null) all.push(Prisma.sql`e.deal_id = (SELECT d.id FROM deals d WHERE d.slug = ${deal})`);
  if (kind.length > 0) all.push(Prisma.sql`e.kind = ANY(CAST(${[...kind]} AS event_kind[]))`);
  if (from !== null) all.push(Prisma.sql`e.on_sort >= ${firstDayOf(from)}::date`);
  if (to !== null) all.push(Prisma.sql`e.on_sort <= ${lastDayOf(to)}::date`);
  if (org !== null)
    all.push(Prisma.sql`EXISTS (SELECT 1 FROM partnership_parties x JOIN organizations o ON o.id = x.organization_id
      WHERE x.partnership_id = p.id AND o.slug = ${org})`);
  return Prisma.join(all, " AND ");
}

/** The events themselves, in the order of their keys. */
async function readEvents(
  keys: readonly Key[],
  { known, lang }: Pick<Clocks, "known" | "lang">,
): Promise<EventView[]> {
  const rows = await findRows(readingIn(db(), lang), "event", {
    where: { id: { in: keys.map((key) => key.id) } },
    select: { ...eventFieldsAt(known), id: true },
  });
  return keys.flatMap(({ id }) =>
    rows.filter((row) => row.id === id).map((row) => toEventViewAt(row, { known, lang })),
  );
}
