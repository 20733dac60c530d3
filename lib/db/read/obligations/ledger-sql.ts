import type { Clocks } from "@/lib/domain/dates/clocks";
import { PROGRAM } from "@/lib/domain/obligations/obligations-of";
import { ruleSetOf } from "@/lib/url/ledger/counting-params";
import type { LedgerSearch } from "@/lib/url/ledger/ledger-search";
import { firstDayOf, lastDayOf } from "@/lib/url/partial-day";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { knownBy, liveOn, surelyLiveOn } from "../sql/clock-sql";

/**
 * The filters of the ledger in SQL, over the derived rows of obligations. Aliases are fixed: o obligations, t terms, d deals.
 * Decides nothing that the domain decides; every filter is answered from an index.
 */

/** Which payments a sum is made of: sums need all obligations between two parties, whatever else is asked. */
export type LedgerScope = Pick<LedgerSearch, "payer" | "payee" | "org" | "partnership" | "measure">;

/** Where obligations are read from, with what their filters look at. */
export const LEDGER_FROM = Prisma.sql`obligations o JOIN terms t ON t.id = o.term_id JOIN deals d ON d.id = o.deal_id`;

/** The rows that count for a reader of the asked day. */
export function obligationsAt({ known }: Pick<Clocks, "known">): Prisma.Sql {
  return Prisma.sql`${obligationSpanAt(known)} AND ${knownBy("d", known)}`;
}

/** The same of rows alone, whether their deal was known or not. */
export function obligationSpanAt(known: Clocks["known"]): Prisma.Sql {
  return known === null
    ? Prisma.sql`o.is_current`
    : Prisma.sql`NOT o.is_current AND o.known_from <= ${known}::date AND (o.known_until IS NULL OR o.known_until > ${known}::date)`;
}

/** The ids of the organizations and kinds that a view names, by slug; what has no id is nobody, and nothing. */
export type NamedIds = Readonly<Record<"organizations" | "kinds", ReadonlyMap<string, string>>>;

type Names = Pick<LedgerScope, "payer" | "payee" | "org"> & { kind?: readonly string[] };

/** At most two queries, none where nothing is named. */
export async function namedIds({ payer, payee, org, kind = [] }: Names): Promise<NamedIds> {
  const slugs = [...new Set([...payer, ...payee, ...org])];
  const [organizations, kinds] = await Promise.all([
    slugs.length === 0 ? [] : db().organization.findMany(idsOf(slugs)),
    kind.length === 0 ? [] : db().termKind.findMany(idsOf(kind)),
  ]);
  return { organizations: bySlug(organizations), kinds: bySlug(kinds) };
}

function idsOf(slugs: readonly string[]) {
  return { where: { slug: { in: [...slugs] } }, select: { slug: true, id: true } as const };
}

function bySlug(rows: readonly { slug: string; id: string }[]): Map<string, string> {
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

/** Told as plain ids, one as itself: only then does the planner know how many rows to expect, and that an index has them in order. */
function isOneOf(column: Prisma.Sql, slugs: readonly string[], ids: ReadonlyMap<string, string>): Prisma.Sql {
  const [first, ...more] = slugs.flatMap((slug) => ids.get(slug) ?? []);
  if (first === undefined) return Prisma.sql`FALSE`;
  return more.length === 0
    ? Prisma.sql`${column} = ${first}::uuid`
    : Prisma.sql`${column} = ANY(${[first, ...more]}::uuid[])`;
}

/** The obligations between the parties asked about. */
export function scopeSql(scope: LedgerScope, { organizations: ids }: NamedIds): Prisma.Sql {
  const { payer, payee, org, partnership, measure } = scope;
  const [owing, owed] = [Prisma.sql`o.payer_id`, Prisma.sql`o.payee_id`];
  const parts = [Prisma.sql`o.measure = ${measure}`];
  if (payer.length > 0) parts.push(isOneOf(owing, payer, ids));
  if (payee.length > 0) parts.push(isOneOf(owed, payee, ids));
  if (org.length > 0) parts.push(Prisma.sql`(${isOneOf(owing, org, ids)} OR ${isOneOf(owed, org, ids)})`);
  if (partnership.length > 0)
    parts.push(
      Prisma.sql`d.partnership_id IN (SELECT id FROM partnerships WHERE slug = ANY(${[...partnership]}::text[]))`,
    );
  return Prisma.join(parts, " AND ");
}

/** Every filter of the list. */
export function filterSql(
  search: LedgerSearch,
  { clocks, ids }: { clocks: Clocks; ids: NamedIds },
): Prisma.Sql {
  const { deal, kind, binding, standing, from, to } = search;
  const parts = [obligationsAt(clocks), scopeSql(search, ids), inForceSql(search, clocks)];
  if (deal.length > 0) parts.push(Prisma.sql`d.slug = ANY(${[...deal]}::text[])`);
  if (kind.length > 0) parts.push(kindSql(kind, ids));
  if (binding.length > 0) parts.push(Prisma.sql`o.binding = ANY(${[...binding]}::text[]::binding[])`);
  if (standing.length > 0) parts.push(Prisma.sql`o.standing = ANY(${[...standing]}::text[]::standing[])`);
  if (from !== null) parts.push(Prisma.sql`o.ends_on >= ${firstDayOf(from)}::date`);
  if (to !== null) parts.push(Prisma.sql`o.ends_on <= ${lastDayOf(to)}::date`);
  if (from !== null || to !== null) parts.push(hasEnd(search));
  return Prisma.join(parts, " AND ");
}

/** A row's own kind is that of its sum, but for the one kind that may be summed with others. */
function kindSql(kind: readonly string[], { kinds }: NamedIds): Prisma.Sql {
  const summed = isOneOf(Prisma.sql`o.sum_kind_id`, kind, kinds);
  return kind.includes(PROGRAM)
    ? Prisma.sql`(${summed} OR ${isOneOf(Prisma.sql`t.kind_id`, kind, kinds)})`
    : summed;
}

/** Whether an end is known under the rules that hold. */
function hasEnd({ rules }: Pick<LedgerSearch, "rules">): Prisma.Sql {
  const isDated = Prisma.sql`o.ends_on IS NOT NULL`;
  return ruleSetOf(rules).derived_end
    ? isDated
    : Prisma.sql`${isDated} AND o.facts ->> 'untilIs' <> 'derived'`;
}

function inForceSql({ inForce }: LedgerSearch, clocks: Clocks): Prisma.Sql {
  if (inForce === "all") return Prisma.sql`TRUE`;
  const [live, surely] = [Prisma.sql`(${liveOn(clocks)})`, Prisma.sql`(${surelyLiveOn(clocks)})`];
  if (inForce === "any") return live;
  return inForce === "yes"
    ? Prisma.sql`${live} AND ${surely} IS TRUE`
    : Prisma.sql`${live} AND ${surely} IS NOT TRUE`;
}

/** What rows are sorted by; rows without an end are in no order of ends. */
const KEYS: Readonly<Record<LedgerSearch["sort"], { key: Prisma.Sql; type: Prisma.Sql; down: boolean }>> = {
  "-amount": { key: Prisma.sql`o.top`, type: Prisma.sql`numeric`, down: true },
  amount: { key: Prisma.sql`o.top`, type: Prisma.sql`numeric`, down: false },
  ends: { key: Prisma.sql`o.ends_on`, type: Prisma.sql`date`, down: false },
  "-ends": { key: Prisma.sql`o.ends_on`, type: Prisma.sql`date`, down: true },
};

type Order = {
  /** What the row is sorted by, and which way. */
  sorted: Prisma.Sql;
  direction: Prisma.Sql;
  /** Its place as text. */
  key: Prisma.Sql;
  /** Whether it comes after the place of the view. */
  after: Prisma.Sql;
};

/** One page of ids. `rows`: how many rows the view has in this order, where that is known. */
export function pageSql(
  { sorted, direction, key, after }: Order,
  { where, limit, rows }: { where: Prisma.Sql; limit: number; rows: number | null },
): Prisma.Sql {
  const from = Prisma.sql`FROM ${LEDGER_FROM} WHERE ${where} AND ${after}`;
  // The planner believes that any page is soon full: among few rows it would walk an order to its end. OFFSET 0 has it find them first.
  return rows !== null && rows <= FEW
    ? Prisma.sql`SELECT id, key FROM (SELECT o.id, ${key} AS key, ${sorted} AS place ${from} OFFSET 0) few
      ORDER BY place ${direction}, id LIMIT ${limit}`
    : Prisma.sql`SELECT o.id, ${key} AS key ${from} ORDER BY ${sorted} ${direction}, o.id LIMIT ${limit}`;
}

/** The places of these rows, in their order. */
export function placesSql({ sorted, direction, key }: Order, ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`SELECT o.id, ${key} AS key FROM obligations o WHERE o.id = ANY(${[...ids]}::uuid[])
    ORDER BY ${sorted} ${direction}, o.id`;
}

/** Fewer rows than these are found and sorted faster than met. */
const FEW = 200;

/** How the rows of a view are ordered. */
export function orderSql(search: LedgerSearch): Order {
  const { sort, cursor } = search;
  const { key, type, down } = KEYS[sort];
  const direction = down ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const ends = type === KEYS.ends.type || type === KEYS["-ends"].type;
  const dated = ends ? hasEnd(search) : Prisma.sql`TRUE`;
  return {
    key: Prisma.sql`ARRAY[${sort}, ${key}::text, o.id::text]`,
    ...{ sorted: key, direction },
    after: Prisma.sql`${dated} AND ${afterSql(cursor?.key, { key, type, down })}`,
  };
}

type Key = { key: Prisma.Sql; type: Prisma.Sql; down: boolean };

function afterSql(place: readonly string[] | undefined, { key, type, down }: Key): Prisma.Sql {
  if (!place) return Prisma.sql`TRUE`;
  const [, at = "", id = ""] = place;
  const value = Prisma.sql`${at}::text::${type}`;
  const beyond = down ? Prisma.sql`${key} < ${value}` : Prisma.sql`${key} > ${value}`;
  const reach = down ? Prisma.sql`${key} <= ${value}` : Prisma.sql`${key} >= ${value}`;
  return Prisma.sql`${reach} AND (${beyond} OR o.id > ${id}::uuid)`;
}
