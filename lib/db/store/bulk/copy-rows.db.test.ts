import fc from "fast-check";
import { expect, test } from "vitest";
import { db, type Transaction } from "@/lib/db/client";
import * as derived from "@/lib/db/store/tables/derived-tables";
import type { Cell, Table } from "@/lib/db/store/tables/tables";
import * as published from "@/lib/db/store/tables/tables";
import { insertRows } from "./bulk";
import { copyRows } from "./copy-rows";

/** Rows that go in by COPY are those that a statement writes, whatever stands in them. */

const TABLES = Object.values({ ...published, ...derived }) as readonly Table[];

/** What COPY, arrays and JSON write in ways of their own. */
const text = fc.oneof(
  fc.string({ unit: "grapheme" }).map((any) => any.replaceAll("\0", "")),
  fc.constantFrom("", "\\N", "\\.", "a\tb\nc\r\\", '{"x","y"}', "NULL", "’é–😀", '"', "\u0001\u0008"),
);
const json = fc
  .jsonValue({ maxDepth: 2 })
  .map((any) => JSON.parse(JSON.stringify(any).replaceAll("\\u0000", "")));

/** Any cell of a column of this type; of an enumeration by its labels. */
function anyCell(type: string, labels: ReadonlyMap<string, readonly string[]>): fc.Arbitrary<Cell> {
  const words = labels.get(type);
  if (words) return fc.constantFrom(...words);
  switch (type) {
    case "uuid":
      return fc.uuid();
    case "int":
      return fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    case "boolean":
      return fc.boolean();
    case "date":
      return fc.constantFrom("2025-11-03", "0001-01-01", "9999-12-31");
    case "numeric(38,6)":
      return fc.constantFrom("0", "38000000000", "-0.25", "99999999999999999999999999999999.123456");
    case "jsonb":
      return json as fc.Arbitrary<Cell>;
    case "text[]":
      return fc.array(text, { maxLength: 3 });
    default:
      return text;
  }
}

async function readLabels(): Promise<Map<string, string[]>> {
  const rows = await db().$queryRaw<{ type: string; labels: string[] }[]>`
    SELECT t.typname::text AS type, array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS labels
    FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY 1`;
  return new Map(rows.map(({ type, labels }) => [type, labels]));
}

type Row = Record<string, Cell>;
type Kept = { text: string };

/** The rows as a table of the same columns without constraints has them. */
async function keptBy(
  tx: Transaction,
  table: Table,
  add: (table: Table) => Promise<unknown>,
): Promise<string[]> {
  await tx.$executeRawUnsafe(
    `CREATE TEMPORARY TABLE "twin" (LIKE "${table.name}" INCLUDING DEFAULTS) ON COMMIT DROP`,
  );
  for (const { name } of await tx.$queryRaw<{ name: string }[]>`
    SELECT attname::text AS name FROM pg_attribute WHERE attrelid = 'twin'::regclass AND attnum > 0 AND attnotnull`)
    await tx.$executeRawUnsafe(`ALTER TABLE "twin" ALTER COLUMN "${name}" DROP NOT NULL`);
  await add({ ...table, name: "twin" });
  const rows = await tx.$queryRaw<Kept[]>`SELECT twin::text AS text FROM twin`;
  await tx.$executeRaw`DROP TABLE "twin"`;
  return rows.map((row) => row.text);
}

test.each(TABLES.map((table) => [table.name, table] as const))("%s", async (_name, table) => {
  const labels = await readLabels();
  const cells = Object.entries(table.columns).map(
    ([field, type]) => [field, fc.option(anyCell(type, labels), { freq: 5 })] as const,
  );
  const [rows = []] = fc.sample(
    fc.array(fc.record(Object.fromEntries(cells)), { minLength: 60, maxLength: 60 }),
    1,
  );
  await db().$transaction(async (tx) => {
    const stated = await keptBy(tx, table, (twin) => insertRows(tx, twin, rows as Row[]));
    const copied = await keptBy(tx, table, async (twin) => {
      expect(await copyRows(tx, twin, rows as Row[])).toBe(true);
    });
    expect(copied).toEqual(stated);
    expect(copied).toHaveLength(rows.length);
  });
});

test("outside of a transaction nothing is copied, and a refused row leaves the transaction to its end", async () => {
  const row = { id: "00000000-0000-4000-8000-000000000001", kind: "deal" };
  expect(await copyRows(db(), published.records, [row])).toBe(false);
  const twice = db().$transaction(async (tx) => copyRows(tx, published.records, [row, row]));
  await expect(twice).rejects.toThrow(/duplicate key/);
  expect(await db().record.count()).toBe(0);
});
