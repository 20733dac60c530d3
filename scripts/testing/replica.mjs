/** A streaming replica of the embedded PostgreSQL, made as an operator makes one, for trials of what is served from both. */
import { chownSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { findPostgres } from "../postgres/binaries.mjs";
import { withClient } from "../postgres/database.mjs";
import { startServer } from "../postgres/server.mjs";
import { chooseRunner } from "../postgres/unprivileged.mjs";

/** What a base backup leaves out: the server's own notes of itself, and the log, which is streamed. */
const OF_THE_SERVER = /^(postmaster\.(pid|opts)|pg_wal|pg_replslot|pg_stat_tmp|pg_notify|pg_subtrans)$/;

/**
 * Copies the running cluster between the start and the end of a base backup, and makes the copy follow it. Its server is
 * started by `start`, as often as it was stopped.
 * @param {{primaryUrl: string, dataDir: string}} primary @param {string} folder where the replica lives
 */
export async function makeReplica({ primaryUrl, dataDir }, folder) {
  const path = join(folder, "postgres");
  mkdirSync(path, { recursive: true, mode: 0o700 });
  await withClient(primaryUrl, async (client) => {
    await client.query("SELECT pg_backup_start('replica', true)");
    copyCluster(join(dataDir, "postgres"), path);
    const { rows } = await client.query("SELECT labelfile FROM pg_backup_stop(false)");
    writeFileSync(join(path, "backup_label"), rows[0].labelfile);
  });
  const { hostname, port, username, password } = new URL(primaryUrl);
  writeFileSync(
    join(path, "postgresql.auto.conf"),
    `primary_conninfo = 'host=${hostname} port=${port} user=${username} password=${password}'\n`,
  );
  writeFileSync(join(path, "standby.signal"), "");
  const programs = findPostgres();
  const runner = chooseRunner(programs.postgres, join(dataDir, "postgres"));
  if (runner.user) giveAll(path, runner.user);
  const cluster = { path, logPath: join(folder, "postgres.log"), programs, runner, throwaway: true };
  let wishedPort = 0;
  return {
    async start() {
      const events = { onRestart: () => {}, onLost: () => {} };
      const server = await startServer({ ...cluster, wishedPort }, events);
      wishedPort = server.port;
      const url = new URL(primaryUrl);
      url.port = String(server.port);
      return { url: url.href, stop: () => server.stop() };
    },
  };
}

function copyCluster(from, to) {
  cpSync(from, to, {
    recursive: true,
    filter: (source) => {
      if (join(source, "..") !== from || !OF_THE_SERVER.test(basename(source))) return true;
      return false;
    },
  });
  for (const name of readdirSync(from))
    if (OF_THE_SERVER.test(name) && name.startsWith("pg_")) {
      rmSync(join(to, name), { recursive: true, force: true });
      mkdirSync(join(to, name), { mode: 0o700 });
    }
  for (const name of ["archive_status", "summaries"]) mkdirSync(join(to, "pg_wal", name), { mode: 0o700 });
}

function giveAll(path, { uid, gid }) {
  chownSync(path, uid, gid);
  for (const entry of readdirSync(path, { recursive: true })) chownSync(join(path, String(entry)), uid, gid);
}
