import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import { edtfDate } from "@/lib/domain/dates/edtf";
import type { Amendment } from "@/lib/domain/obligations/deal-threads";
import { roleOf } from "@/lib/domain/obligations/label-roles";
import type { Measure, Obligation } from "@/lib/domain/obligations/obligation";
import { wasReportedBy } from "@/lib/domain/standing/known";
import { type ForceBounds, forceBounds, inForceOn, phaseOn, turnAfter } from "@/lib/domain/terms/in-force";
import type { DealRef, TermKind } from "@/lib/domain/terms/term";
import type { Lang } from "@/lib/domain/text/language";
import type { Binding, Lifecycle, Standing } from "@/lib/domain/vocabulary/vocabulary";
import { obligationFactsSchema } from "@/lib/schema/obligation";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { displayIn, spanAt } from "../sql/clock-sql";
import { dealObject, labelTold, organizationObject, partnershipObject } from "../sql/told-sql";
import { LEDGER_FROM, obligationsAt } from "./ledger-sql";

/**
 * Stored obligations → the rows of the domain, as they stand at two clocks.
 * Decides only what depends on the day that is asked: whether a row is in force, and whether its end was known.
 */

type Row = {
  id: string;
  measure: Measure;
  unit: string;
  binding: Binding;
  standing: Standing;
  facts: unknown;
  key: string;
  label: string;
  labelTold: string | null;
  kind: TermKind;
  sumKind: { slug: string; label: string };
  payer: { slug: string; name: string } | null;
  payee: { slug: string; name: string } | null;
  deal: DealRef;
  partnership: Obligation["partnership"];
  lifecycle: Lifecycle;
  dealStart: string | null;
  termFrom: string | null;
  termUntil: string | null;
  endedBy: string | null;
  enderKnown: string | null;
  display: string | null;
  sources: string[] | null;
};

const ref = (alias: string, lang: Lang | undefined) =>
  Prisma.sql`CASE WHEN ${Prisma.raw(alias)}.id IS NULL THEN NULL ELSE ${organizationObject(alias, lang)} END`;

/** Sums are kept for readers of every language and so made of English rows; what is shown is told in the reader's. */
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
const COLUMNS = columnsIn(undefined);

const JOINS = Prisma.sql`JOIN term_kinds k ON k.id = t.kind_id JOIN term_kinds sk ON sk.id = o.sum_kind_id
  JOIN partnerships p ON p.id = d.partnership_id
  LEFT JOIN organizations payer ON payer.id = o.payer_id LEFT JOIN organizations payee ON payee.id = o.payee_id
  LEFT JOIN deals ender ON ender.id = t.ended_by_deal_id`;

/** All rows between one payer and one payee of one kind and measure: what is counted together. */
export type SideKey = {
  payerId: string | null;
  payeeId: string | null;
  sumKindId: string;
  measure: Measure;
};

/** A row as it stands on the asked day, with its side and the next day on which it stands otherwise. */
export type SideRow = { row: Obligation; side: SideKey; turns: Day | null };

const NOBODY = "00000000-0000-0000-0000-000000000000";
const orNobody = (column: Prisma.Sql) => Prisma.sql`coalesce(${column}, ${Prisma.raw(`'${NOBODY}'`)}::uuid)`;

/** The sides that a condition holds some row of, each with how many rows; `within` narrows what is counted at all. */
export function listSides(where: Prisma.Sql, clocks: Clocks): Promise<(SideKey & { rows: number })[]> {
  return db().$queryRaw<(SideKey & { rows: number })[]>(Prisma.sql`
    SELECT o.payer_id AS "payerId", o.payee_id AS "payeeId", o.sum_kind_id AS "sumKindId", o.measure, count(*)::int AS rows
    FROM ${LEDGER_FROM} WHERE ${obligationsAt(clocks)} AND ${where} GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`);
}

/** What the sums of these sides are made of: no sentence and no source, which only shown rows need. */
export async function readSides(
  sides: readonly SideKey[],
  { clocks, within }: { clocks: Clocks; within: Prisma.Sql },
): Promise<SideRow[]> {
  const payers = sides.map(({ payerId }) => payerId ?? NOBODY);
  const payees = sides.map(({ payeeId }) => payeeId ?? NOBODY);
  const kinds = sides.map(({ sumKindId }) => sumKindId);
  const measures = sides.map(({ measure }) => measure);
  const rows = await db().$queryRaw<(Row & SideKey)[]>(Prisma.sql`
    SELECT ${COLUMNS}, o.payer_id AS "payerId", o.payee_id AS "payeeId", o.sum_kind_id AS "sumKindId",
      NULL AS display, NULL AS sources
    FROM unnest(${payers}::uuid[], ${payees}::uuid[], ${kinds}::uuid[], ${measures}::text[]) AS asked(payer, payee, kind, measure)
      JOIN obligations o ON o.measure = asked.measure AND ${orNobody(Prisma.sql`o.payer_id`)} = asked.payer
        AND ${orNobody(Prisma.sql`o.payee_id`)} = asked.payee AND o.sum_kind_id = asked.kind
      JOIN terms t ON t.id = o.term_id JOIN deals d ON d.id = o.deal_id ${JOINS}
    WHERE ${obligationsAt(clocks)} AND ${within}`);
  const shared = new Map<string, { slug: string }>();
  return rows.map((read) => {
    const { payerId, payeeId, sumKindId, measure } = read;
    const bounds = boundsOf(read, clocks);
    const row = toObligation(sharing(read, shared), clocks);
    const ends = row.until === null ? null : edtfDate(row.until).first;
    return {
      row,
      side: { payerId, payeeId, sumKindId, measure },
      turns: earliest(turnAfter(bounds, clocks.on), ends !== null && ends > clocks.on ? ends : null),
    };
  });
}

/** The row with one object for each organization, partnership and kind, however many rows name it: some rows are kept for long. */
function sharing<Read extends Row>(row: Read, shared: Map<string, { slug: string }>): Read {
  const one = <Ref extends { slug: string } | null>(of: string, ref: Ref): Ref => {
    if (ref === null) return ref;
    const key = `${of} ${ref.slug}`;
    const known = shared.get(key);
    if (known === undefined) shared.set(key, ref);
    return (known ?? ref) as Ref;
  };
  return {
    ...row,
    ...{ payer: one("organization", row.payer), payee: one("organization", row.payee) },
    ...{ kind: one("kind", row.kind), sumKind: one("sum", row.sumKind) },
    partnership: one("partnership", row.partnership),
  };
}

function earliest(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** Rows by their ids, whole, in the order of the ids. */
export async function readRows(ids: readonly string[], clocks: Clocks): Promise<Obligation[]> {
  const rows = await db().$queryRaw<
    Row[]
  >(Prisma.sql`SELECT ${columnsIn(clocks.lang)}, ${displayIn(clocks.lang)} AS display,
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

/** A reader who could not know what ended it did not know that it ended. */
function isEndKnown({ endedBy, enderKnown }: Row, { known }: Clocks): boolean {
  return endedBy === null || wasReportedBy(enderKnown, known);
}

function boundsOf(row: Row, clocks: Clocks): ForceBounds {
  return forceBounds({
    inForceFrom: row.termFrom,
    inForceUntil: isEndKnown(row, clocks) ? row.termUntil : null,
    dealStart: row.dealStart,
  });
}

function toObligation(row: Row, clocks: Clocks): Obligation {
  const { state, sources: _ids, ...facts } = obligationFactsSchema.parse(row.facts);
  const endKnown = isEndKnown(row, clocks);
  const bounds = boundsOf(row, clocks);
  return {
    id: `${row.deal.slug}/${row.key}`,
    deal: row.deal,
    partnership: row.partnership,
    term: { key: row.key, label: row.label, ...(row.labelTold !== null && { labelTold: row.labelTold }) },
    kind: row.kind,
    sumKind: row.sumKind,
    measure: row.measure,
    payer: row.payer,
    payee: row.payee,
    unit: row.unit,
    ...facts,
    ...(endKnown || facts.untilIs !== "stated" ? {} : { until: null, untilIs: null, perYear: null }),
    inForce: inForceOn(bounds, clocks.on),
    phase: phaseOn(bounds, clocks.on),
    binding: row.binding,
    lifecycle: row.lifecycle,
    standing: row.standing,
    state,
    display: row.display ?? "",
    sources: row.sources ?? [],
    role: roleOf(row.label, row.kind.slug),
    endedBy: endKnown ? row.endedBy : null,
    dealStart: row.dealStart,
  };
}
