/** The embedded database: one cluster in the data directory, one server over it while this process lives. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { explain, Stop } from "../shell/stop.mjs";
import { findPostgres } from "./binaries.mjs";
import { hasCluster, keepSecret, makeCluster, SUPERUSER } from "./cluster.mjs";
import { createDatabaseIfMissing } from "./database.mjs";
import { stopOrphan } from "./orphan.mjs";
import { livingOwner, takeOwnership } from "./owner.mjs";
import { startServer } from "./server.mjs";
import { chooseRunner } from "./unprivileged.mjs";

const DATABASE = "entente";
const CONNECTION_FILE = "postgres.json";

const MAJOR = 18;

/** Makes the data directory, or says why it cannot be. Others may pass through it but not look into it. */
export function prepareDataDir(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    const probe = join(dataDir, `.write-test-${process.pid}`);
    writeFileSync(probe, "x");
    rmSync(probe);
  } catch (error) {
    if (error.code === "EEXIST") throw new Stop(`ENTENTE_DATA_DIR (${dataDir}) is a file, not a directory.`);
    throw explain(Object.assign(error, { path: dataDir }));
  }
}

function readConnection(dataDir) {
  try {
    return JSON.parse(readFileSync(join(dataDir, CONNECTION_FILE), "utf8"));
  } catch {
    return null;
  }
}

/** The address of the server that another process of ours runs on this data directory, or null. */
export function runningUrl(dataDir) {
  const owner = livingOwner(dataDir);
  const connection = readConnection(dataDir);
  // A start that is still on its way has not written its own yet.
  return owner && connection?.owner === owner.pid ? connection.url : null;
}

function writeConnection(dataDir, connection) {
  const path = join(dataDir, CONNECTION_FILE);
  writeFileSync(`${path}.new`, JSON.stringify(connection), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

function checkVersion(cluster) {
  const version = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (version === String(MAJOR)) return;
  throw new Stop(
    `${cluster} was made by PostgreSQL ${version} and this is PostgreSQL ${MAJOR}: export the data with the version of Entente that made it, or set ENTENTE_DATA_DIR to a new directory.`,
  );
}

async function openCluster({ dataDir, throwaway, events }) {
  const path = join(dataDir, "postgres");
  const programs = findPostgres();
  const runner = chooseRunner(programs.postgres, path);
  const password = keepSecret(join(dataDir, "postgres-password"));
  const fresh = !hasCluster(path);
  if (fresh) await makeCluster({ path, password, programs, runner, throwaway });
  else checkVersion(path);
  const recovered = !fresh && (await stopOrphan({ path, programs, runner }));
  const cluster = { path, logPath: join(dataDir, "postgres.log"), programs, runner, throwaway };
  const server = await startServer({ ...cluster, wishedPort: readConnection(dataDir)?.port }, events);
  const urlOf = (database) => `postgresql://${SUPERUSER}:${password}@127.0.0.1:${server.port}/${database}`;
  return {
    server,
    urlOf,
    note: fresh ? "new" : recovered ? "an earlier server was still running, restarted" : "",
  };
}

/**
 * @param {{dataDir: string, command: string, throwaway?: boolean, events?: {onRestart?: Function, onLost?: Function}}} options
 * @returns {Promise<{url: string, note: string, stop: () => Promise<void>}>}
 */
export async function openEmbedded({ dataDir, command, throwaway = false, events = {} }) {
  prepareDataDir(dataDir);
  const release = await takeOwnership(dataDir, command);
  try {
    const handlers = { onRestart: () => {}, onLost: () => {}, ...events };
    const { server, urlOf, note } = await openCluster({ dataDir, throwaway, events: handlers });
    const stop = async () => {
      await server.stop();
      release();
    };
    try {
      await createDatabaseIfMissing(urlOf(DATABASE));
      writeConnection(dataDir, { url: urlOf(DATABASE), port: server.port, owner: process.pid });
    } catch (error) {
      await stop();
      throw error;
    }
    return { url: urlOf(DATABASE), note, stop };
  } catch (error) {
    release();
    throw explain(error, dataDir);
  }
}
