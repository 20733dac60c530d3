import { layAmounts } from "@/lib/csv/amounts-of-rows";
import { claimsOfRows } from "@/lib/csv/claims-of-rows";
import { nameRecords } from "@/lib/csv/name-records";
import { linesInWords, placeIssues } from "@/lib/csv/places";
import { type NamedRow, readRows } from "@/lib/csv/read-rows";
import { RecordNames } from "@/lib/csv/record-names";
import { recordsOfRows, slugOfRow } from "@/lib/csv/records-of-rows";
import { rowConventions } from "@/lib/csv/row-conventions";
import type { Sheet } from "@/lib/csv/sheet";
import { isSlug } from "@/lib/domain/text/slug";
import type { Background } from "@/lib/drafts/background";
import type { BundleDeal, Section } from "@/lib/schema/bundle/bundle";
import type { Collection } from "@/lib/schema/bundle/collect-bundle";
import type { Issue } from "@/lib/schema/explain";
import type { Transaction } from "../client";
import { chunksOf } from "../store/changes";
import { nearStored } from "../store/near-slugs";
import { loadBackground, loadValueTypes } from "../store/present-state";
import { readStored, type Stored } from "../store/stored";

/**
 * The rows of a CSV file as a collection of records, like one read from a bundle: each laid over the record that is stored
 * at this moment. Decides what has to be read of the record for that; reads only.
 */

export type SheetCollection = {
  collection: Collection;
  /** Tells issues by line and column. */
  place: (issues: readonly Issue[]) => Issue[];
  /** Which lines speak of the record of that slug, in words. */
  linesOf: (slug: string) => string | null;
};

export async function collectSheet(tx: Transaction, sheet: Sheet): Promise<SheetCollection> {
  const { names, labels } = await loadNames(tx);
  const background = await loadBackground(tx, sourcesNamed(sheet));
  const read = readRows(sheet, rowConventions(sheet.rows, { names, background }));
  const rows = nameRecords(read, sheet.rows, names);
  return sheet.rows === "claims" || sheet.rows === "terms"
    ? collectClaims(tx, rows, sheet)
    : collectRecords(tx, rows, { sheet: { ...sheet, rows: sheet.rows }, background, labels });
}

/** Slugs of the sources that rows are about, or cite. */
function sourcesNamed({ rows, columns, table }: Sheet): string[] {
  const index = columns.indexOf(rows === "sources" ? "slug" : "source");
  return table.rows.flatMap(({ cells }) => (cells[index] ?? "").trim() || []);
}

async function collectRecords(
  tx: Transaction,
  rows: readonly NamedRow[],
  { sheet, background, labels }: { sheet: Sheet & { rows: Section }; background: Background; labels: Labels },
): Promise<SheetCollection> {
  const slugs = rows.map((row) => slugOfRow(sheet.rows, row));
  const stored = await storedBySlug(tx, sheet.rows, slugs);
  const collection = recordsOfRows(rows, stored, sheet);
  const types = await loadValueTypes(tx);
  const parts = layAmounts(collection, rows, {
    columns: sheet.columns,
    known: { background, types, labels },
  });
  const lines = new Map(slugs.map((slug, index) => [slug, rows[index]?.line ?? 0]));
  return {
    collection,
    place: (issues) => placeIssues(issues, sheet, parts),
    linesOf: (slug) => (lines.has(slug) ? linesInWords([lines.get(slug) ?? 0]) : null),
  };
}

async function collectClaims(
  tx: Transaction,
  rows: readonly NamedRow[],
  sheet: Sheet,
): Promise<SheetCollection> {
  const slugs = rows.flatMap(({ named }) => (typeof named.deal === "string" ? named.deal : []));
  const stored = await storedBySlug(tx, "deals", slugs);
  const unknown = new Set(slugs.filter((slug) => isSlug(slug) && !stored.has(slug)));
  const near = await nearStored(tx, "deals", unknown);
  const types = await loadValueTypes(tx);
  const background = await loadBackground(tx, [...sourcesNamed(sheet), ...sourcesOf(stored.values())]);
  const { collection, parts, linesOf } = claimsOfRows(rows, { stored, types, background, near }, sheet);
  return {
    collection,
    place: (issues) => placeIssues(issues, sheet, parts),
    linesOf: (slug) => (linesOf.has(slug) ? linesInWords(linesOf.get(slug) ?? []) : null),
  };
}

/** Sources that claims rest on: a row that names its claim by its id need not name its source. */
function sourcesOf(deals: Iterable<BundleDeal>): string[] {
  return [...deals].flatMap(({ terms }) => terms.flatMap(({ claims }) => claims.map(({ source }) => source)));
}

/** What each kind of term is called, by its slug. */
type Labels = Readonly<Record<string, string>>;

/** The names under which records may be spoken of: as many as there are organizations, partnerships and kinds. */
async function loadNames(tx: Transaction): Promise<{ names: RecordNames; labels: Labels }> {
  const organizations = await tx.organization.findMany({ select: { slug: true, name: true, aliases: true } });
  const partnerships = await tx.partnership.findMany({ select: { slug: true, name: true } });
  const termKinds = await tx.termKind.findMany({ select: { slug: true, label: true } });
  const names = new RecordNames({
    organizations: organizations.map(({ slug, name, aliases }) => ({ slug, names: [name, ...aliases] })),
    partnerships: partnerships.map(({ slug, name }) => ({ slug, names: [name] })),
    termKinds: termKinds.map(({ slug, label }) => ({ slug, names: [label] })),
  });
  return { names, labels: Object.fromEntries(termKinds.map(({ slug, label }) => [slug, label])) };
}

const CHUNK = 500;

async function storedBySlug<S extends Section>(
  tx: Transaction,
  section: S,
  slugs: readonly string[],
): Promise<Map<string, Stored<S>["record"]>> {
  const records = new Map<string, Stored<S>["record"]>();
  for (const chunk of chunksOf([...new Set(slugs)], CHUNK))
    for (const { record } of await readStored(tx, section, { slug: { in: chunk } }))
      records.set(record.slug, record);
  return records;
}
