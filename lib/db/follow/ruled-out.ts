import { edtfDate } from "@/lib/domain/dates/edtf";
import { milestoneKindOf } from "@/lib/domain/horizon/milestones-of";
import type { Lang } from "@/lib/domain/text/language";
import type { DateValue } from "@/lib/domain/values/value";
import type { Binding, Standing } from "@/lib/domain/vocabulary/vocabulary";
import { valueSchema } from "@/lib/schema/value";
import type { CalendarRow } from "@/lib/views/share/calendar";
import { db } from "../client";
import type { Prisma } from "../generated/client";
import { displayIn } from "../read/sql/clock-sql";
import { toldText } from "../read/sql/told-sql";

/**
 * Dates that an editor set aside and that nothing took the place of: their events stay in calendars, as cancelled, under the
 * name that they had. Decides which terms have one.
 */

type Row = {
  deal: CalendarRow["deal"];
  partnership: string;
  binding: Binding;
  key: string;
  label: string;
  kind: string;
  until: string | null;
  standing: Standing;
  display: string;
  values: { value: unknown; reason: string | null }[];
  revision: number;
  savedAt: Date;
};

/** @param within a condition on deals, as `d` */
export async function listRuledOut(
  within: Prisma.Sql,
  { limit, lang }: { limit: number; lang: Lang },
): Promise<CalendarRow[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT json_build_object('shortId', d.short_id, 'title', ${toldText(["deals", "d", "title"], lang)}) AS deal, ${toldText(["partnerships", "p", "name"], lang)} AS partnership, d.binding,
      t.key, ${toldText(["terms", "t", "label"], lang)} AS label, k.slug AS kind, t.in_force_until_edtf AS until, s.standing, ${displayIn(lang)} AS display,
      json_agg(json_build_object('value', c.value, 'reason', ${toldText(["claims", "c", "reason"], lang)}) ORDER BY c.position) AS values,
      r.head_revision AS revision, r.changed_at AS "savedAt"
    FROM claims c JOIN terms t ON t.id = c.term_id JOIN deals d ON d.id = t.deal_id JOIN records r ON r.id = d.id
      JOIN partnerships p ON p.id = d.partnership_id JOIN term_kinds k ON k.id = t.kind_id
      JOIN term_standings s ON s.term_id = t.id AND s.is_current
    WHERE c.rank = 'deprecated' AND c.stance = 'asserts' AND s.standing IN ('denied', 'unknown') AND ${within}
      AND NOT EXISTS (SELECT 1 FROM milestones m WHERE m.term_id = t.id AND m.is_current)
    GROUP BY d.id, p.id, t.id, k.id, s.id, r.id ORDER BY d.slug, t.position LIMIT ${limit}`;
  return rows.flatMap(toRow);
}

function toRow({ key, label, standing, display, values, until, kind: termKind, ...row }: Row): CalendarRow[] {
  const set = asideDate(values, until);
  if (set === null) return [];
  const { dates, dateIs, qualifier } = set;
  const kind = milestoneKindOf(termKind, qualifier) ?? (dateIs === "span" ? "expiry" : null);
  if (kind === null) return [];
  const { earliest, latest } = edtfDate(dates[0]);
  return [
    {
      ...row,
      ...{ kind, earliest, latest, isDisputed: false, dates, dateIs },
      term: { key, label, standing, display },
      cancelled: { is: "set_aside", reason: values[0]?.reason ?? null },
    },
  ];
}

type Aside = { dates: [string]; dateIs: "claimed" | "span"; qualifier: DateValue["qualifier"] | undefined };

/** The date that was claimed goes before the end of the span, as it does for what holds. */
function asideDate(values: Row["values"], until: string | null): Aside | null {
  const [date] = values.flatMap(({ value }) => dateOf(value));
  if (date !== undefined) return { dates: [date.date], dateIs: "claimed", qualifier: date.qualifier };
  return until === null ? null : { dates: [until], dateIs: "span", qualifier: undefined };
}

function dateOf(stored: unknown): DateValue[] {
  const value = valueSchema.safeParse(stored);
  return value.success && value.data.type === "date" ? [value.data] : [];
}
