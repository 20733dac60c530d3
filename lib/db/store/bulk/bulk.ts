import type { Transaction } from "@/lib/db/client";
import { columnOf } from "@/lib/db/store/tables/columns";
import type { Cell, Table } from "@/lib/db/store/tables/tables";
import { copyRows } from "./copy-rows";

/**
 * Many rows in one statement: the rows travel as one JSON parameter, whatever their number.
 * Decides how rows are written and compared; knows no table. Names come from the table descriptions, never from data.
 */

/** Keeps one statement's parameter to a few megabytes. */
const ROWS_PER_STATEMENT = 2_000;

const fieldsOf = (table: Table) => Object.keys(table.columns);

/** The JSON parameter read as rows whose columns are named like the fields. */
function recordset(table: Table, parameter = 1): string {
  const columns = Object.entries(table.columns).map(([field, type]) => `"${field}" ${type}`);
  return `json_to_recordset($${parameter}::json -> 'rows') AS r(${columns.join(", ")})`;
}

function insertSql(table: Table): string {
  const fields = fieldsOf(table);
  const select = fields.map((field) => `r."${field}"`).join(", ");
  return `INSERT INTO "${table.name}" AS t (${fields.map(columnOf).join(", ")}) SELECT ${select} FROM ${recordset(table)}`;
}

function upsertSql(table: Table): string {
  const fields = fieldsOf(table).filter((field) => !table.key.includes(field));
  const set = fields.map((field) => `${columnOf(field)} = EXCLUDED.${columnOf(field)}`).join(", ");
  const now = fields.map((field) => `t.${columnOf(field)}`).join(", ");
  const wanted = fields.map((field) => `EXCLUDED.${columnOf(field)}`).join(", ");
  const key = table.key.map(columnOf).join(", ");
  return `${insertSql(table)} ON CONFLICT (${key}) DO UPDATE SET ${set} WHERE (${now}) IS DISTINCT FROM (${wanted})`;
}

/** Handed over as an object: Prisma would quote the quotes of a text, and turn a list into a Postgres array. */
type Parameter<Row> = { rows: readonly Row[] };

async function inChunks<Row>(
  rows: readonly Row[],
  run: (parameter: Parameter<Row>) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await run({ rows: rows.slice(start, start + ROWS_PER_STATEMENT) });
  }
}

/** Fewer rows than these are in sooner by one statement than COPY is begun and ended. */
const WORTH_COPYING = 200;

/** Adds rows that are not there yet. */
export async function insertRows<Row extends object>(
  tx: Transaction,
  table: Table<Row>,
  rows: readonly Row[],
) {
  if (rows.length >= WORTH_COPYING && (await copyRows(tx, table, rows))) return;
  const sql = insertSql(table);
  await inChunks(rows, (parameter) => tx.$executeRawUnsafe(sql, parameter));
}

/** Adds rows, and gives those that are there already the new contents; rows that stay the same are not touched. */
export async function upsertRows<Row extends object>(
  tx: Transaction,
  table: Table<Row>,
  rows: readonly Row[],
) {
  const sql = upsertSql(table);
  await inChunks(rows, (parameter) => tx.$executeRawUnsafe(sql, parameter));
}

/** Rows of one table that hang on given parents. `ids`: the parents that may have rows already. */
export type Below<Row extends object> = {
  parent: keyof Row & string;
  ids: readonly string[];
  rows: readonly Row[];
};

/** The rows below these parents become exactly the given ones. */
export async function replaceRows<Row extends object>(tx: Transaction, table: Table<Row>, below: Below<Row>) {
  if (below.ids.length === 0) return insertRows(tx, table, below.rows);
  await deleteOthers(tx, table, below);
  return upsertRows(tx, table, below.rows);
}

async function deleteOthers<Row extends object>(tx: Transaction, table: Table<Row>, below: Below<Row>) {
  const keys = below.rows.map((row) => Object.fromEntries(table.key.map((field) => [field, row[field]])));
  await tx.$executeRawUnsafe(deleteOthersSql(table, below.parent), { rows: keys }, below.ids);
}

/** A table and what its rows become; made by `becoming`, so that rows and table belong together. */
export type Becoming = {
  table: Table;
  below: Below<Record<string, Cell>>;
};

export function becoming<Row extends object>(table: Table<Row>, below: Below<Row>): Becoming {
  return { table, below } as unknown as Becoming;
}

/** The same for several tables, in their order; one question first, and then only what differs is written. */
export async function replaceDiffering(tx: Transaction, all: readonly Becoming[]): Promise<void> {
  const asked = all.filter(({ below }) => below.ids.length > 0);
  const differing = await differencesOf(tx, asked);
  for (const { table, below } of all) {
    if (below.ids.length === 0) await insertRows(tx, table, below.rows);
    const { fewer, other } = differing.get(table.name) ?? { fewer: false, other: false };
    if (fewer) await deleteOthers(tx, table, below);
    if (other) await upsertRows(tx, table, below.rows);
  }
}

/** Whether rows have to go, and whether others have to come or to change. */
type Differing = { name: string; fewer: boolean; other: boolean };

async function differencesOf(tx: Transaction, asked: readonly Becoming[]): Promise<Map<string, Differing>> {
  if (asked.length === 0) return new Map();
  const texts = asked.map(({ table, below }, place) => differingSql(table, below.parent, 2 * place + 1));
  const values = asked.flatMap(({ below }) => [{ rows: below.rows }, below.ids]);
  const rows = await tx.$queryRawUnsafe<Differing[]>(texts.join(" UNION ALL "), ...values);
  return new Map(rows.map((row) => [row.name, row]));
}

function differingSql(table: Table, parent: string, parameter: number): string {
  const isSame = table.key.map((field) => `r."${field}" = t.${columnOf(field)}`).join(" AND ");
  const wanted = fieldsOf(table)
    .map((field) => `r."${field}"`)
    .join(", ");
  const stored = fieldsOf(table)
    .map((field) => `t.${columnOf(field)}`)
    .join(", ");
  const given = recordset(table, parameter);
  return `SELECT '${table.name}' AS name,
    EXISTS (SELECT FROM "${table.name}" t WHERE t.${columnOf(parent)} = ANY($${parameter + 1}::uuid[])
      AND NOT EXISTS (SELECT FROM ${given} WHERE ${isSame})) AS fewer,
    EXISTS (SELECT FROM ${given} LEFT JOIN "${table.name}" t ON ${isSame}
      WHERE (${stored}) IS DISTINCT FROM (${wanted})) AS other`;
}

function deleteOthersSql(table: Table, parent: string): string {
  const isKept = table.key.map((field) => `r."${field}" = t.${columnOf(field)}`).join(" AND ");
  return `DELETE FROM "${table.name}" t WHERE t.${columnOf(parent)} = ANY($2::uuid[])
    AND NOT EXISTS (SELECT FROM ${recordset(table)} WHERE ${isKept})`;
}

/** A stored row that is not as it should be: its key, and the fields that differ (none: the row is missing). */
export type Difference = { key: string; fields: string[] };

/** Compares what is stored with what should be, in the database's own types. */
export async function differingRows<Row extends object>(
  tx: Transaction,
  table: Table<Row>,
  rows: readonly Row[],
): Promise<Difference[]> {
  const sql = compareSql(table);
  const found: Difference[] = [];
  await inChunks(rows, async (parameter) => {
    for (const row of await tx.$queryRawUnsafe<Difference[]>(sql, parameter)) found.push(row);
  });
  return found;
}

function compareSql(table: Table): string {
  const same = table.key.map((field) => `t.${columnOf(field)} = r."${field}"`).join(" AND ");
  const firstKey = columnOf(table.key[0] ?? "id");
  const cases = fieldsOf(table).map(
    (field) => `CASE WHEN t.${columnOf(field)} IS DISTINCT FROM r."${field}" THEN '${field}' END`,
  );
  const fields = `CASE WHEN t.${firstKey} IS NULL THEN '{}' ELSE array_remove(ARRAY[${cases.join(", ")}], NULL) END`;
  const key = `concat_ws(' ', ${table.key.map((field) => `r."${field}"`).join(", ")})`;
  return `SELECT * FROM (SELECT ${key} AS key, ${fields} AS fields, t.${firstKey} IS NULL AS missing
    FROM ${recordset(table)} LEFT JOIN "${table.name}" t ON ${same}) compared WHERE missing OR fields <> '{}'`;
}
