import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { disableWebhook, enableWebhook, getWebhooks, retryDelivery } from "@/lib/db/follow/manage-webhooks";
import { addWebhook, listWebhooks } from "@/lib/db/follow/webhooks";
import { isPublicIp } from "@/lib/runtime/public-address";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { type Message, send } from "./send";
import { WebhookWorker } from "./worker";

/** Webhooks over real HTTP and a real database; only the refusal of this machine is put aside, where a test says so. */

type Caught = { headers: Record<string, string>; body: string };

const ANYWHERE = { issueOf: () => null, isAllowed: () => true };
const caught: Caught[] = [];
let status = 200;
let catcher: Server;
let url = "";
let secret = "";
let pool: pg.Pool;

const worker = () =>
  new WebhookWorker({
    databaseUrl: process.env.DATABASE_URL ?? "",
    publicUrl: "https://entente.test",
    nowMs: () => 1_700_000_000_000,
    onTrouble: (error) => {
      throw error;
    },
    deliver: (target, message) => send(target, message, ANYWHERE),
  });

async function look(): Promise<void> {
  const one = worker();
  await one.look();
  await one.stop();
}

beforeAll(async () => {
  catcher = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    caught.push({ headers: request.headers as Record<string, string>, body });
    response.writeHead(status, status === 302 ? { Location: "/elsewhere" } : {}).end();
  }).listen(0, "127.0.0.1");
  await once(catcher, "listening");
  url = `http://localhost:${(catcher.address() as AddressInfo).port}/hook`;
  pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 });
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
  secret = (await addWebhook(url)) ?? "";
});
afterAll(async () => {
  catcher.close();
  await pool.end();
});

async function save(title: string): Promise<void> {
  expect(await importOf(sampleBundle({ "deals[1].title": title }))).toMatchObject({ ok: true });
}

test("a save is told once, signed by the secret, with what it touched; what was before it was added is not", async () => {
  await look();
  expect(caught).toEqual([]);
  await save("Another title");
  await Promise.all([look(), look()]);
  expect(caught).toHaveLength(1);
  const [{ headers, body } = { headers: {}, body: "" } as Caught] = caught.splice(0);
  const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  expect(headers["webhook-signature"]).toBe(
    `v1,${createHmac("sha256", key).update(signed).digest("base64")}`,
  );
  expect(JSON.parse(body)).toMatchObject({
    type: "record.saved",
    data: {
      number: 2,
      records: [{ kind: "deal", slug: "second", revision: 2 }],
      url: "https://entente.test/changes/2",
      delta: "https://entente.test/data/deltas/1...2.json",
    },
  });
});

test("what fails is tried again later, later each time, and not at once; a redirect is not followed", async () => {
  status = 302;
  await save("A third title");
  await look();
  await look();
  expect(caught.splice(0)).toHaveLength(1);
  const [{ waiting } = { waiting: [] }] = await listWebhooks();
  expect(waiting).toEqual([{ changeSet: 3, attempts: 1, lastAnswer: "answered 302" }]);
  status = 500;
  const waits: number[] = [];
  for (let attempt = 2; attempt <= 3; attempt++) {
    await db().$executeRaw`UPDATE webhook_deliveries SET next_at = now() WHERE next_at IS NOT NULL`;
    await look();
    const { rows } = await pool.query(
      "SELECT extract(epoch FROM next_at - now())::float AS wait FROM webhook_deliveries WHERE next_at IS NOT NULL",
    );
    waits.push(rows[0].wait);
  }
  expect(caught.splice(0)).toHaveLength(2);
  expect(waits[1]).toBeGreaterThan((waits[0] ?? 0) * 2);
  status = 200;
  await db().$executeRaw`UPDATE webhook_deliveries SET next_at = now() WHERE next_at IS NOT NULL`;
  await look();
  expect(caught.splice(0)).toHaveLength(1);
  expect((await listWebhooks())[0]?.waiting).toEqual([]);
});

test("who answers that it is gone is not told any more", async () => {
  status = 410;
  await save("A fourth title");
  await look();
  status = 200;
  await save("A fifth title");
  await look();
  expect(caught.splice(0)).toHaveLength(1);
  expect((await listWebhooks())[0]?.disabledWhy).toMatch(/410/);
});

test("an admin sees how deliveries went, sends one again, switches one off and on; what is older than a month goes", async () => {
  const admin = await storedActor("admin");
  const [gone] = await getWebhooks(admin);
  expect(gone).toMatchObject({
    url,
    disabled: { why: "It answered 410: gone." },
    deliveries: [
      { changeSet: 4, state: "given_up", attempts: 1, lastAnswer: "answered 410", nextAt: null },
      { changeSet: 3, state: "taken", attempts: 4, lastAnswer: "answered 200" },
      { changeSet: 2, state: "taken", attempts: 1 },
    ],
  });
  const [{ id, deliveries } = { id: "", deliveries: [] }] = [gone];
  const again = () => retryDelivery(admin, deliveries[0]?.id ?? "", new Date());
  // Nothing is sent to who is not told.
  expect([await again(), await disableWebhook(admin, id, new Date())]).toEqual([false, false]);
  expect([await enableWebhook(admin, id), await enableWebhook(admin, id)]).toEqual([true, false]);
  expect(await again()).toBe(true);
  await look();
  expect(caught.splice(0).map(({ body }) => JSON.parse(body).data.number)).toEqual([4]);
  const after = await getWebhooks(admin);
  // Told from then on, and of nothing that was saved while it was off.
  expect(after[0]).toMatchObject({
    told: 5,
    disabled: null,
    deliveries: [{ changeSet: 4, state: "taken" }, {}, {}],
  });
  expect(JSON.stringify(after)).not.toContain(secret);
  expect(await again()).toBe(false);
  expect(await disableWebhook(admin, id, new Date())).toBe(true);
  expect((await getWebhooks(admin))[0]?.disabled?.why).toBe(`Switched off by ${admin.name}.`);
  await db()
    .$executeRaw`UPDATE webhook_deliveries SET made_at = now() - interval '31 days' WHERE change_set < 4`;
  await look();
  expect((await getWebhooks(admin))[0]?.deliveries.map(({ changeSet }) => changeSet)).toEqual([4]);
});

test("nothing of this machine is called, by its name, by its number, nor by a name that leads there", async () => {
  const message: Message = { id: "msg_1", body: "{}", atSeconds: 1 };
  for (const target of [url, url.replace("http:", "https:"), "https://127.0.0.1/", "https://[::1]/"])
    expect((await send({ url: target, secret }, message)).isTaken, target).toBe(false);
  const led = await send({ url, secret }, message, { issueOf: () => null, isAllowed: isPublicIp });
  expect(led).toEqual({ isTaken: false, isGone: false, words: expect.stringContaining("private network") });
  expect(caught).toEqual([]);
});
