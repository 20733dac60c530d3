import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Claim } from "@/lib/domain/standing/claim";
import { forceBounds, inForceOn } from "@/lib/domain/terms/in-force";
import { type Label, shownLabel, told } from "@/lib/domain/text/translations";
import type { DealKind, Standing, ValueType } from "@/lib/domain/vocabulary/vocabulary";
import { valueSchema } from "@/lib/schema/value";
import type { CardTerm, DealCard } from "@/lib/views/share/card-facts";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { KEEP_PLAN } from "../../kept-plans";
import { languageOf, sidesOf } from "../../map/term-view";
import { displayIn, spanAt } from "../../read/sql/clock-sql";
import { labelTold, partnershipObject, toldColumns } from "../../read/sql/told-sql";
import { readClaims } from "./stored-claims";

/**
 * What the card of a deal says, from stored columns: how each of its terms stands today is there with its sentence. Only the sides
 * of a dispute are stored nowhere and are read from their claims.
 */

/** A deal by its present slug, or by its lasting short id. */
export type DealName = { slug: string } | { shortId: string };

type TermRow = {
  id: string;
  key: string;
  label: string;
  labelTold: string | null;
  kind: { slug: string; label: string; group: string; valueType: ValueType; units: unknown };
  from: string | null;
  until: string | null;
  standing: Standing;
  value: unknown;
  display: string;
};

type DealRow = Pick<DealCard, "title" | "summary" | "partnership" | "sources"> & {
  id: string;
  kind: DealKind;
  dealStart: string | null;
  terms: TermRow[];
};

/** As today's reader is told it; null when there is no such deal, or not all of it is stored. */
export async function getDealCard(name: DealName, clocks: Clocks): Promise<DealCard | null> {
  const [row] = await db().$queryRaw<DealRow[]>(dealSql(name, clocks));
  if (row === undefined || row.terms.some(({ standing }) => standing === null)) return null;
  const claims = await readClaims(row.terms.filter(({ standing }) => standing === "disputed"));
  return {
    ...{ kind: row.kind, partnership: row.partnership, sources: row.sources, clocks },
    ...{ ...told(row, "title"), ...told(row, "summary") },
    terms: row.terms.map((term) => toCardTerm(term, { row, clocks, claims: claims.get(term.id) })),
  };
}

function dealSql(name: DealName, { lang }: Clocks): Prisma.Sql {
  const named = "slug" in name ? Prisma.sql`d.slug = ${name.slug}` : Prisma.sql`d.short_id = ${name.shortId}`;
  return Prisma.sql`${KEEP_PLAN}
    SELECT d.id, d.slug, d.kind, ${toldColumns(["deals", "d", "title"], lang)}, ${toldColumns(["deals", "d", "summary"], lang)},
      COALESCE(d.effective_on_edtf, d.announced_on_edtf) AS "dealStart", ${partnershipObject(lang)} AS partnership,
      (SELECT count(DISTINCT c.source_id)::int FROM terms t JOIN claims c ON c.term_id = t.id WHERE t.deal_id = d.id) AS sources,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'key', t.key, 'label', t.label, 'labelTold', ${labelTold(lang)},
          'kind', json_build_object('slug', k.slug, 'label', k.label, 'group', k."group",
            'valueType', k.value_type, 'units', k.units),
          'from', t.in_force_from_edtf, 'until', t.in_force_until_edtf,
          'standing', s.standing, 'value', s.value, 'display', ${displayIn(lang)}) ORDER BY t.position), '[]')
        FROM terms t JOIN term_kinds k ON k.id = t.kind_id
        LEFT JOIN term_standings s ON s.term_id = t.id AND ${spanAt(null)} WHERE t.deal_id = d.id) AS terms
    FROM deals d JOIN partnerships p ON p.id = d.partnership_id WHERE ${named}`;
}

/** `claims`: of a disputed term. */
type Frame = { row: DealRow; clocks: Clocks; claims: readonly Claim[] | undefined };

function toCardTerm(term: TermRow, { row: { dealStart }, clocks, claims }: Frame): CardTerm {
  const { lang, vocabulary } = languageOf(clocks);
  const { label, labelTold, kind } = term;
  const own: Label = { label, ...(labelTold !== null && { labelTold }) };
  const bounds = forceBounds({ inForceFrom: term.from, inForceUntil: term.until, dealStart });
  return {
    ...shownLabel(own, lang),
    kind: { slug: kind.slug, label: vocabulary.termKind(kind.slug, kind.label), group: kind.group },
    inForce: inForceOn(bounds, clocks.on),
    ...{ standing: term.standing, display: term.display },
    sides: claims ? sidesOf({ claims }, clocks) : [],
    value: term.value === null ? null : valueSchema.parse(term.value),
  };
}
