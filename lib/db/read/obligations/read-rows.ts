import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Amendment } from "@/lib/domain/obligations/deal-threads";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import type { Lang } from "@/lib/domain/text/language";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { KEEP_PLAN } from "../../kept-plans";
import { displayIn, spanAt } from "../sql/clock-sql";
import { dealObject, labelTold, organizationObject, partnershipObject } from "../sql/told-sql";
import { LEDGER_FROM } from "./ledger-sql";
import { rowOn, standingOn } from "./stored-row";
import { type ReadRow, storedRowOf } from "./stored-row-of";

/**
 * Obligations as they are shown, whole, in the reader's language, as they stand at two clocks.
 */

type Row = ReadRow &
  Pick<Obligation, "measure" | "sumKind" | "payer" | "payee"> & {
    id: string;
    labelTold: string | null;
    display: string | null;
    sources: string[] | null;
  };

const ref = (alias: string, lang: Lang | undefined) =>
  Prisma.sql`CASE WHEN ${Prisma.raw(alias)}.id IS NULL THEN NULL ELSE ${organizationObject(alias, lang)} END`;

const columnsIn = (
  lang: Lang | undefined,
) => Prisma.sql`o.id, o.measure, o.unit, o.binding, o.standing, o.facts, t.key, t.label,
  ${labelTold(lang)} AS "labelTold",
  json_build_object('slug', k.slug, 'label', k.label, 'group', k."group", 'valueType', k.value_type) AS kind,
  json_build_object('slug', sk.slug, 'label', sk.label) AS "sumKind",
  ${ref("payer", lang)} AS payer, ${ref("payee", lang)} AS payee,
  ${dealObject(lang)} AS deal, ${partnershipObject(lang)} AS partnership,
  d.lifecycle, COALESCE(d.effective_on_edtf, d.announced_on_edtf) AS "dealStart",
  t.in_force_from_edtf AS "termFrom", t.in_force_until_edtf AS "termUntil",
  ender.slug AS "endedBy", ender.first_known_on::text AS "enderKnown"`;

const JOINS = Prisma.sql`JOIN term_kinds k ON k.id = t.kind_id JOIN term_kinds sk ON sk.id = o.sum_kind_id
  JOIN partnerships p ON p.id = d.partnership_id
  LEFT JOIN organizations payer ON payer.id = o.payer_id LEFT JOIN organizations payee ON payee.id = o.payee_id
  LEFT JOIN deals ender ON ender.id = t.ended_by_deal_id`;

/** Rows by their ids, whole, in the order of the ids. */
export async function readRows(ids: readonly string[], clocks: Clocks): Promise<Obligation[]> {
  const rows = await db().$queryRaw<
    Row[]
  >(Prisma.sql`${KEEP_PLAN}SELECT ${columnsIn(clocks.lang)}, ${displayIn(clocks.lang)} AS display,
      (SELECT array_agg(src.slug ORDER BY src.slug COLLATE "C") FROM sources src
        WHERE src.id IN (SELECT jsonb_array_elements_text(o.facts -> 'sources')::uuid)) AS sources
    FROM ${LEDGER_FROM} ${JOINS} LEFT JOIN term_standings s ON s.term_id = t.id AND ${spanAt(clocks.known)}
    WHERE o.id = ANY(${[...ids]}::uuid[])`);
  const found = new Map(rows.map((row) => [row.id, toObligation(row, clocks)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Which deals amend which. */
export function readAmendments(): Promise<Amendment[]> {
  return db().$queryRaw<Amendment[]>`SELECT a.slug AS deal, b.slug AS amends
    FROM deal_amendments x JOIN deals a ON a.id = x.deal_id JOIN deals b ON b.id = x.amended_deal_id ORDER BY 1, 2`;
}

function toObligation(row: Row, clocks: Clocks): Obligation {
  const { measure, payer, payee, sumKind, display, sources, labelTold } = row;
  const stored = storedRowOf(row, clocks);
  const made = rowOn(stored, { measure, payer, payee, sumKind }, standingOn(clocks.on)(stored.time));
  return {
    ...made,
    term: labelTold === null ? made.term : { ...made.term, labelTold },
    ...{ display: display ?? "", sources: sources ?? [] },
  };
}
