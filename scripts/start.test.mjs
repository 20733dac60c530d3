/** The start script as a process: what it says when it cannot start, and what it survives. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withDatabase } from "./postgres/database.mjs";
import { freePort } from "./postgres/server.mjs";
import { isAlive, waitForEnd } from "./shell/process.mjs";
import { startApp } from "./testing/start-app.mjs";

const folder = mkdtempSync(join(tmpdir(), "entente-start-"));
const dataDir = join(folder, "data");
const port = String(await freePort());
const url = `http://localhost:${port}`;
const apps = [];

function start(env = {}) {
  const app = startApp({ ENTENTE_DATA_DIR: dataDir, PORT: port, ...env });
  apps.push(app);
  return app;
}

/** Starts what must not start: its exit code and what it said. */
async function refusal(env) {
  const app = start(env);
  const code = await app.ended;
  return { code, said: app.output().trim() };
}

const readJson = (name) => JSON.parse(readFileSync(join(dataDir, name), "utf8"));
const postgresPid = () =>
  Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
const health = async () => (await fetch(`${url}/healthz`)).text();

async function eventually(ask, wanted) {
  const deadline = performance.now() + 60_000;
  let got;
  do {
    got = await ask().catch((error) => error.message);
    if (got === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  } while (performance.now() < deadline);
  expect(got).toBe(wanted);
}

afterAll(async () => {
  await Promise.all(apps.map((app) => app.child.exitCode ?? app.stop()));
  rmSync(folder, { recursive: true, force: true });
});

describe("a start that cannot be says why in one sentence", () => {
  const busy = createServer();
  beforeAll(() => new Promise((resolve) => busy.listen(0, resolve)));
  afterAll(() => new Promise((resolve) => busy.close(resolve)));

  it.each([
    [
      "a bad value",
      () => ({ PORT: "eighty" }),
      /^✗ PORT must be a whole number from 1 to 65535, and is "eighty"\.$/,
    ],
    [
      "a port in use",
      () => ({ PORT: String(busy.address().port) }),
      /^✗ PORT \d+ is in use by another program/,
    ],
    [
      "a data directory that is a file",
      () => {
        writeFileSync(join(folder, "file"), "");
        return { ENTENTE_DATA_DIR: join(folder, "file") };
      },
      /^✗ .*file.* is a file, not a directory\.$/,
    ],
    [
      "a data directory that cannot be made",
      () => ({ ENTENTE_DATA_DIR: join(folder, "file", "under") }),
      /a part of that path is a file/,
    ],
    [
      "a database that does not answer",
      () => ({ DATABASE_URL: "postgresql://u:p@127.0.0.1:9/entente" }),
      /^✗ DATABASE_URL: no PostgreSQL answers at 127\.0\.0\.1:9/,
    ],
    [
      "a host that does not exist",
      () => ({
        DATABASE_URL: "postgresql://u:p@no-such-host.invalid/entente",
        ENTENTE_SECRET: "x".repeat(32),
      }),
      /^✗ DATABASE_URL: there is no host no-such-host\.invalid\.$/,
    ],
  ])("%s", async (_what, env, sentence) => {
    const { code, said } = await refusal(env());
    expect(said).toMatch(sentence);
    expect(said.split("\n")).toHaveLength(1);
    expect(code).toBe(1);
  });
});

describe("a running app", { timeout: 300_000 }, () => {
  it("starts on an empty data directory", async () => {
    await start().ready;
    expect(await health()).toBe("ok\n");
    const answer = await fetch(url);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-security-policy")).toMatch(/script-src 'self' 'nonce-/);
  });

  it("refuses a second start on its data directory", async () => {
    const { code, said } = await refusal({ PORT: String(await freePort()) });
    expect(said).toMatch(/^✗ .*data is in use by npm start \(process \d+\)/);
    expect(code).toBe(1);
  });

  it("is also a database for others, and says when the login or the version is wrong", async () => {
    const own = readJson("postgres.json").url;
    const other = { DATABASE_URL: withDatabase(own, "made-by-start"), PORT: String(await freePort()) };
    const app = start({ ...other, ENTENTE_DATA_DIR: join(folder, "other") });
    await app.ready;
    expect(app.output()).toMatch(/database .*made-by-start at 127\.0\.0\.1, created/);
    await app.stop();
    const wrong = own.replace(/:[^:@]+@/, ":wrong@");
    expect((await refusal({ ...other, DATABASE_URL: wrong })).said).toMatch(
      /^✗ DATABASE_URL: .* does not accept this user and password/,
    );
  });

  it("starts Postgres again when that is killed", async () => {
    const before = postgresPid();
    process.kill(before, "SIGKILL");
    await waitForEnd(before, 5_000);
    await eventually(health, "ok\n");
    expect(postgresPid()).not.toBe(before);
  });

  it("starts again after it was killed, over the server that it left behind", async () => {
    const { pid } = readJson("owner.json");
    process.kill(pid, "SIGKILL");
    await start().ready;
    expect(await health()).toBe("ok\n");
  });

  it("stops on SIGTERM: the web server, then Postgres", async () => {
    const server = postgresPid();
    expect(await apps.at(-1).stop()).toBe(0);
    expect(isAlive(server)).toBe(false);
    expect(existsSync(join(dataDir, "owner.json"))).toBe(false);
  });
});
