import { valueSchema } from "@/lib/schema/value";
import type { DealFacts, DealsRow } from "@/lib/views/deals-list";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { standingAt } from "../sql/clock-sql";

/**
 * What a file says of each deal beside the list's own columns: its dates, and its main sum of money as a number.
 * Decides which term's money stands for the deal: that of the first headline that is money. One query for a chunk of rows.
 */

type FactRow = {
  slug: string;
  effectiveOn: string | null;
  endsOn: string | null;
  sums: { key: string; label: string; from: string | null; to: string | null; value: unknown }[];
};

/** By slug; a sum is the one that stood for a reader of that day. */
export async function listDealFacts(
  rows: readonly DealsRow[],
  known: string | null,
): Promise<ReadonlyMap<string, DealFacts>> {
  const found = await db().$queryRaw<FactRow[]>(Prisma.sql`
    SELECT d.slug, d.effective_on_edtf AS "effectiveOn", d.ends_on_edtf AS "endsOn", coalesce((
      SELECT json_agg(json_build_object('key', t.key, 'label', t.label, 'from', giver.name, 'to', getter.name, 'value', s.value)
        ORDER BY t.position)
      FROM terms t JOIN term_standings s ON ${standingAt(known)}
      LEFT JOIN organizations giver ON giver.id = t.from_id LEFT JOIN organizations getter ON getter.id = t.to_id
      WHERE t.deal_id = d.id AND s.value ->> 'type' = 'money'), '[]') AS sums
    FROM deals d WHERE d.slug = ANY(${rows.map(({ slug }) => slug)}::text[])`);
  const headlines = new Map(rows.map(({ slug, headlines }) => [slug, headlines.map(({ key }) => key)]));
  return new Map(
    found.map(({ slug, sums, ...dates }) => [
      slug,
      { ...dates, money: mainSum(sums, headlines.get(slug) ?? []) },
    ]),
  );
}

function mainSum(sums: FactRow["sums"], headlines: readonly string[]): DealFacts["money"] {
  const first = headlines.flatMap((key) => sums.find((sum) => sum.key === key) ?? [])[0] ?? sums[0];
  if (first === undefined) return null;
  const value = valueSchema.parse(first.value);
  const { key, label, from, to } = first;
  return value.type === "money" ? { key, label, from, to, value } : null;
}
