import type { MilestoneKind } from "@/lib/domain/horizon/milestone";
import type { Lang } from "@/lib/domain/text/language";
import type { Binding, Lifecycle, Standing } from "@/lib/domain/vocabulary/vocabulary";
import { milestoneFactsSchema } from "@/lib/schema/milestone";
import { HISTORY_NOUNS, recordHref } from "@/lib/url/history-href";
import { firstDayOf, lastDayOf } from "@/lib/url/partial-day";
import { type CalendarNoun, type CalendarSearch, calendarHref } from "@/lib/url/share/follow-href";
import type { CalendarRow, CalendarView } from "@/lib/views/share/calendar";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { findRecord } from "../history/find-record";
import { type Absent, getAbsent } from "../read/absent";
import { displayIn } from "../read/sql/clock-sql";
import { toldText } from "../read/sql/told-sql";
import { RECORD_KINDS } from "../store/changes";
import { listRuledOut } from "./ruled-out";

/**
 * Dated milestones for a calendar: what holds now, and what an editor ruled out or a deal's end took with it, which stays as
 * cancelled. Decides nothing about today: a calendar keeps what has passed.
 */

/** More than a person reads; programs take the horizon's file. */
const MOST_EVENTS = 2_000;
/** Of the whole record, what passed longer ago than this is left to the horizon. */
const PAST = Prisma.sql`interval '1 year'`;

export type RecordCalendar = { kind: "found"; calendar: CalendarView } | Absent;

/** The calendar of one record; for a slug that names no published one, what became of it. */
export async function getRecordCalendar(
  noun: CalendarNoun,
  slug: string,
  lang: Lang,
): Promise<RecordCalendar> {
  const found = await findRecord(HISTORY_NOUNS[noun], slug, lang);
  if (found === null || found.subject.deleted !== null || found.subject.slug !== slug)
    return getAbsent(RECORD_KINDS[HISTORY_NOUNS[noun]], slug);
  const rows = await listRows(lang, DEALS_OF[noun](found.id));
  return {
    kind: "found",
    calendar: { title: found.subject.title, page: recordHref(noun, slug) ?? "/", rows },
  };
}

/** The calendar of the whole record, or of a part of it. */
export async function getCalendar(
  search: CalendarSearch,
  { today, lang }: { today: string; lang: Lang },
): Promise<CalendarView> {
  const { org, kind, from, to } = search;
  const parts = [
    from === null
      ? Prisma.sql`m.latest >= ${today}::date - ${PAST}`
      : Prisma.sql`m.latest >= ${firstDayOf(from)}::date`,
    ...(to === null ? [] : [Prisma.sql`m.earliest <= ${lastDayOf(to)}::date`]),
    ...(kind.length === 0 ? [] : [Prisma.sql`m.kind = ANY(${[...kind]}::text[])`]),
  ];
  const deals =
    org.length === 0
      ? null
      : partyDeals(Prisma.sql`SELECT id FROM organizations WHERE slug = ANY(${[...org]}::text[])`);
  const rows = await listRows(lang, deals, Prisma.join(parts, " AND "));
  return {
    title: null,
    page: calendarHref(search, "/horizon"),
    rows: kind.length === 0 ? rows : rows.filter((row) => kind.includes(row.kind)),
  };
}

/** A query of the ids of a record's deals. */
const DEALS_OF: Readonly<Record<CalendarNoun, (id: string) => Prisma.Sql>> = {
  deals: (id) => Prisma.sql`SELECT ${id}::uuid`,
  partnerships: (id) => Prisma.sql`SELECT id FROM deals WHERE partnership_id = ${id}::uuid`,
  organizations: (id) => partyDeals(Prisma.sql`SELECT ${id}::uuid`),
};

function partyDeals(organizations: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT deal_id FROM deal_parties WHERE organization_id IN (${organizations})`;
}

type Row = {
  kind: MilestoneKind;
  facts: unknown;
  earliest: string;
  latest: string;
  deal: CalendarRow["deal"] & { lifecycle: Lifecycle; endsLatest: string | null };
  partnership: string;
  binding: Binding;
  term: { key: string; label: string } | null;
  standing: Standing | null;
  display: string | null;
  revision: number;
  savedAt: Date;
};

async function listRows(
  lang: Lang,
  deals: Prisma.Sql | null,
  and = Prisma.sql`TRUE`,
): Promise<CalendarRow[]> {
  const within = deals === null ? Prisma.sql`TRUE` : Prisma.sql`d.id IN (${deals})`;
  const [rows, ruledOut] = await Promise.all([
    db().$queryRaw<Row[]>`
    SELECT m.kind, m.facts, m.earliest::text AS earliest, m.latest::text AS latest, d.binding,
      json_build_object('shortId', d.short_id, 'title', ${toldText(["deals", "d", "title"], lang)}, 'lifecycle', d.lifecycle,
        'endsLatest', d.ends_on_latest) AS deal,
      ${toldText(["partnerships", "p", "name"], lang)} AS partnership, r.head_revision AS revision, r.changed_at AS "savedAt",
      CASE WHEN t.id IS NULL THEN NULL ELSE json_build_object('key', t.key, 'label', ${toldText(["terms", "t", "label"], lang)}) END AS term,
      s.standing, ${displayIn(lang)} AS display
    FROM milestones m JOIN deals d ON d.id = m.deal_id JOIN records r ON r.id = d.id
      JOIN partnerships p ON p.id = d.partnership_id LEFT JOIN terms t ON t.id = m.term_id
      LEFT JOIN term_standings s ON s.term_id = t.id AND s.is_current
    WHERE m.is_current AND m.is_dated AND ${within} AND ${and}
    ORDER BY m.latest, m.id LIMIT ${MOST_EVENTS}`,
    listRuledOut(within, { limit: MOST_EVENTS, lang }),
  ]);
  return [...rows.map(toRow), ...ruledOut];
}

function toRow({ facts, deal, term, standing, display, ...row }: Row): CalendarRow {
  const { lifecycle, endsLatest, ...named } = deal;
  return {
    ...row,
    ...milestoneFactsSchema.parse(facts),
    deal: named,
    term: term && { ...term, standing, display: display ?? "" },
    cancelled: cancelledBy(lifecycle, { endsLatest, earliest: row.earliest }),
  };
}

/** What a deal that was called off would have brought does not come; of one that ended early, what lay behind its end. */
function cancelledBy(
  lifecycle: Lifecycle,
  { endsLatest, earliest }: { endsLatest: string | null; earliest: string },
): CalendarRow["cancelled"] {
  if (lifecycle === "cancelled") return { is: "deal_cancelled" };
  const isBehind = endsLatest === null || earliest > endsLatest;
  return lifecycle === "terminated" && isBehind ? { is: "deal_terminated" } : null;
}
