import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addAccount } from "@/lib/db/accounts/accounts";
import { makeApiToken } from "@/lib/db/accounts/api-tokens";
import { SHELL } from "@/lib/db/accounts/authority";
import { db } from "@/lib/db/client";
import { type Role, SCOPES, type Scope } from "@/lib/domain/access/actor";
import { WRITE_LIMIT } from "@/lib/domain/access/limit-tries";
import { makeActor } from "@/lib/testing/actors";
import { fitting } from "@/lib/testing/api-contract";
import { sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, importOf } from "@/lib/testing/importing";
import { request } from "@/lib/testing/next/headers";
import { DELETE, PATCH } from "./deals/[slug]/route";
import { POST } from "./sources/route";

/** Writing by the API: what a token was made for, a request sent twice, too many of them, and every refusal as it is described. */

const people: Partial<Record<Role, string>> = {};
beforeAll(async () => {
  for (const role of ["contributor", "editor"] as const) {
    const added = await addAccount(SHELL, { email: `${role}@editor.test`, name: role, role }, new Date());
    people[role] = added.ok ? added.userId : "";
  }
});

/** From now on a token of theirs is sent. */
async function as(role: Role, scopes: readonly Scope[]): Promise<void> {
  const made = await makeApiToken(makeActor(role, { userId: people[role] ?? "" }), "x", scopes);
  request.headers = new Headers({ authorization: `Bearer ${made.ok ? made.token : ""}` });
}

beforeEach(async () => {
  await clearRecord();
  await db().apiToken.deleteMany();
  await db().idempotentRequest.deleteMany();
  await db().draft.deleteMany();
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
  await as("editor", SCOPES);
});

type Sent = { body?: unknown; headers?: Record<string, string> };
const sent = (method: string, path: string, { body, headers }: Sent) =>
  new Request(`http://entente.test/api/v1/${path}`, {
    ...{ method, body: typeof body === "string" ? body : JSON.stringify(body) },
    headers: { "content-type": "application/json", ...headers },
  });

const source = (slug: string) => ({
  message: "Found",
  record: { slug, title: "New", publisher: "Wire", language: "en", tier: "press", cites: [] },
});
const post = (slug: string, headers: Record<string, string> = {}) =>
  POST(sent("POST", "sources", { body: source(slug), headers }));
const first = { params: Promise.resolve({ slug: "first" }) };
const patch = (sending: Sent = {}) =>
  PATCH(
    sent("PATCH", "deals/first", {
      body: { message: "Better", record: { title: "Better" } },
      headers: { "if-match": '"r1"' },
      ...sending,
    }),
    first,
  );
const remove = () =>
  DELETE(
    sent("DELETE", "deals/first", { body: { reason: "Never so" }, headers: { "if-match": '"r1"' } }),
    first,
  );
const sources = () => db().source.count();

describe("a token made", () => {
  it.each(["contributor", "editor"] as const)("to propose, by a %s, publishes nothing", async (role) => {
    await as(role, ["propose"]);
    const before = await sources();
    await fitting("/api/v1/sources", await post("new-wire"), "POST");
    expect((await post("new-wire")).status).toBe(202);
    expect((await patch()).status).toBe(202);
    expect(await sources()).toBe(before);
    expect(await db().draft.count({ where: { status: "submitted" } })).toBe(2);
    expect((await remove()).status).toBe(403);
  });

  it("to publish does, and deletes nothing; to delete does that alone", async () => {
    await as("editor", ["publish"]);
    expect((await post("new-wire")).status).toBe(201);
    const refused = await remove();
    expect(await fitting("/api/v1/deals/first", refused, "DELETE")).toMatchObject({
      detail: expect.stringContaining("This token was not made to delete records"),
    });
    await as("editor", ["remove"]);
    expect((await post("another-wire")).status).toBe(403);
    const answers = [await remove(), await remove()];
    expect(answers.map(({ status }) => status)).toEqual([409, 409]);
    for (const answer of answers) await fitting("/api/v1/deals/first", answer, "DELETE");
  });
});

describe("a request with a key", () => {
  const key = { "idempotency-key": '"8e03978e-40d5-43dd-bc93-6894a57f9324"' };

  it("is done once and answered the same, however often it is sent; a day later it is new", async () => {
    const [one, two] = [await post("new-wire", key), await post("new-wire", key)];
    expect([one.status, two.status]).toEqual([201, 201]);
    expect([one.headers.get("idempotency-replayed"), two.headers.get("idempotency-replayed")]).toEqual([
      null,
      "true",
    ]);
    expect(two.headers.get("location")).toBe("/api/v1/sources/new-wire");
    const body = await fitting("/api/v1/sources", one, "POST");
    expect(await fitting("/api/v1/sources", two, "POST")).toEqual(body);
    await db().idempotentRequest.updateMany({ data: { createdAt: new Date(Date.now() - 86_400_001) } });
    expect((await post("new-wire", key)).headers.get("idempotency-replayed")).toBeNull();
    await as("editor", SCOPES); // whose it is is part of the key
    expect((await post("third-wire", key)).status).toBe(201);
  });

  it("and another body is refused; what failed may be sent again when it is mended", async () => {
    const bad = sent("POST", "sources", {
      body: { message: "x", record: { slug: "new-wire" } },
      headers: key,
    });
    expect((await POST(bad)).status).toBe(422);
    expect((await post("new-wire", key)).status).toBe(201);
    const other = await post("other-wire", key);
    expect(await fitting("/api/v1/sources", other, "POST")).toMatchObject({
      title: "This key was used for another request",
    });
    expect(await db().source.count({ where: { slug: "other-wire" } })).toBe(0);
    expect((await post("new-wire", { "idempotency-key": "" })).status).toBe(400);
  });

  it("of many at once is done by one; the others hear that it runs, or what came of it", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => post("new-wire", key)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.every((status) => status === 201 || status === 409)).toBe(true);
    const done = answers.filter(
      ({ status, headers }) => status === 201 && !headers.has("idempotency-replayed"),
    );
    expect(done).toHaveLength(1);
    for (const answer of answers) await fitting("/api/v1/sources", answer, "POST");
    expect(await db().changeSet.count()).toBe(2);
  });

  it("whose process has died is taken up after a minute", async () => {
    await post("new-wire", key);
    const dead = { status: null, createdAt: new Date(Date.now() - 30_000) };
    await db().idempotentRequest.updateMany({ data: dead });
    expect((await post("new-wire", key)).status).toBe(409);
    await db().idempotentRequest.updateMany({ data: { createdAt: new Date(Date.now() - 61_000) } });
    expect((await post("new-wire", key)).status).toBe(200);
  });
});

it("too many writes by one token are refused with when to return, and say before how many are left", async () => {
  const left = (response: Response) => response.headers.get("ratelimit");
  expect(left(await post("new-wire"))).toMatch(new RegExp(`^"writing";r=${WRITE_LIMIT.tries - 1};t=60$`));
  await db().writeCount.updateMany({ data: { writes: WRITE_LIMIT.tries - 1 } });
  expect(left(await post("new-wire"))).toContain("r=0;");
  const refused = await post("new-wire");
  expect(await fitting("/api/v1/sources", refused, "POST")).toMatchObject({ status: 429 });
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(50);
  expect(refused.headers.get("ratelimit-policy")).toBe(`"writing";q=${WRITE_LIMIT.tries};w=60`);
  await as("editor", SCOPES);
  expect((await post("new-wire")).status).toBe(200);
});

const REFUSALS: readonly (readonly [number, Sent])[] = [
  [400, { body: "{" }],
  [400, { body: { message: "x", record: {}, more: 1 } }],
  [412, { headers: { "if-match": '"r9"' } }],
  [413, { body: JSON.stringify({ message: "x".repeat(3_000_000), record: {} }) }],
  [415, { headers: { "content-type": "text/plain", "if-match": '"r1"' } }],
  [422, { body: { message: "x", record: { kind: "nonsense" } } }],
  [428, { headers: {} }],
];

it.each(REFUSALS)("a change is refused by %i as the document says", async (status, sending) => {
  const response = await patch(sending);
  expect(await fitting("/api/v1/deals/first", response, "PATCH")).toMatchObject({ status });
});

it("a change without a token, of nothing, or of what is gone, too", async () => {
  const nothing = { params: Promise.resolve({ slug: "nothing" }) };
  const missing = await PATCH(sent("PATCH", "deals/nothing", { body: {} }), nothing);
  expect(await fitting("/api/v1/deals/nothing", missing, "PATCH")).toMatchObject({ status: 404 });
  request.headers = new Headers();
  expect(await fitting("/api/v1/deals/first", await patch(), "PATCH")).toMatchObject({ status: 401 });
});
