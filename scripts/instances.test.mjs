/** Two instances over one PostgreSQL with a streaming replica: who reads where, and what goes on when a part of it is gone. */
import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { withClient } from "./postgres/database.mjs";
import { openEmbedded } from "./postgres/embedded.mjs";
import { freePort } from "./postgres/server.mjs";
import { openAppLogin } from "./steps/editor-rules.mjs";
import { migrate } from "./steps/migrate.mjs";
import { startWeb } from "./steps/web.mjs";
import { answerOf } from "./stress/ask.mjs";
import { makeEditorToken } from "./testing/editor-token.mjs";
import { makeReplica } from "./testing/replica.mjs";
import { makeScratchFolder } from "./testing/scratch-folder.mjs";

const folder = makeScratchFolder("entente-instances");
const dataDir = join(folder, "primary");
const open = () => openEmbedded({ dataDir, command: "npm test", throwaway: true });
const LISTENERS =
  "pid <> pg_backend_pid() AND (query LIKE 'LISTEN%' OR query LIKE 'SELECT pg_current_wal_insert_lsn%')";
const PAGE = "/organizations/acme";

let primary, appUrl, replica, standby, token;
const stops = [];
const instances = [];

beforeAll(async () => {
  primary = await open();
  await migrate(primary.url);
  appUrl = await openAppLogin(primary.url, { dataDir });
  token = await makeEditorToken(primary.url);
  mkdirSync(join(folder, "replica"));
  replica = await makeReplica({ primaryUrl: primary.url, dataDir }, join(folder, "replica"));
  standby = await replica.start();
  const ofReplica = new URL(appUrl);
  ofReplica.port = new URL(standby.url).port;
  const env = {
    DATABASE_URL: appUrl,
    DATABASE_REPLICA_URLS: ofReplica.href,
    ENTENTE_SECRET: randomBytes(32).toString("hex"),
    ENTENTE_LOG: "silent",
  };
  const ports = new Set();
  while (ports.size < 2) ports.add(await freePort());
  const webs = [...ports].map((port) => {
    instances.push(`http://127.0.0.1:${port}`);
    const wanted = { port, dev: false, env: { ...env, ENTENTE_URL: `http://localhost:${port}` } };
    return startWeb(wanted, { onRestart: () => {} });
  });
  stops.push(...(await Promise.all(webs)).map(({ stop }) => stop));
}, 120_000);

afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
  await standby?.stop();
  await primary?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const get = (instance, path) => answerOf(`${instances[instance]}${path}`);
const named = (name) => (answer) =>
  answer.status === 200 && answer.text.includes(`<h1`) && answer.text.includes(name);

/** Asks again until it holds; whatever it answered last is what a failure shows. */
async function until(ask, holds) {
  const deadline = performance.now() + 30_000;
  let got = await ask();
  while (!holds(got)) {
    if (performance.now() > deadline)
      throw new Error(`It did not come to that: ${JSON.stringify(got).slice(0, 2_000)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    got = await ask();
  }
  return got;
}

/** A save on the first instance. @returns {Promise<{status: number, text: string}>} */
function save(revision, name) {
  const isNew = revision === 0;
  const record = { ...(isNew && { slug: "acme", kind: "ai_lab" }), name };
  return answerOf(`${instances[0]}/api/v1/organizations${isNew ? "" : "/acme"}`, {
    method: isNew ? "POST" : "PATCH",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      ...(!isNew && { "if-match": `"r${revision}"` }),
    },
    body: JSON.stringify({ message: name, record }),
  });
}

const number = (text, name) => Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1]);
const readable = (wanted) =>
  until(
    () => get(1, "/metrics"),
    ({ text }) => number(text, "entente_replicas_readable") === wanted,
  );
const readings = async () => number((await get(1, "/metrics")).text, "entente_replica_readings");
const onStandby = (sql) => withClient(standby.url, (client) => client.query(sql));

/** A page that nobody has asked for: the name is in its note of what is not there. */
let unasked = 0;
const cold = () => get(1, `/organizations/acme?known=2026-01-${String(++unasked).padStart(2, "0")}`);

it("shows on one instance what was published on the other, read from the replica", async () => {
  await readable(1);
  expect((await save(0, "Acme One")).status).toBe(201);
  await until(() => get(1, PAGE), named("Acme One"));
  await readable(1);
  const before = await readings();
  expect((await cold()).status).toBe(200);
  expect(await readings()).toBeGreaterThan(before);
});

it("reads from no replica that lacks what was published, and keeps nothing old", async () => {
  await onStandby("SELECT pg_wal_replay_pause()");
  expect((await save(1, "Acme Two")).status).toBe(200);
  await until(() => get(1, PAGE), named("Acme Two"));
  const before = await readings();
  expect((await cold()).text).toContain("Acme Two");
  expect(await readings()).toBe(before);
  await onStandby("SELECT pg_wal_replay_resume()");
  await readable(1);
  expect((await cold()).text).toContain("Acme Two");
  expect((await get(1, PAGE)).text).toContain("Acme Two");
});

it("hears what was published while the line was cut", async () => {
  await withClient(primary.url, (client) =>
    client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${LISTENERS}`),
  );
  expect((await save(2, "Acme Three")).status).toBe(200);
  await until(() => get(1, PAGE), named("Acme Three"));
  expect((await get(1, PAGE)).text).not.toContain("Acme Two");
});

it("goes on from the primary when the replica is gone", async () => {
  await readable(1);
  await standby.stop();
  const first = await cold();
  expect([first.status, first.text.includes("Acme Three")]).toEqual([200, true]);
  await readable(0);
  expect((await save(3, "Acme Four")).status).toBe(200);
  await until(() => get(1, PAGE), named("Acme Four"));
  standby = await replica.start();
  await readable(1);
});

it("shows what is kept, and reads from the replica, while the primary is gone; writing says so", async () => {
  await until(() => get(1, PAGE), named("Acme Four"));
  await primary.stop();
  expect(named("Acme Four")(await get(1, PAGE))).toBe(true);
  expect(named("Acme Four")(await cold())).toBe(true);
  const refused = await save(4, "Acme Five");
  expect(refused.status).toBe(503);
  expect(JSON.parse(refused.text).detail).toMatch(/^The database does not answer just now\..+ try again/);
  await standby.stop();
  expect(named("Acme Four")(await get(1, PAGE))).toBe(true);
  const none = await cold();
  expect(none.status).toBe(503);
  expect(none.text).toContain("The database does not answer just now.");
});

it("is as it was when the primary is back", async () => {
  primary = await open();
  await until(
    () => save(4, "Acme Five"),
    ({ status }) => status === 200,
  );
  await until(() => get(1, PAGE), named("Acme Five"));
  standby = await replica.start();
  await readable(1);
});
