/** The product as `npm start` serves it, over a data directory of its own, for trials that may hurt it. Linux and macOS. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../postgres/server.mjs";
import { capture } from "../shell/run.mjs";
import { Stop } from "../shell/stop.mjs";
import { programArguments, programEnvironment } from "../steps/database-program.mjs";
import { childOf, PAGES, WEB } from "../testing/child-of.mjs";
import { makeEditorToken } from "../testing/editor-token.mjs";
import { startApp } from "../testing/start-app.mjs";

/**
 * @typedef {{origin: string, databaseUrl: () => string, tokens: string[], webPid: () => Promise<number | null>,
 *   pagesPid: () => Promise<number | null>, postgresPid: () => number | null, output: () => string, hasEnded: () => boolean,
 *   serveBeside: (publicOrigin: string) => Promise<Beside>, stop: () => Promise<void>}} Served
 * @typedef {{origin: string, stop: () => Promise<unknown>}} Beside another server of the same record
 * @param {Record<string, string>} [env] @returns {Promise<Served>} ready, with the shipped record and two editors' tokens
 */
export async function serve(env = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), "entente-stress-"));
  const port = await freePort();
  const app = startApp({ PORT: String(port), ENTENTE_DATA_DIR: dataDir, ...env });
  const stop = async () => {
    await app.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await app.ready;
  } catch (error) {
    await stop();
    throw new Stop(error.message);
  }
  const databaseUrl = () => JSON.parse(readFileSync(join(dataDir, "postgres.json"), "utf8")).url;
  return {
    origin: `http://127.0.0.1:${port}`,
    databaseUrl,
    // Two editors: one alone may write 120 times a minute and no more.
    tokens: [await makeEditorToken(databaseUrl()), await makeEditorToken(databaseUrl())],
    webPid: () => childOf(app.child.pid, WEB),
    pagesPid: async () => {
      const web = await childOf(app.child.pid, WEB);
      return web === null ? null : childOf(web, PAGES);
    },
    postgresPid: () => firstLine(join(dataDir, "postgres", "postmaster.pid")),
    output: app.output,
    serveBeside: (publicOrigin) => serveBeside(databaseUrl(), { ...env, ENTENTE_URL: publicOrigin }),
    hasEnded: () => app.child.exitCode !== null || app.child.signalCode !== null,
    stop,
  };
}

/** Another server of a record that is served already, which prints addresses as the first does. */
async function serveBeside(databaseUrl, env) {
  const port = await freePort();
  const app = startApp({
    ...{ ...env, PORT: String(port), DATABASE_URL: databaseUrl },
    ENTENTE_SECRET: "of a trial that nobody signs in to",
  });
  try {
    await app.ready;
  } catch (error) {
    await app.stop();
    throw new Stop(error.message);
  }
  return { origin: `http://127.0.0.1:${port}`, stop: app.stop };
}

function firstLine(path) {
  try {
    return Number(readFileSync(path, "utf8").split("\n", 1)[0]) || null;
  } catch {
    return null; // it is being started
  }
}

/** `npm run data`'s program, against the database of a running trial. @returns {Promise<{code: number, output: string}>} */
export function runData(url, args) {
  return capture(process.execPath, programArguments("data", args), { env: programEnvironment(url) });
}

/** Resident memory of the web server in MB, as it says itself; null while it does not answer. */
export async function memoryOf(origin) {
  try {
    const text = await (await fetch(`${origin}/metrics`, { signal: AbortSignal.timeout(5_000) })).text();
    const [, bytes] = /^(?:entente|process)_resident_memory_bytes (\S+)$/m.exec(text) ?? [];
    return bytes === undefined ? null : Number(bytes) / 1e6;
  } catch {
    return null;
  }
}
