import { hash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DataType, tableFromIPC } from "apache-arrow";
import { parse } from "csv-parse/sync";
import { Package } from "datapackage";
import sqlite from "node-sqlite3-wasm";
import { readParquet } from "parquet-wasm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { exportDelta } from "@/lib/db/export/export-delta";
import { deleteRecord } from "@/lib/db/publish/delete-record";
import { readStored } from "@/lib/db/store/stored";
import { BULK_TABLE_NAMES, BULK_TABLES, columnsOf } from "@/lib/schema/bulk/tables";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { exportedText, importOf } from "@/lib/testing/importing";
import { shortDecimal, unscaled } from "./cells";
import { BULK_FILES, SUMS_FILE } from "./files";
import { makeApart } from "./make-apart";
import { writeBulk } from "./write-bulk";
import { openSqlite } from "./write-sqlite";

/** The bulk files of a small record, read by the parsers of other projects. */

const HOSTILE = '=1+1 "quoted", and\na line';
const HUGE = "12345678901234567890.000001";

let folder = "";
let made: Awaited<ReturnType<typeof writeBulk>>;

beforeAll(async () => {
  const bundle = sampleBundle({
    "deals[0].summary": HOSTILE,
    "deals[0].terms[0].claims[0].value.amount": HUGE,
    "deals[0].terms[0].claims[0].rank": "preferred",
    "deals[0].terms[0].claims[0].reason": "It is so.",
  });
  expect(await importOf(bundle)).toMatchObject({ ok: true });
  folder = await mkdtemp(join(tmpdir(), "entente-bulk-test-"));
  made = await writeBulk(folder, { origin: "https://entente.test", signal: new AbortController().signal });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const textOf = (name: string) => readFile(join(folder, name), "utf8");
const csvOf = async (name: string) =>
  parse(await textOf(`${name}.csv`), { columns: true }) as Record<string, string>[];

/** As the Arrow project reads it, from the file to types and values. */
async function arrowOf(name: string) {
  const read = readParquet(await readFile(join(folder, `${name}.parquet`)));
  return tableFromIPC(read.intoIPCStream());
}

test("every file that is listed is there, and the sums are those of the files", async () => {
  expect(made.files.map(({ name }) => name).toSorted()).toEqual(
    BULK_FILES.map(({ name }) => name).toSorted(),
  );
  expect(made.state).toMatchObject({ changeSet: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  const sums = (await textOf(SUMS_FILE)).trimEnd().split("\n");
  expect(sums).toHaveLength(BULK_FILES.length - 1);
  for (const line of sums) {
    const [, sum, name = ""] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
    expect(hash("sha256", await readFile(join(folder, name)))).toBe(sum);
  }
});

test("CSV, Parquet and SQLite have the same rows, amounts to the last digit, dates as dates, words as words", async () => {
  const base = new sqlite.Database(join(folder, "record.sqlite"), { readOnly: true });
  for (const table of BULK_TABLE_NAMES) {
    const csv = await csvOf(table);
    expect((await arrowOf(table)).numRows, table).toBe(csv.length);
    expect(base.get(`SELECT count(*) AS n FROM ${table}`), table).toEqual({ n: csv.length });
  }
  expect(base.get("PRAGMA integrity_check")).toEqual({ integrity_check: "ok" });
  expect(base.get("SELECT amount, typeof(amount) AS is_a FROM claims")).toEqual({
    amount: HUGE,
    is_a: "text",
  });
  expect(base.get("SELECT summary FROM deals WHERE deal = 'first'")).toEqual({ summary: HOSTILE });
  base.close();
  const [claim] = await csvOf("claims");
  expect(claim).toMatchObject({ deal: "first", amount: HUGE, unit: "USD", rank: "preferred" });
  expect((await csvOf("deals"))[0]).toMatchObject({
    summary: `'${HOSTILE}`,
    announced_on_latest: "2025-11-03",
  });
  expect(await csvOf("rulings")).toHaveLength(1);
});

test("Parquet says of every column what it is, also of empty ones", async () => {
  const terms = await arrowOf("terms");
  expect(terms.schema.fields.map(({ name }) => name)).toEqual(columnsOf("terms").map(([name]) => name));
  const field = (name: string) => terms.schema.fields.find((one) => one.name === name);
  expect(field("amount")?.type).toMatchObject({ precision: 38, scale: 6 });
  expect(DataType.isDate(field("in_force_until_latest")?.type)).toBe(true);
  expect(DataType.isUtf8(field("ended_by_deal")?.type)).toBe(true);
  expect([field("ended_by_deal")?.nullable, field("term")?.nullable]).toEqual([true, false]);
  expect(terms.getChild("in_force_from_earliest")?.get(0)).toEqual(
    new Date("2025-11-03T00:00:00Z").getTime(),
  );
  // 38 digits, of which the last six stand behind the point.
  const amount = (await arrowOf("claims")).getChild("amount")?.get(0);
  expect(String(amount)).toBe(HUGE.replace(".", ""));
});

test("the datapackage is one by Frictionless’s own rules, every CSV keeps its schema and its keys; the dictionary has every column", async () => {
  const data = await Package.load(join(folder, "datapackage.json"), { basePath: folder });
  expect(data.errors).toEqual([]);
  expect(data.resources.map(({ name }) => name)).toEqual(BULK_TABLE_NAMES);
  for (const resource of data.resources) {
    // Types, closed lists, required cells and foreign keys are checked while it reads.
    const rows = await resource.read({ relations: true });
    expect(rows, resource.name).toHaveLength((await csvOf(resource.name)).length);
    expect(Buffer.byteLength(await textOf(`${resource.name}.csv`))).toBe(resource.descriptor.bytes);
  }
  const dictionary = await textOf("dictionary.md");
  for (const table of BULK_TABLE_NAMES) {
    expect(dictionary).toContain(BULK_TABLES[table].about);
    for (const [column] of columnsOf(table)) expect(dictionary).toContain(`| \`${column}\` |`);
  }
  expect(await textOf("CITATION.cff")).toMatch(/^version: "\d{4}-\d\d-\d\d\.1"$/m);
  expect(await textOf("record.json")).toBe(await exportedText());
});

/** Of which some 180 are taken before the first row; 100,045 deals take some 30 more. */
const MOST_RESIDENT = 250_000_000;

test("the program that the server has make them takes little memory, and makes the same files", async () => {
  const apart = await makeApart(join(folder, "apart"));
  expect(apart.state).toEqual(made.state);
  const sumsOf = ({ files }: typeof made) =>
    files.filter(({ name }) => /\.(csv|parquet|json)$/.test(name) && name !== "datapackage.json");
  expect(sumsOf(apart)).toEqual(sumsOf(made));
  expect(apart.residentBytes).toBeLessThan(MOST_RESIDENT);
});

test("SQLite holds no more in memory of many rows than of few, also where it would have to sort them", async () => {
  const base = openSqlite(join(folder, "many.sqlite"), {});
  const claims = base.open("claims");
  const columns = columnsOf("claims");
  const rowOf = (n: number) =>
    columns.map(([name, { required }]) => {
      if (name === "deal") return String(n).padStart(700, "0");
      return name === "claim" ? String(n) : required ? "x" : null;
    });
  for (let n = 0; n < 20_000; n += 500)
    await claims.write(Array.from({ length: 500 }, (_, at) => rowOf(n + at)));
  await claims.close();
  const before = process.memoryUsage.rss();
  base.close();
  // Sorted at the end, the 14 MB that the index of deals and terms has would be in memory at once, and stay.
  expect(process.memoryUsage.rss() - before).toBeLessThan(10_000_000);
});

test("a delta has what is another record at its end, and what is gone", async () => {
  const [stored] = await readStored(db(), "deals", { slug: { in: ["second"] } });
  const deleting = {
    section: "deals" as const,
    id: stored?.id ?? "",
    baseRevision: 1,
    reason: "Never signed.",
  };
  await deleteRecord(await storedActor(), { ...deleting, successor: null });
  const delta = async (from: number, to: number) => {
    let text = "";
    for await (const piece of exportDelta({ from, to })) text += piece;
    return JSON.parse(text);
  };
  expect((await delta(1, 2)).changes).toEqual([{ section: "deals", slug: "second", change: "deleted" }]);
  const all = await delta(0, 2);
  expect(all.changes.filter((one: { section: string }) => one.section === "deals")).toEqual([
    {
      section: "deals",
      slug: "first",
      change: "created",
      record: expect.objectContaining({ summary: HOSTILE }),
    },
  ]);
  expect((await delta(2, 2)).changes).toEqual([]);
});

test.each([
  ["38000000000.500000", 38_000_000_000_500_000n, "38000000000.5"],
  ["-0.25", -250_000n, "-0.25"],
  ["7", 7_000_000n, "7"],
  ["100", 100_000_000n, "100"],
])("the decimal %s is %s unscaled", (text, whole, short) => {
  expect(unscaled(text)).toBe(whole);
  expect(shortDecimal(text)).toBe(short);
});
