import type { Clocks } from "@/lib/domain/dates/clocks";
import type { ThreadEntry, ThreadPlace } from "@/lib/views/deal-page";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { toDealBrief } from "../../map/record";
import { knownBy } from "../sql/clock-sql";
import { toldColumns } from "../sql/told-sql";

/** The chain of amendments around one deal: everything it amends and everything that amends it, at any distance. */

type ThreadRow = Parameters<typeof toDealBrief>[0] & {
  place: ThreadPlace;
  /** Place among the deals that this one amends directly; null when the link is not direct or goes the other way. */
  amendsPosition: number | null;
  direct: boolean;
  endedTerms: number;
};

export type DealThread = {
  entries: readonly ThreadEntry[];
  amends: readonly string[];
  amendedBy: readonly string[];
};

/** Reads the chain, oldest first, in one query. A deal that nobody had reported by `known` is not walked through. */
export async function getDealThread(
  dealId: string,
  { known, lang }: Pick<Clocks, "known" | "lang">,
): Promise<DealThread> {
  const rows = await db().$queryRaw<ThreadRow[]>(threadQuery(dealId, { known, lang }));
  const direct = rows.filter((row) => row.direct);
  return {
    entries: rows.map((row) => ({
      deal: toDealBrief(row, lang),
      place: row.place,
      direct: row.direct,
      endedTerms: row.endedTerms,
    })),
    amends: direct
      .filter((row) => row.place === "earlier")
      .toSorted((a, b) => (a.amendsPosition ?? 0) - (b.amendsPosition ?? 0))
      .map((row) => row.slug),
    amendedBy: direct.filter((row) => row.place === "later").map((row) => row.slug),
  };
}

/** UNION, not UNION ALL: a deal reached twice is taken once, so that a chain with a loop would still end. */
function threadQuery(dealId: string, { known, lang }: Pick<Clocks, "known" | "lang">): Prisma.Sql {
  const isKnown = knownBy("d", known);
  return Prisma.sql`
    WITH RECURSIVE earlier (id) AS (
      SELECT ${dealId}::uuid
      UNION
      SELECT d.id FROM earlier e JOIN deal_amendments a ON a.deal_id = e.id JOIN deals d ON d.id = a.amended_deal_id WHERE ${isKnown}
    ), later (id) AS (
      SELECT ${dealId}::uuid
      UNION
      SELECT d.id FROM later l JOIN deal_amendments a ON a.amended_deal_id = l.id JOIN deals d ON d.id = a.deal_id WHERE ${isKnown}
    ), thread (id, place) AS (
      SELECT id, 'earlier' FROM earlier WHERE id <> ${dealId}::uuid
      UNION ALL SELECT ${dealId}::uuid, 'this'
      UNION ALL SELECT id, 'later' FROM later WHERE id <> ${dealId}::uuid AND id NOT IN (SELECT id FROM earlier)
    )
    SELECT d.slug, d.short_id AS "shortId", ${toldColumns(["deals", "d", "title"], lang)}, d.kind, d.binding, d.lifecycle, d.announced_on_edtf AS "announcedOnEdtf",
      t.place, back.position AS "amendsPosition", (back.deal_id IS NOT NULL OR forth.deal_id IS NOT NULL) AS direct,
      (SELECT count(*)::int FROM terms x WHERE
        (t.place = 'earlier' AND x.deal_id = d.id AND x.ended_by_deal_id = ${dealId}::uuid)
        OR (t.place = 'later' AND x.deal_id = ${dealId}::uuid AND x.ended_by_deal_id = d.id)) AS "endedTerms"
    FROM thread t
    JOIN deals d ON d.id = t.id
    LEFT JOIN deal_amendments back ON back.deal_id = ${dealId}::uuid AND back.amended_deal_id = d.id
    LEFT JOIN deal_amendments forth ON forth.amended_deal_id = ${dealId}::uuid AND forth.deal_id = d.id
    ORDER BY d.announced_on_sort NULLS LAST, d.slug`;
}
