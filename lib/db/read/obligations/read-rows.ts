import type { Clocks } from "@/lib/domain/dates/clocks";
import "server-only";
import { type Amendment, type DealThreads, threadsOfDeals } from "@/lib/domain/obligations/deal-threads";
import { roleOf } from "@/lib/domain/obligations/label-roles";
import type { Measure, Obligation } from "@/lib/domain/obligations/obligation";
import { wasReportedBy } from "@/lib/domain/standing/known";
import { forceBounds, inForceOn, phaseOn } from "@/lib/domain/terms/in-force";
import type { TermKind } from "@/lib/domain/terms/term";
import type { Binding, Lifecycle, Standing } from "@/lib/domain/vocabulary/vocabulary";
import { obligationFactsSchema } from "@/lib/schema/obligation";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { displayIn } from "../sql/clock-sql";
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
  kind: TermKind;
  sumKind: { slug: string; label: string };
  payer: { slug: string; name: string } | null;
  payee: { slug: string; name: string } | null;
  deal: { slug: string; shortId: string; title: string };
  partnership: { slug: string; name: string };
  lifecycle: Lifecycle;
  dealStart: string | null;
  termFrom: string | null;
  termUntil: string | null;
  endedBy: string | null;
  enderKnown: string | null;
  display: string | null;
  sources: string[] | null;
};

const ref = (alias: string) => {
  const table = Prisma.raw(alias);
  return Prisma.sql`CASE WHEN ${table}.id IS NULL THEN NULL ELSE json_build_object('slug', ${table}.slug, 'name', ${table}.name) END`;
};

const COLUMNS = Prisma.sql`o.id, o.measure, o.unit, o.binding, o.standing, o.facts, t.key, t.label,
  json_build_object('slug', k.slug, 'label', k.label, 'group', k."group", 'valueType', k.value_type) AS kind,
  json_build_object('slug', sk.slug, 'label', sk.label) AS "sumKind",
  ${ref("payer")} AS payer, ${ref("payee")} AS payee,
  json_build_object('slug', d.slug, 'shortId', d.short_id, 'title', d.title) AS deal,
  json_build_object('slug', p.slug, 'name', p.name) AS partnership,
  d.lifecycle, COALESCE(d.effective_on_edtf, d.announced_on_edtf) AS "dealStart",
  t.in_force_from_edtf AS "termFrom", t.in_force_until_edtf AS "termUntil",
  ender.slug AS "endedBy", ender.first_known_on::text AS "enderKnown"`;

const JOINS = Prisma.sql`JOIN term_kinds k ON k.id = t.kind_id JOIN term_kinds sk ON sk.id = o.sum_kind_id
  JOIN partnerships p ON p.id = d.partnership_id
  LEFT JOIN organizations payer ON payer.id = o.payer_id LEFT JOIN organizations payee ON payee.id = o.payee_id
  LEFT JOIN deals ender ON ender.id = t.ended_by_deal_id`;

/** What sums are made of: no sentence and no source, which only shown rows need. */
export async function readScope(where: Prisma.Sql, clocks: Clocks): Promise<Obligation[]> {
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`SELECT ${COLUMNS}, NULL AS display, NULL AS sources
    FROM ${LEDGER_FROM} ${JOINS} WHERE ${obligationsAt(clocks)} AND ${where}`);
  return rows.map((row) => toObligation(row, clocks));
}

/** Rows by their ids, whole, in the order of the ids. */
export async function readRows(ids: readonly string[], clocks: Clocks): Promise<Obligation[]> {
  const { known } = clocks;
  const span =
    known === null
      ? Prisma.sql`s.is_current`
      : Prisma.sql`NOT s.is_current AND s.known_from <= ${known}::date AND (s.known_until IS NULL OR s.known_until > ${known}::date)`;
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`SELECT ${COLUMNS}, ${displayIn(clocks.lang)} AS display,
      (SELECT array_agg(src.slug ORDER BY src.slug COLLATE "C") FROM sources src
        WHERE src.id::text IN (SELECT jsonb_array_elements_text(o.facts -> 'sources'))) AS sources
    FROM ${LEDGER_FROM} ${JOINS} LEFT JOIN term_standings s ON s.term_id = t.id AND ${span}
    WHERE o.id = ANY(${[...ids]}::uuid[])`);
  const found = new Map(rows.map((row) => [row.id, toObligation(row, clocks)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Which deals amend which: of these deals, or of all. */
export async function readThreads(): Promise<DealThreads> {
  const links = await db().$queryRaw<Amendment[]>`SELECT a.slug AS deal, b.slug AS amends
    FROM deal_amendments x JOIN deals a ON a.id = x.deal_id JOIN deals b ON b.id = x.amended_deal_id`;
  return threadsOfDeals(links);
}

function toObligation(row: Row, clocks: Clocks): Obligation {
  const { state, sources: _ids, ...facts } = obligationFactsSchema.parse(row.facts);
  const endKnown = row.endedBy === null || wasReportedBy(row.enderKnown, clocks.known);
  const bounds = forceBounds({
    inForceFrom: row.termFrom,
    inForceUntil: endKnown ? row.termUntil : null,
    dealStart: row.dealStart,
  });
  return {
    id: `${row.deal.slug}/${row.key}`,
    deal: row.deal,
    partnership: row.partnership,
    term: { key: row.key, label: row.label },
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
