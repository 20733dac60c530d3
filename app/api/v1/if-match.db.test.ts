import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { addAccount } from "@/lib/db/accounts/accounts";
import { makeApiToken } from "@/lib/db/accounts/api-tokens";
import { SHELL } from "@/lib/db/accounts/authority";
import { db } from "@/lib/db/client";
import { verifyRecords } from "@/lib/db/verify/verify-records";
import { SCOPES } from "@/lib/domain/access/actor";
import { makeActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, importOf } from "@/lib/testing/importing";
import { request } from "@/lib/testing/next/headers";
import * as deals from "./deals/[slug]/route";
import * as events from "./events/[slug]/route";
import * as organizations from "./organizations/[slug]/route";
import * as partnerships from "./partnerships/[slug]/route";
import * as sources from "./sources/[slug]/route";

/** If-Match means the revision of the record: nothing else makes a tag stale, and that always does. */

const RECORDS = {
  deals: { route: deals, slug: "first", change: { summary: "Changed." } },
  partnerships: { route: partnerships, slug: "aws-openai", change: { summary: "Changed." } },
  organizations: { route: organizations, slug: "openai", change: { aliases: ["Changed"] } },
  sources: { route: sources, slug: "reuters-2025-11", change: { via: "Changed" } },
  events: { route: events, slug: "announced", change: { detail: "Changed." } },
} as const;
type Kind = keyof typeof RECORDS;
const KINDS = Object.keys(RECORDS) as Kind[];

beforeAll(async () => {
  const added = await addAccount(
    SHELL,
    { email: "ada@editor.test", name: "Ada", role: "editor" },
    new Date(),
  );
  if (!added.ok) throw new Error("taken");
  const made = await makeApiToken(makeActor("editor", { userId: added.userId }), "x", SCOPES);
  request.headers = new Headers({ authorization: `Bearer ${made.ok ? made.token : ""}` });
});
beforeEach(async () => {
  await clearRecord();
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
});

const contextOf = (kind: Kind) => ({ params: Promise.resolve({ slug: RECORDS[kind].slug }) });

async function read(kind: Kind, query = "") {
  const response = await RECORDS[kind].route.GET(
    new Request(`http://entente.test/api/v1/${kind}/${RECORDS[kind].slug}${query}`),
    contextOf(kind),
  );
  expect(response.status, kind).toBe(200);
  const { data } = (await response.json()) as { data: { revision: number } };
  return { tag: response.headers.get("etag") ?? "", revision: data.revision };
}

function write(kind: Kind, tag: string, record: object = RECORDS[kind].change): Promise<Response> {
  const body = JSON.stringify({ message: "Changed", record });
  const headers = { "content-type": "application/json", "if-match": tag };
  const address = `http://entente.test/api/v1/${kind}/${RECORDS[kind].slug}`;
  return RECORDS[kind].route.PATCH(new Request(address, { method: "PATCH", body, headers }), contextOf(kind));
}

test("a tag read yesterday writes today, of every kind of record, however it was read", async () => {
  for (const kind of KINDS) {
    vi.stubEnv("ENTENTE_TODAY", "2026-11-27");
    const yesterday = await read(kind);
    vi.stubEnv("ENTENTE_TODAY", "2026-11-28");
    const [today, past] = [await read(kind), await read(kind, "?known=2026-11-01")];
    vi.unstubAllEnvs();
    expect([yesterday.revision, today.revision, past.revision], kind).toEqual([1, 1, 1]);
    for (const tag of [yesterday.tag, today.tag, past.tag]) expect(tag, kind).toMatch(/^"r1-/);
    const written = await write(kind, `W/${yesterday.tag.replace(/"$/, '-gzip"')}`);
    expect([kind, written.status]).toEqual([kind, 200]);
    expect((await write(kind, today.tag)).status, kind).toBe(412);
    const after = await read(kind);
    expect(after.revision, kind).toBe(2);
    expect(after.tag.startsWith('"r2-'), kind).toBe(true);
    expect((await write(kind, written.headers.get("etag") ?? "")).status, kind).toBe(200);
  }
  expect(await verifyRecords()).toEqual([]);
});

test("another record's new name changes the bytes and not the tag for writing", async () => {
  const before = await read("deals");
  expect((await write("partnerships", '"r1"', { name: "Another name" })).status).toBe(200);
  expect((await write("sources", '"r1"', { publisher: "Another publisher" })).status).toBe(200);
  const after = await read("deals");
  expect(after.tag).not.toBe(before.tag);
  expect(after.revision).toBe(1);
  expect((await write("deals", before.tag)).status).toBe(200);
});

test("a stale write is refused with what both changed, in words; a reorder by both among it", async () => {
  const [deal] = (sampleBundle() as { deals: { terms: { claims: object[] }[] }[] }).deals;
  const [claim] = deal?.terms[0]?.claims ?? [];
  const terms = (...quotes: string[]) => [
    { ...deal?.terms[0], claims: quotes.map((quote) => ({ ...claim, quote })) },
  ];
  expect((await write("deals", '"r1"', { terms: terms("a", "b", "c") })).status).toBe(200);
  expect((await write("deals", '"r2"', { terms: terms("c", "a", "b"), title: "New" })).status).toBe(200);
  const reordered = await write("deals", '"r2"', { terms: terms("b", "a", "c") });
  expect([reordered.status, await reordered.json()]).toMatchObject([
    412,
    { revision: 3, conflicts: ["term “Spend” → claims → order"] },
  ]);
  const apart = await write("deals", '"r2-abc"', { summary: "Apart" });
  expect([apart.status, await apart.json()]).toMatchObject([412, { revision: 3, conflicts: [] }]);
});

/** Fifty transactions wait for one lock; a busy machine takes its time. */
const PATIENCE_MS = 120_000;

test("of fifty writes at once from one revision one is saved, and the others are refused", {
  timeout: PATIENCE_MS,
}, async () => {
  const { tag } = await read("deals");
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, (_, index) => write("deals", tag, { title: `Title ${index}` })),
  );
  const statuses = outcomes.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.filter((status) => status === 412)).toHaveLength(49);
  expect((await read("deals")).revision).toBe(2);
  const winner = statuses.indexOf(200);
  expect((await db().deal.findUniqueOrThrow({ where: { slug: "first" } })).title).toBe(`Title ${winner}`);
  expect(await db().changeSet.count()).toBe(2);
});
