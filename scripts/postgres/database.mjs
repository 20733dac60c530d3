/** Questions to a PostgreSQL server by its address: is it there, is it new enough, does the database exist. */
import { Stop } from "../shell/stop.mjs";
import { explainConnection } from "./connection-error.mjs";

const OLDEST_VERSION = 150_000; // PostgreSQL 15, as server_version_num

/** The same server and login, another database. */
export function withDatabase(url, database) {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}

export const databaseName = (url) => decodeURIComponent(new URL(url).pathname.slice(1));

/** Connects, hands the client over, and always lets go of it. `pg` is loaded late: it may not be installed yet. */
export async function withClient(url, use) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {}); // a server that goes away is reported by the query that is under way
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}

const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

export async function createDatabase(url, template = "") {
  await withClient(withDatabase(url, "postgres"), async (client) =>
    client.query(
      `CREATE DATABASE ${quoted(databaseName(url))}${template && (await copied(client, template))}`,
    ),
  );
}

/**
 * How a template is copied: file by file on a throw-away server, which takes it half the work of the usual way, through the log.
 * It wants two checkpoints, though, for which a server that keeps what it has would wait for its disk.
 */
async function copied(client, template) {
  const { rows } = await client.query("SHOW fsync");
  return ` TEMPLATE ${quoted(template)}${rows[0].fsync === "off" ? " STRATEGY file_copy" : ""}`;
}

/** Nobody may be connected to it. */
export async function renameDatabase(url, name) {
  await withClient(withDatabase(url, "postgres"), (client) =>
    client.query(`ALTER DATABASE ${quoted(databaseName(url))} RENAME TO ${quoted(name)}`),
  );
}

/** Not WITH (FORCE): that would also end a vacuum under way, which only a superuser may. DROP waits for one itself. */
export async function dropDatabase(url) {
  await withClient(withDatabase(url, "postgres"), async (client) => {
    await endConnections(client, url);
    await client.query(`DROP DATABASE IF EXISTS ${quoted(databaseName(url))}`);
  });
}

const endConnections = (client, url) =>
  client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'",
    [databaseName(url)],
  );

/** Ends every connection to a database and lets nobody in; or lets them in again. */
export async function setOpen(url, isOpen) {
  await withClient(withDatabase(url, "postgres"), async (client) => {
    await client.query(`ALTER DATABASE ${quoted(databaseName(url))} ALLOW_CONNECTIONS ${isOpen}`);
    if (!isOpen) await endConnections(client, url);
  });
}

export async function createDatabaseIfMissing(url) {
  try {
    await withClient(url, (client) => client.query("SELECT 1"));
    return false;
  } catch (error) {
    if (error.code !== "3D000") throw error;
  }
  await createDatabase(url).catch((error) => {
    if (error.code !== "42P04" && error.code !== "23505") throw error; // another instance made it at the same moment
  });
  return true;
}

/** An external database: reachable, new enough, made if it may be. @returns {Promise<string>} a note for the progress line */
export async function checkExternal(url) {
  try {
    const made = await createDatabaseIfMissing(url);
    const version = await withClient(
      url,
      async (client) => (await client.query("SHOW server_version_num")).rows[0].server_version_num,
    );
    if (Number(version) < OLDEST_VERSION) {
      throw new Stop(
        `DATABASE_URL: Entente needs PostgreSQL 15 or newer, and this server is ${Math.floor(Number(version) / 10_000)}.`,
      );
    }
    const { hostname } = new URL(url);
    return `${databaseName(url)} at ${hostname}${made ? ", created" : ""}`;
  } catch (error) {
    throw error instanceof Stop ? error : explainConnection(error, url);
  }
}
