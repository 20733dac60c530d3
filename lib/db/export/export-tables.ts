import type { BulkType } from "@/lib/schema/bulk/columns";
import { type BulkTableName, columnsOf } from "@/lib/schema/bulk/tables";
import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { withSnapshot } from "../store/snapshot";
import { TABLE_SQL } from "./table-sql";

/** The published record as flat tables, chunk by chunk, as it stood at one moment. Decides how much is in memory at a time. */

/** So many deals, sources and so on are read at a time. */
const ROOTS_PER_CHUNK = 100;

/** Dates as YYYY-MM-DD and decimals as text, since no number of JavaScript holds them all. */
export type BulkCell = string | number | null;
export type BulkRow = readonly BulkCell[];

export type ReadTable = (table: BulkTableName) => AsyncGenerator<BulkRow[]>;

/** Which state of the record was read: its newest save. */
export type BulkState = { changeSet: number; hash: string; savedAt: string };

/** Runs `write` over one moment of the record; every table it reads is of that moment. */
export function withTables<T>(write: (read: ReadTable, state: BulkState) => Promise<T>): Promise<T> {
  return withSnapshot(async (tx) => write((table) => readTable(tx, table), await readState(tx)));
}

/** A record that nothing was ever saved to is state 0. */
async function readState(tx: Transaction): Promise<BulkState> {
  const head = await tx.changeSet.findFirst({
    orderBy: { number: "desc" },
    select: { number: true, hash: true, createdAt: true },
  });
  if (head === null) return { changeSet: 0, hash: "empty", savedAt: "1970-01-01T00:00:00.000Z" };
  return { changeSet: head.number, hash: head.hash, savedAt: head.createdAt.toISOString() };
}

async function* readTable(tx: Transaction, table: BulkTableName): AsyncGenerator<BulkRow[]> {
  const { root, joins, where = "TRUE", order, columns } = TABLE_SQL[table];
  const fields = columnsOf(table);
  const cells = fields.map(([name, { type }]) =>
    cellSql((columns as Record<string, string>)[name] ?? "NULL", type),
  );
  // Every part is a constant of table-sql.ts; the slugs are parameters.
  const query = Prisma.raw(`SELECT json_build_array(${cells.join(", ")}) AS row FROM ${root} r ${joins}`);
  const rest = Prisma.raw(`AND ${where} ORDER BY ${order}`);
  let after = "";
  for (;;) {
    const roots = await tx.$queryRaw<{ slug: string }[]>`
      SELECT slug FROM ${Prisma.raw(root)} WHERE slug > ${after} ORDER BY slug LIMIT ${ROOTS_PER_CHUNK}`;
    const last = roots.at(-1);
    if (!last) return;
    const slugs = roots.map(({ slug }) => slug);
    const rows = await tx.$queryRaw<
      { row: BulkCell[] }[]
    >`${query} WHERE r.slug = ANY(${slugs}::text[]) ${rest}`;
    yield rows.map(({ row }) => row);
    after = last.slug;
  }
}

function cellSql(sql: string, type: BulkType): string {
  return type === "date" || type === "decimal" ? `(${sql})::text` : sql;
}
