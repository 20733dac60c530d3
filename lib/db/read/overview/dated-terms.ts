import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import "server-only";
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";
import type { Ahead } from "@/lib/figures/ahead";
import type { Deadline } from "@/lib/figures/capacity-by-date";
import { valueSchema } from "@/lib/schema/value";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { endKnownBy, knownBy, reportedBy, standingAt } from "../sql/clock-sql";

/**
 * Terms that speak of a day: those whose value is a date, and those that end between two days.
 * Decides nothing: which of them are ahead is for the figures.
 */

type Side = { slug: string; name: string };
type Row = {
  deal: { slug: string; shortId: string; title: string };
  key: string;
  label: string;
  kind: string;
  isDeadline: boolean;
  from: Side | null;
  to: Side | null;
  standing: Standing;
  value: unknown;
  until: string | null;
};

export type DatedTerms = { deadlines: Deadline[]; dated: Ahead[] };

/** Deadlines of the whole record, and the dates between two days; with an organization only those between it and others. */
export async function readDatedTerms(clocks: Clocks, last: Day): Promise<(org: string | null) => DatedTerms> {
  const { on, known } = clocks;
  const side = (alias: string) => {
    const table = Prisma.raw(alias);
    return Prisma.sql`CASE WHEN ${table}.id IS NULL THEN NULL ELSE json_build_object('slug', ${table}.slug, 'name', ${table}.name) END`;
  };
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT json_build_object('slug', d.slug, 'shortId', d.short_id, 'title', d.title) AS deal,
      t.key, t.label, k.label AS kind, k.value_type = 'date' AS "isDeadline",
      ${side("a")} AS "from", ${side("b")} AS "to", s.standing::text AS standing, s.value,
      CASE WHEN ${endKnownBy(known)} THEN t.in_force_until_edtf END AS until
    FROM terms t JOIN term_kinds k ON k.id = t.kind_id JOIN deals d ON d.id = t.deal_id
      JOIN term_standings s ON ${standingAt(known)}
      LEFT JOIN organizations a ON a.id = t.from_id LEFT JOIN organizations b ON b.id = t.to_id
    WHERE ${reportedBy(known)} AND ${knownBy("d", known)}
      AND (k.value_type = 'date'
        OR t.in_force_until_earliest BETWEEN ${on}::date AND ${last}::date)
    ORDER BY d.slug, t.key`);
  return (org) => {
    const own = rows.filter(({ from, to }) => org === null || from?.slug === org || to?.slug === org);
    return { deadlines: own.flatMap(deadlinesOf), dated: own.flatMap(datedOf) };
  };
}

function dateOf({ value }: Row): { date: string; qualifier: string } | null {
  const read = valueSchema.safeParse(value);
  return read.success && read.data.type === "date" ? read.data : null;
}

/** "From a day" is no day by which anything is due. */
function deadlinesOf(row: Row): Deadline[] {
  if (!row.isDeadline) return [];
  const stated = dateOf(row);
  if (stated === null) return row.standing === "disputed" ? [deadlineOf(row, null)] : [];
  return stated.qualifier === "from" ? [] : [deadlineOf(row, stated.date)];
}

function deadlineOf({ deal, from, to, label }: Row, date: string | null): Deadline {
  return { deal: deal.slug, from: from?.slug ?? null, to: to?.slug ?? null, label, date };
}

function datedOf(row: Row): Ahead[] {
  const { deal, key, label, kind, from, to, until } = row;
  const sides = [from, to].flatMap((one) => (one ? [one.name] : [])).join(" → ");
  const plain = { deal, term: { key, label }, kind, isDerived: false, sides };
  const stated = row.isDeadline ? dateOf(row) : null;
  return [
    ...(until === null ? [] : [{ ...plain, date: until, what: "ends" as const }]),
    ...(stated === null
      ? []
      : [
          {
            ...plain,
            date: stated.date,
            what: stated.qualifier === "from" ? ("begins" as const) : ("due" as const),
          },
        ]),
  ];
}
