import { differingRows } from "@/lib/db/store/bulk/bulk";
import * as derived from "@/lib/db/store/tables/derived-tables";
import * as table from "@/lib/db/store/tables/tables";
import type { Section } from "@/lib/schema/bundle/bundle";
import { referencesOf } from "@/lib/schema/bundle/references";
import type { Issue } from "@/lib/schema/explain";
import type { Transaction } from "../client";
import { dealRows } from "../derive/derive-deal";
import {
  citationRows,
  eventRows,
  organizationRow,
  partnershipRows,
  sourceRow,
  termKindRow,
} from "../derive/derive-rows";
import { loadContext } from "../store/context";
import type { Context } from "../store/named";
import type { Stored } from "../store/stored";
import { placeOf } from "./verify-stored";

/**
 * Derives every row again from the stored record and asks the database where its rows differ.
 * Decides nothing about what is right: the writers' own code says it.
 */

/** Rows of one table, with the records they belong to for the report. */
type Expected = { table: table.Table<never>; rows: readonly { row: object; slug: string }[] };

type Derivations = {
  readonly [S in Section]: (stored: Stored<S>, context: Context) => [table.Table<never>, object[]][];
};

/** Every kind of row is compared by the same code, which knows a row only by its table's columns. */
function part<Row extends object>(
  description: table.Table<Row>,
  rows: readonly Row[],
): [table.Table<never>, object[]] {
  return [description as unknown as table.Table<never>, [...rows]];
}

const derivations: Derivations = {
  termKinds: (stored) => [part(table.termKinds, [termKindRow(stored)])],
  organizations: (stored) => [part(table.organizations, [organizationRow(stored)])],
  sources: (stored, context) => [
    part(table.sources, [sourceRow(stored)]),
    part(table.citations, citationRows(stored, context)),
  ],
  partnerships: (stored, context) => {
    const { partnership, parties } = partnershipRows(stored, context);
    return [part(table.partnerships, [partnership]), part(table.partnershipParties, parties)];
  },
  deals: (stored, context) => {
    const rows = dealRows(stored, context);
    return [
      part(table.deals, [rows.deal]),
      part(table.dealParties, rows.parties),
      part(table.amendments, rows.amendments),
      part(table.terms, rows.terms),
      part(table.claims, rows.claims),
      part(table.standings, rows.standings),
      part(derived.obligations, rows.obligations),
      part(derived.milestones, rows.milestones),
    ];
  },
  events: (stored, context) => {
    const { event, sources } = eventRows(stored, context);
    return [part(table.events, [event]), part(table.eventSources, sources)];
  },
};

/** Where the stored rows of these records are not what would be written today. */
export async function verifyDerived<S extends Section>(
  tx: Transaction,
  section: S,
  page: readonly Stored<S>[],
): Promise<Issue[]> {
  const context = await loadContext(
    tx,
    page.flatMap(({ record }) => referencesOf(section, record)),
  );
  const expected = gather(page.flatMap((stored) => derive(section, stored, context)));
  const issues: Issue[] = [];
  for (const { table: description, rows } of expected) {
    issues.push(...(await compare(tx, section, { table: description, rows })));
  }
  if (section === "deals")
    issues.push(
      ...(await surplusStandings(
        tx,
        expected,
        page.map(({ id }) => id),
      )),
    );
  return issues;
}

type Derived = { table: table.Table<never>; row: object; slug: string };

function derive<S extends Section>(section: S, stored: Stored<S>, context: Context): Derived[] {
  const parts = derivations[section](stored, context);
  return parts.flatMap(([description, rows]) =>
    rows.map((row) => ({ table: description, row, slug: stored.record.slug })),
  );
}

function gather(derived: readonly Derived[]): Expected[] {
  const byTable = new Map<table.Table<never>, { row: object; slug: string }[]>();
  for (const { table: description, row, slug } of derived) {
    const rows = byTable.get(description);
    if (rows) rows.push({ row, slug });
    else byTable.set(description, [{ row, slug }]);
  }
  return [...byTable].map(([description, rows]) => ({ table: description, rows }));
}

async function compare(
  tx: Transaction,
  section: Section,
  { table: description, rows }: Expected,
): Promise<Issue[]> {
  const differences = await differingRows(tx, description, rows.map(({ row }) => row) as never[]);
  if (differences.length === 0) return [];
  const keyOf = (row: object) =>
    description.key.map((field) => (row as Record<string, unknown>)[field]).join(" ");
  const slugs = new Map(rows.map(({ row, slug }) => [keyOf(row), slug]));
  return differences.map(({ key, fields }) => ({
    path: placeOf(section, slugs.get(key) ?? key),
    message:
      fields.length === 0
        ? `a row of ${description.name} is missing`
        : `${description.name}: ${fields.join(", ")} not as the record gives`,
  }));
}

/** Standings that no claims give any longer. */
async function surplusStandings(
  tx: Transaction,
  expected: readonly Expected[],
  dealIds: readonly string[],
): Promise<Issue[]> {
  const rows = expected.find((part) => part.table.name === table.standings.name)?.rows ?? [];
  const ids = rows.map(({ row }) => String((row as { id?: unknown }).id));
  const surplus = await tx.$queryRaw<{ slug: string; key: string }[]>`
    SELECT d.slug, t.key FROM term_standings s JOIN terms t ON t.id = s.term_id JOIN deals d ON d.id = t.deal_id
    WHERE t.deal_id = ANY(${dealIds}::uuid[]) AND s.id <> ALL(${ids}::uuid[])`;
  return surplus.map(({ slug, key }) => ({
    path: placeOf("deals", slug),
    message: `term ${key} has a standing that its claims do not give`,
  }));
}

/** The closure of citations is what following them gives. */
export async function verifyCitations(tx: Transaction): Promise<Issue[]> {
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    WITH RECURSIVE reach (source_id, ancestor_id) AS (
      SELECT source_id, cited_id FROM source_citations
      UNION SELECT r.source_id, c.cited_id FROM reach r JOIN source_citations c ON c.source_id = r.ancestor_id
    ), expected AS (
      SELECT source_id, ancestor_id, NOT EXISTS (SELECT FROM source_citations c WHERE c.source_id = ancestor_id) AS is_root
      FROM reach WHERE source_id <> ancestor_id
    ), stored AS (SELECT source_id, ancestor_id, is_root FROM source_ancestors)
    SELECT DISTINCT s.slug FROM (
      (TABLE expected EXCEPT TABLE stored) UNION ALL (TABLE stored EXCEPT TABLE expected)
    ) wrong JOIN sources s ON s.id = wrong.source_id`;
  return rows.map(({ slug }) => ({
    path: placeOf("sources", slug),
    message: "source_ancestors is not what its citations give",
  }));
}

/** A partnership is known since its first deal or event is. */
export async function verifyFirstKnown(tx: Transaction): Promise<Issue[]> {
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    SELECT p.slug FROM partnerships p LEFT JOIN (
      SELECT partnership_id, first_known_on AS day FROM deals
      UNION ALL SELECT partnership_id, first_known_on FROM events
    ) dated ON dated.partnership_id = p.id
    GROUP BY p.id HAVING p.first_known_on IS DISTINCT FROM min(dated.day)`;
  return rows.map(({ slug }) => ({
    path: placeOf("partnerships", slug),
    message: "first_known_on is not that of its first deal or event",
  }));
}
