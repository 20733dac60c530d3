/** Makes a database cluster: the directory PostgreSQL keeps everything in, and the password to it. */
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { failed } from "../shell/run.mjs";
import { runProgram } from "./program.mjs";

export const SUPERUSER = "entente";

/** Reads a secret kept in a file of the data directory, or makes one of 32 random bytes. Mode 600. */
export function keepSecret(path) {
  if (existsSync(path)) return readFileSync(path, "utf8").trim();
  const secret = randomBytes(32).toString("base64url");
  writeFileSync(path, `${secret}\n`, { mode: 0o600, flag: "wx" });
  return secret;
}

/** True when the directory holds a finished cluster. */
export const hasCluster = (path) => existsSync(join(path, "PG_VERSION"));

function giveTo(user, path) {
  if (user) chownSync(path, user.uid, user.gid);
}

/**
 * Makes the cluster under a temporary name and renames it, so that a half-made one is never taken for one.
 * @param {{path: string, password: string, programs: {initdb: string}, runner: {user: {uid: number, gid: number} | null}, throwaway: boolean}} cluster
 */
export async function makeCluster({ path, password, programs, runner, throwaway }) {
  const unfinished = `${path}.unfinished`;
  const passwordFile = `${path}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(runner.user, unfinished);
  giveTo(runner.user, passwordFile);
  try {
    const { code, output } = await runProgram(runner, programs.initdb, [
      `--pgdata=${unfinished}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--locale=C.UTF-8",
      ...(throwaway ? ["--no-sync"] : []),
    ]);
    if (code !== 0) throw failed("Making the database (initdb)", output, path);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}
