/**
 * The Postgres driver adapter, made fit for migrations. Three things in @prisma/adapter-pg 7.10 are not:
 * it splits scripts at every ";", it cannot type the catalogue's "char" columns, and its shadow database
 * is the real one when it was given a connection string.
 */
import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, DriverAdapterError } from "@prisma/driver-adapter-utils";
import pg from "pg";

const OID_CHAR = 18;
const OID_TEXT = 25;

/** For the rows of an answer: which columns are "char". The adapter hands on the same array of rows. */
const charColumns = new WeakMap();

function noteCharColumns(result) {
  for (const { fields = [], rows } of [result ?? {}].flat()) {
    const columns = fields.flatMap((field, index) => (field.dataTypeID === OID_CHAR ? [index] : []));
    if (columns.length === 0) continue;
    for (const index of columns) fields[index].dataTypeID = OID_TEXT; // else the adapter refuses the answer
    charColumns.set(rows, columns);
  }
  return result;
}

class CatalogueClient extends pg.Client {
  /** @param {any[]} args whatever forms the driver takes */
  query(...args) {
    /** @type {(...args: any[]) => any} */
    const query = super.query.bind(this);
    const callback = args.at(-1);
    if (typeof callback === "function") {
      return query(...args.slice(0, -1), (error, result) => callback(error, noteCharColumns(result)));
    }
    const answer = query(...args);
    return typeof answer?.then === "function" ? answer.then(noteCharColumns) : answer;
  }
}

/** Makes `queryRaw` say Character for "char" columns, as the engine expects of the system catalogue. */
function typeCharColumns(queryable) {
  const queryRaw = queryable.queryRaw.bind(queryable);
  queryable.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of charColumns.get(result.rows) ?? [])
      result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  return queryable;
}

const newPool = (connectionString) => new pg.Pool({ connectionString, Client: CatalogueClient, max: 4 });

function toAdapterError(error) {
  if (typeof error?.severity !== "string") return error;
  const { code, severity, message, detail, column, hint } = error;
  return new DriverAdapterError({
    kind: "postgres",
    code,
    severity,
    message,
    detail,
    column,
    hint,
    originalCode: code,
    originalMessage: message,
  });
}

async function connect(url, afterwards = async () => {}) {
  const pool = newPool(url);
  const schema = new URL(url).searchParams.get("schema") ?? "public";
  const adapter = typeCharColumns(await new PrismaPg(pool, { schema }).connect());
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (level) => typeCharColumns(await startTransaction(level));
  adapter.executeScript = async (script) => {
    try {
      await pool.query(script); // the simple protocol: the whole script, one implicit transaction
    } catch (error) {
      throw toAdapterError(error);
    }
  };
  let disposed = false;
  adapter.dispose = async () => {
    if (disposed) return;
    disposed = true;
    await pool.end();
    await afterwards();
  };
  return adapter;
}

/** Runs one statement on a connection of its own. */
export async function runOnce(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The same server and login, another database. */
export function withDatabase(url, database) {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}

/**
 * A factory as `bindMigrationAwareSqlAdapterFactory` wants it.
 * @returns {import("@prisma/driver-adapter-utils").SqlMigrationAwareDriverAdapterFactory}
 */
export function migrationAdapterFactory(url) {
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => connect(url),
    async connectToShadowDb() {
      const name = `prisma_migrate_shadow_db_${randomUUID()}`;
      await runOnce(url, `CREATE DATABASE "${name}"`);
      const drop = () => runOnce(url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      return connect(withDatabase(url, name), drop);
    },
  };
}
