import { Prisma } from "../../generated/client";

/**
 * The best of very many rows that match, without a look at all of them: of each tier the first so many by an index, in the order in which
 * they are shown. What many match is mostly met soon on that walk. Where it is not, because all that match stand late in the order, the
 * walk ends, and the tier is looked at whole. It ends after all of one place or none, so that what decides among them has them all.
 * Decides nothing of the order: tiers and walk are those of the whole answer.
 */

/**
 * What rows are looked through, under their alias; the columns that tiers ask; the expression of an index by which they are walked, which way, and
 * the columns that decide among equals. No others are read: taking rows of thirty columns apart took longer than to find them.
 */
export type Rows = Readonly<
  Record<"name" | "alias" | "all" | "asked" | "place" | "way" | "equals", Prisma.Sql>
>;

/** A tier and what is in it; what is in a better one, too, is of the better one. Who looks it up by a key need not walk. */
export type Tier = readonly [rank: number, holds: Prisma.Sql, isKey?: "key"];

/** How many are wanted, how many rows are walked past at most, and whether a walk is worth it. */
export type Most = { limit: number; longest?: number; worth?: Prisma.Sql };

/**
 * So many rows are walked past before a tier is looked at whole: what one in fifty rows has is mostly met before, and to look up all of what is
 * rarer takes hardly longer.
 */
const LONGEST_WALK = 1_000;

/** `id` and `rank` of every row that may be among the first `limit`, and of some more. A tier is looked for when those before it are not enough. */
export function bestFirst(
  rows: Rows,
  tiers: readonly Tier[],
  { limit, longest = LONGEST_WALK, worth = Prisma.sql`TRUE` }: Most,
): Prisma.Sql {
  const names = tiers.map((_, nth) => Prisma.raw(`tier_${nth}`));
  const found = (some: readonly Prisma.Sql[]) =>
    Prisma.join(
      some.map((name) => Prisma.sql`SELECT id, rank FROM ${name}`),
      " UNION ALL ",
    );
  const each = tiers.map((tier, nth) => {
    const before = names.slice(0, nth);
    const wanted =
      nth === 0
        ? Prisma.sql`TRUE`
        : Prisma.sql`(SELECT count(DISTINCT id) FROM (${found(before)}) better) < ${limit}`;
    const rest = { limit, wanted };
    const select =
      tier[2] === "key" || longest === 0
        ? wholeTier(rows, tier, rest)
        : walkedTier(rows, tier, { ...rest, longest, worth });
    return Prisma.sql`${names[nth]} AS MATERIALIZED ${select}`;
  });
  return Prisma.sql`(WITH ${Prisma.join(each, ", ")}
    SELECT id, min(rank) AS rank FROM (${found(names)}) tiers GROUP BY id)`;
}

/** How many, and whether any are wanted at all. */
type Asked = { limit: number; wanted: Prisma.Sql };

function walkedTier(
  rows: Rows,
  tier: Tier,
  { limit, wanted, longest, worth }: Asked & Required<Most>,
): Prisma.Sql {
  const { name, alias, all, asked, place, way, equals } = rows;
  const [rank, holds] = tier;
  const tooFew = Prisma.sql`${wanted} AND (SELECT count(*) FROM walked) < ${limit}`;
  return Prisma.sql`(WITH walked AS MATERIALIZED (
      SELECT ${alias}.id FROM (SELECT ${alias}.id, ${asked}, ${equals}, ${place} AS place FROM ${name} ${alias} WHERE ${all}
        ORDER BY ${place} ${way} FETCH FIRST (${longest}) ROWS WITH TIES) ${alias}
      WHERE ${wanted} AND ${worth} AND ${holds} ORDER BY place ${way}, ${equals} LIMIT ${limit})
    SELECT id, ${rank}::int AS rank FROM walked UNION ALL ${wholeTier(rows, tier, { limit, wanted: tooFew })})`;
}

/** A select with an offset is carried out as it stands: this one goes from the words to the rows and never walks. */
function wholeTier(
  { name, alias, all, place, way, equals }: Rows,
  [rank, holds]: Tier,
  { limit, wanted }: Asked,
): Prisma.Sql {
  return Prisma.sql`(SELECT id, ${rank}::int AS rank FROM (SELECT ${alias}.id, ${equals}, ${place} AS place FROM ${name} ${alias}
      WHERE ${wanted} AND ${all} AND ${holds} OFFSET 0) ${alias}
    ORDER BY place ${way}, ${equals} LIMIT ${limit})`;
}
