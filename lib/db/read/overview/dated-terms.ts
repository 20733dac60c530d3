import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import type { DealRef } from "@/lib/domain/terms/term";
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";
import type { Ahead } from "@/lib/figures/ahead";
import { type Deadline, type DeadlinesByDeal, deadlinesByDeal } from "@/lib/figures/promises";
import { valueSchema } from "@/lib/schema/value";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { KEEP_PLAN } from "../../kept-plans";
import { endKnownBy, knownBy, reportedBy, standingAt } from "../sql/clock-sql";
import { KeptByVersion } from "../sql/record-version";
import { dealObject, labelTold as labelSql, organizationObject } from "../sql/told-sql";
import { soonestDated } from "./soonest-dated";

/**
 * Terms that speak of a day: those whose value is a date, and those that end between two days.
 * Decides nothing: which of them are ahead is for the figures.
 */

type Side = { slug: string; name: string };
type Row = {
  deal: DealRef;
  key: string;
  label: string;
  labelTold: string | null;
  kind: { slug: string; label: string };
  isDeadline: boolean;
  from: Side | null;
  to: Side | null;
  standing: Standing;
  value: unknown;
  until: string | null;
};

/** Of two clocks or three; each takes little. */
const MOST_KEPT = 3;
const kept = new KeptByVersion<DeadlinesByDeal>(MOST_KEPT);
/** The last that were read; those that are the same stay the same, and so does what is made of them. */
let last: { text: string; deadlines: DeadlinesByDeal } | null = null;

/** Deadlines of the deals that promise capacity, kept until the next save. */
export function readDeadlines(clocks: Clocks): Promise<DeadlinesByDeal> {
  return kept.get(JSON.stringify(clocks.known), async () => {
    // Only what it is read by, so English for everybody.
    const rows = await readTerms(
      { ...clocks, lang: undefined },
      {
        which: Prisma.sql`k.value_type = 'date' AND EXISTS (
        SELECT 1 FROM obligations o WHERE o.deal_id = t.deal_id AND o.measure = 'capacity')`,
        org: null,
      },
    );
    const deadlines = rows.flatMap(deadlinesOf);
    const text = JSON.stringify(deadlines);
    if (last?.text !== text) last = { text, deadlines: deadlinesByDeal(deadlines) };
    return last.deadlines;
  });
}

/** More than are shown: some of them are told already as the ends of amounts. */
const MOST_DATED = 120;

/** What ends, falls due or may begin between the reader's day and another, the soonest so many of each. */
export async function readDated(clocks: Clocks, window: Window): Promise<Ahead[]> {
  const isKept = window.org === null && clocks.known === null;
  const rows = await (isKept ? readSoonest(clocks, window) : readWithin(clocks, window));
  return rows.flatMap(datedOf);
}

type Window = { last: Day; org: string | null };

/** Of everybody's terms, as today's reader knows them: which they are is kept. */
async function readSoonest(clocks: Clocks, { last }: Window): Promise<Row[]> {
  const ids = await soonestDated({ on: clocks.on, last });
  const which = Prisma.sql`t.id = ANY(${ids}::uuid[])`;
  return ids.length === 0 ? [] : readTerms(clocks, { which, org: null, begins: KEEP_PLAN });
}

/** Of one organization's terms, or as they were known on another day. */
async function readWithin(clocks: Clocks, { last, org }: Window): Promise<Row[]> {
  // As text a date comes after every day that is over before its own first day, and "~" after every letter of a date: "2028~" after all
  // days of 2028. What begins after the last day is left out by whoever shows it.
  const within = Prisma.sql`${DATE} BETWEEN ${clocks.on} AND ${`${last.slice(0, 4)}~`}`;
  const [ends, stated] = await Promise.all([
    readTerms(clocks, {
      which: Prisma.sql`t.in_force_until_earliest BETWEEN ${clocks.on}::date AND ${last}::date`,
      order: Prisma.sql`t.in_force_until_earliest, d.slug, t.key LIMIT ${MOST_DATED}`,
      org,
    }),
    readTerms(clocks, {
      which: Prisma.sql`k.value_type = 'date' AND s.value ->> 'date' IS NOT NULL AND ${within}`,
      order: Prisma.sql`${DATE}, d.slug, t.key LIMIT ${MOST_DATED}`,
      org,
    }),
  ]);
  return [...ends, ...stated];
}

const DATE = Prisma.sql`(s.value ->> 'date') COLLATE "C"`;

/** `begins`: what the statement begins with. */
type Which = { which: Prisma.Sql; order?: Prisma.Sql; org: string | null; begins?: Prisma.Sql };

async function readTerms(
  { known, lang }: Clocks,
  { which, order = Prisma.sql`d.slug, t.key`, org, begins = Prisma.empty }: Which,
): Promise<Row[]> {
  const side = (alias: string) => {
    const table = Prisma.raw(alias);
    return Prisma.sql`CASE WHEN ${table}.id IS NULL THEN NULL ELSE ${organizationObject(alias, lang)} END`;
  };
  const own = org === null ? Prisma.sql`TRUE` : Prisma.sql`(a.slug = ${org} OR b.slug = ${org})`;
  return db().$queryRaw<Row[]>(Prisma.sql`${begins}
    SELECT ${dealObject(lang)} AS deal,
      t.key, t.label, ${labelSql(lang)} AS "labelTold", jsonb_build_object('slug', k.slug, 'label', k.label) AS kind, k.value_type = 'date' AS "isDeadline",
      ${side("a")} AS "from", ${side("b")} AS "to", s.standing::text AS standing, s.value,
      CASE WHEN ${endKnownBy(known)} THEN t.in_force_until_edtf END AS until
    FROM terms t JOIN term_kinds k ON k.id = t.kind_id JOIN deals d ON d.id = t.deal_id
      JOIN term_standings s ON ${standingAt(known)}
      LEFT JOIN organizations a ON a.id = t.from_id LEFT JOIN organizations b ON b.id = t.to_id
    WHERE ${reportedBy(known)} AND ${knownBy("d", known)} AND ${which} AND ${own}
    ORDER BY ${order}`);
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
  const { deal, key, label, labelTold, kind, from, to, until } = row;
  const sides = [from, to].flatMap((one) => (one ? [one.name] : [])).join(" → ");
  const plain = {
    deal,
    term: { key, label, ...(labelTold !== null && { labelTold }) },
    kind,
    isDerived: false,
    sides,
  };
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
