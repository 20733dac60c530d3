import type { Clocks } from "@/lib/domain/dates/clocks";
import type { DealBrief } from "@/lib/views/parts";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { toDealBrief } from "../../map/record";
import { toDay } from "../../rows/day";
import { knownBy } from "../sql/clock-sql";
import { toldColumns } from "../sql/told-sql";

/** The deals before and after one deal in its partnership, by date; undated deals come last. */

type Place = { slug: string; partnershipId: string; announcedOnSort: Date | null };

export type DealNeighbours = { previous: DealBrief | null; next: DealBrief | null };

type NeighbourRow = Parameters<typeof toDealBrief>[0] & { side: "previous" | "next" };

/** Reads both neighbours in one query; a deal that nobody had reported by `known` is passed over. */
export async function getDealNeighbours(
  place: Place,
  { known, lang }: Pick<Clocks, "known" | "lang">,
): Promise<DealNeighbours> {
  const rows = await db().$queryRaw<NeighbourRow[]>(neighbourQuery(place, { known, lang }));
  const previous = rows.find((row) => row.side === "previous");
  const next = rows.find((row) => row.side === "next");
  return {
    previous: previous ? toDealBrief(previous, lang) : null,
    next: next ? toDealBrief(next, lang) : null,
  };
}

function neighbourQuery(
  { slug, partnershipId, announcedOnSort }: Place,
  { known, lang }: Pick<Clocks, "known" | "lang">,
): Prisma.Sql {
  const here = Prisma.sql`(COALESCE(${toDay(announcedOnSort)}::date, 'infinity'), ${slug})`;
  const place = Prisma.sql`(COALESCE(d.announced_on_sort, 'infinity'), d.slug)`;
  const among = Prisma.sql`FROM deals d WHERE d.partnership_id = ${partnershipId}::uuid AND ${knownBy("d", known)}`;
  const brief = Prisma.sql`d.slug, d.short_id AS "shortId", ${toldColumns(["deals", "d", "title"], lang)}, d.kind, d.binding, d.lifecycle, d.announced_on_edtf AS "announcedOnEdtf"`;
  return Prisma.sql`
    (SELECT 'previous' AS side, ${brief} ${among} AND ${place} < ${here} ORDER BY COALESCE(d.announced_on_sort, 'infinity') DESC, d.slug DESC LIMIT 1)
    UNION ALL
    (SELECT 'next' AS side, ${brief} ${among} AND ${place} > ${here} ORDER BY COALESCE(d.announced_on_sort, 'infinity'), d.slug LIMIT 1)`;
}
