import type { Day } from "@/lib/domain/dates/day";
import { type AskedAmount, amountsAsked } from "@/lib/domain/values/amount-asked";
import { Prisma } from "../../generated/client";

/** Claims of an amount, in SQL: by the bounds that are stored with each, which an index on unit and lower bound finds. */

/** More claims of one amount are not looked at. */
const MOST_CLAIMS = 2_000;

/** Ids of the claims (`c.id`) or terms (`c.term_id`) of the amount that a query is, as an array; null when it is none. */
export function claimsOfAmount(
  query: string,
  id: "c.id" | "c.term_id",
  known: Day | null,
): Prisma.Sql | null {
  const asked = amountsAsked(query);
  if (asked.length === 0) return null;
  const published =
    known === null
      ? Prisma.sql`TRUE`
      : Prisma.sql`EXISTS (SELECT 1 FROM sources x WHERE x.id = c.source_id AND x.published_on_latest <= ${known}::date)`;
  return Prisma.sql`ARRAY(SELECT ${Prisma.raw(id)} FROM claims c
    WHERE (${Prisma.join(asked.map(isOfAmount), " OR ")}) AND ${published} LIMIT ${MOST_CLAIMS})`;
}

function isOfAmount({ unit, low, high }: AskedAmount): Prisma.Sql {
  return Prisma.sql`(c.unit = ${unit} AND ${isBound("amount_low", low)} AND ${isBound("amount_high", high)})`;
}

function isBound(column: "amount_low" | "amount_high", bound: string | null): Prisma.Sql {
  const name = Prisma.raw(`c.${column}`);
  return bound === null ? Prisma.sql`${name} IS NULL` : Prisma.sql`${name} = ${bound}::text::numeric`;
}
