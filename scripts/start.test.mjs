/** The start script as a process: what it says when it cannot start, and what it survives. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withClient, withDatabase } from "./postgres/database.mjs";
import { freePort } from "./postgres/server.mjs";
import { isAlive, waitForEnd } from "./shell/process.mjs";
import { childOf, PAGES, WEB } from "./testing/child-of.mjs";
import { makeEditorToken } from "./testing/editor-token.mjs";
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
/** The number is taken away at an end, and not written yet at a start. */
function postgresPidOrNone() {
  try {
    return postgresPid();
  } catch {
    return 0;
  }
}
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
/** Waits while there is none: between its end and its next start. */
async function anyPostgresPid(but) {
  const deadline = performance.now() + 20_000;
  while (performance.now() < deadline) {
    const pid = postgresPidOrNone();
    if (pid && pid !== but) return pid;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error("PostgreSQL was not started again.");
}
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

/** What PostgreSQL answers to a login without the right, and what the trigger on the history answers to its owner. */
const NOT_PERMITTED = "42501";
const REFUSED_BY_HISTORY = "23001";

const RENAMED = "nvidia-coreweave-2023-osprey";
const DELETED = "coreweave-openai-2025-may";

/** The first revision of a deal as JSON and as its page has it; how many came after it may change. */
async function firstRevision(slug) {
  const address = `deals/${slug}/revisions/1`;
  const [answer, html] = await Promise.all(
    [`${url}/api/v1/${address}`, `${url}/${address}`].map(async (asked) => (await fetch(asked)).text()),
  );
  const { pinned, deal } = JSON.parse(answer).data;
  const words = html
    .slice(html.indexOf("<main"), html.indexOf("</main>"))
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
  const [hash] = /(?<=Content hash )[0-9a-f]{64}/.exec(words) ?? [];
  return { pinned: { ...pinned, newest: null }, deal, hash, page: /Terms as in force.+/.exec(words)?.[0] };
}

/** Changes a deal, or takes it out, as an editor's program. */
async function write(method, { slug, revision, body, token }) {
  const headers = {
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
    "if-match": `"r${revision}"`,
  };
  const address = `${url}/api/v1/deals/${slug}`;
  const answer = await fetch(address, { method, headers, body: JSON.stringify(body) });
  expect(answer.ok, await answer.text()).toBe(true);
}

const bothFirst = () => Promise.all([RENAMED, DELETED].map(firstRevision));
let pinnedBefore;

afterAll(async () => {
  await Promise.all(apps.map((app) => app.child.exitCode ?? app.stop()));
  rmSync(folder, { recursive: true, force: true });
});

describe("a start that cannot be says why in one sentence", () => {
  const busy = createServer();
  beforeAll(() => new Promise((resolve) => busy.listen(0, () => resolve(null))));
  afterAll(() => new Promise((resolve) => busy.close(resolve)));

  it.each([
    [
      "a bad value",
      () => ({ PORT: "eighty" }),
      /^✗ PORT must be a whole number from 1 to 65535, and is "eighty"\.$/,
    ],
    [
      "a port in use",
      () => ({ PORT: String(/** @type {import("node:net").AddressInfo} */ (busy.address()).port) }),
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
    expect(answer.headers.get("content-security-policy")).toMatch(/script-src 'self' 'sha256-/);
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

  it("starts Postgres again when that is killed while it starts, more than once", async () => {
    let pid = postgresPid();
    for (let times = 0; times < 3; times++) {
      if (isRunning(pid)) process.kill(pid, "SIGKILL");
      // Not one that answers: one that has only just written its number, and still reads its log. One that finds the memory of the last
      // still in use ends by itself, and takes its number along.
      pid = await anyPostgresPid(pid);
    }
    await eventually(health, "ok\n");
  });

  it("starts what makes pages again when that is killed, and sends what is kept meanwhile", async () => {
    // Nothing is kept before publishes are heard again.
    const isKept = async () =>
      /^entente_kept_answers [1-9]/m.test(await (await fetch(`${url}/metrics`)).text());
    await eventually(async () => (await fetch(`${url}/deals`)).ok && isKept(), true);
    const web = await childOf(readJson("owner.json").pid, WEB);
    const before = await childOf(web, PAGES);
    if (before === null) throw new Error("Nothing makes pages.");
    process.kill(before, "SIGKILL");
    expect((await fetch(`${url}/deals`)).status).toBe(200);
    expect((await fetch(`${url}/api/v1/deals?limit=3`)).status).toBe(200);
    expect(await childOf(web, PAGES)).not.toBe(before);
  });

  it("works under a login that adds to the history, and can change neither it nor the rules", async () => {
    const owner = readJson("postgres.json").url;
    const app = new URL(owner);
    app.username = "entente_app";
    app.password = readFileSync(join(dataDir, "postgres-app-password"), "utf8").trim();
    const refusalOf = (url, sql) =>
      withClient(url, (client) => client.query(sql)).then(
        () => "done",
        (error) => error.code,
      );
    for (const table of ["revisions", "change_sets"])
      for (const sql of [
        `UPDATE ${table} SET number = number`,
        `DELETE FROM ${table} WHERE false`,
        `TRUNCATE ${table} CASCADE`,
        `ALTER TABLE ${table} DISABLE TRIGGER USER`,
        `DROP TABLE ${table} CASCADE`,
      ])
        expect([sql, await refusalOf(app.href, sql)]).toEqual([sql, NOT_PERMITTED]);
    expect(await refusalOf(app.href, "UPDATE editor_rules SET four_eyes = false")).toBe(NOT_PERMITTED);
    expect(await refusalOf(owner, "UPDATE revisions SET number = number")).toBe(REFUSED_BY_HISTORY);
    const { rows } = await withClient(owner, (client) =>
      client.query(
        "SELECT DISTINCT usename FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
      ),
    );
    expect(rows).toEqual([{ usename: "entente_app" }]);
  });

  it("shows a first revision as it was after edit, rename, a way back and deletion", async () => {
    const token = await makeEditorToken(readJson("postgres.json").url);
    pinnedBefore = await bothFirst();
    for (const { pinned, hash, page } of pinnedBefore) {
      expect(hash).toBe(pinned.contentHash);
      expect(page?.length).toBeGreaterThan(1_000);
    }
    const { title } = pinnedBefore[0].deal;
    const other = { slug: "renamed", title: "Other", summary: "Other." };
    await write("PATCH", { slug: RENAMED, revision: 1, token, body: { message: "Other", record: other } });
    await write("PATCH", {
      slug: "renamed",
      revision: 2,
      token,
      body: { message: "Back", record: { title } },
    });
    await write("DELETE", { slug: DELETED, revision: 1, token, body: { reason: "Never was" } });
    expect((await fetch(`${url}/deals/${DELETED}`)).status).toBe(410);
    expect(await bothFirst()).toEqual(pinnedBefore);
  });

  it("starts again after it was killed, over the server that it left behind", async () => {
    const { pid } = readJson("owner.json");
    process.kill(pid, "SIGKILL");
    await start().ready;
    expect(await health()).toBe("ok\n");
  });

  it("still shows those first revisions as they were", async () => {
    expect(await (await fetch(`${url}/api/v1/deals/renamed`)).json()).toMatchObject({
      data: { revision: 3, summary: "Other." },
    });
    expect(await bothFirst()).toEqual(pinnedBefore);
  });

  it("stops on SIGTERM: the web server, then Postgres", async () => {
    const server = postgresPid();
    expect(await apps.at(-1).stop()).toBe(0);
    expect(isAlive(server)).toBe(false);
    expect(existsSync(join(dataDir, "owner.json"))).toBe(false);
  });
});
