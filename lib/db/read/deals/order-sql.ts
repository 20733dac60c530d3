import { type DealsOrder, type DealsSort, orderOf } from "@/lib/url/views/deals-view";
import { Prisma } from "../../generated/client";
import { obligationSpanAt } from "../obligations/ledger-sql";
import { spanAt } from "../sql/clock-sql";
import { inOrder, type KeyPart, part, pastKey } from "../sql/keyset";

/**
 * The orders of the deals list in SQL. All parts of a key run in one direction, so that "after this row" is one comparison
 * of rows which an index can answer.
 */

export type OrderSql = { join: Prisma.Sql; keys: readonly KeyPart[]; descending: boolean };

const SLUG = part("d.slug", "text");

/** Deals without a date come last in either direction. */
function announcedKey(descending: boolean): KeyPart {
  return part(`coalesce(d.announced_on_sort, '${descending ? "0001-01-01" : "9999-12-31"}'::date)`, "date");
}

/** What an order sorts by, before direction; "C" sorts alike on every server. */
const FIRST_KEYS: Readonly<Record<Exclude<DealsOrder, "announced" | "money">, KeyPart>> = {
  title: part('lower(d.title) COLLATE "C"', "text"),
  partnership: part('lower(p.name) COLLATE "C"', "text"),
  binding: part("d.binding", "binding"),
  disputed: part("coalesce(x.disputed, 0)", "int"),
};

/** Deals that state no sum come last in either direction; an amount that nobody discloses is stored as 0. */
function moneyKey(descending: boolean): KeyPart {
  return part(`coalesce(nullif(m.top, 0), ${descending ? "-1" : "1e30"})`, "numeric");
}

/** The order of the list at the reader's clock. */
export function orderSql(sort: DealsSort, known: string | null): OrderSql {
  const order = orderOf(sort);
  const descending = sort.startsWith("-");
  return { join: joinFor(order, known), keys: keysFor(order, descending), descending };
}

function keysFor(order: DealsOrder, descending: boolean): readonly KeyPart[] {
  if (order === "announced") return [announcedKey(descending), SLUG];
  if (order === "title") return [FIRST_KEYS.title, SLUG];
  if (order === "money") return [moneyKey(descending), announcedKey(descending), SLUG];
  return [FIRST_KEYS[order], announcedKey(descending), SLUG];
}

function joinFor(order: DealsOrder, known: string | null): Prisma.Sql {
  if (order === "partnership") return Prisma.sql`JOIN partnerships p ON p.id = d.partnership_id`;
  if (order === "money")
    return Prisma.sql`LEFT JOIN (
      SELECT o.deal_id, max(o.top) AS top FROM obligations o
      WHERE o.measure = 'money' AND ${obligationSpanAt(known)} GROUP BY o.deal_id) m ON m.deal_id = d.id`;
  if (order !== "disputed") return Prisma.empty;
  return Prisma.sql`LEFT JOIN (
    SELECT s.deal_id, count(*)::int AS disputed FROM term_standings s
    WHERE s.standing = 'disputed' AND ${spanAt(known)} GROUP BY s.deal_id) x ON x.deal_id = d.id`;
}

/** The rows before or after a key, in the list's own direction; the key itself is on neither side. */
export function besideKey(
  { keys, descending }: OrderSql,
  key: readonly string[],
  side: "after" | "before",
): Prisma.Sql {
  return pastKey(keys, key, descending === (side === "before"));
}

/** ORDER BY in the list's direction, or against it to walk back. */
export function orderBy({ keys, descending }: OrderSql, backwards: boolean): Prisma.Sql {
  return inOrder(keys, descending === backwards);
}

/** The key of a row as text, for cursors. */
export function keyColumn({ keys }: OrderSql): Prisma.Sql {
  return Prisma.sql`ARRAY[${Prisma.join(keys.map(({ sql }) => Prisma.sql`(${sql})::text`))}]`;
}
