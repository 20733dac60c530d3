import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { withClaimIds } from "@/lib/domain/records/claim-ids";
import type { BundleDeal } from "@/lib/schema/bundle/bundle";
import { makeActor, storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, exportedText, importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { mergeInto } from "../publish/merge-into";
import { publish } from "../publish/publish";
import { revertRecord } from "../publish/revert-record";
import { undoChangeSet } from "../publish/undo-change-set";
import { verifyRecords } from "../verify/verify-records";
import { readStored } from "./stored";

/** A claim keeps its id through everything that can happen to it, and every machine gives the same. */

const claimOf = (fields: object) => ({
  source: "reuters-2025-11",
  stance: "asserts",
  value: { type: "money", amount: "38000000000", currency: "USD", qualifier: "exact" },
  quote: "a $38 billion deal",
  rank: "normal",
  reason: null,
  locator: null,
  ...fields,
});
/** The same words thrice, once beyond the basic plane, and one in Japanese. */
const CLAIMS = [
  claimOf({}),
  claimOf({ rank: "deprecated", reason: "A slip" }),
  claimOf({ quote: "a 𝟛𝟠 billion deal 😀" }),
  claimOf({ quote: "380億ドルの契約", stance: "denies" }),
  claimOf({ locator: "p. 4" }),
];
const bundleOf = (claims: readonly object[] = CLAIMS) =>
  sampleBundle({ "deals[0].terms[0].claims": JSON.parse(JSON.stringify(claims)) });

let author = makeActor("admin");
beforeEach(async () => {
  await clearRecord();
  author = await storedActor("admin");
  expect(await importOf(bundleOf())).toMatchObject({ ok: true });
});

async function dealNow() {
  const [deal] = await readStored(db(), "deals", { slug: { in: ["first"] } });
  if (!deal) throw new Error("the sample has a deal");
  return deal;
}
const claimsNow = async () => (await dealNow()).record.terms[0]?.claims ?? [];
const idsNow = async () => (await claimsNow()).map(({ id }) => id);

async function save(change: (deal: BundleDeal) => BundleDeal) {
  const { id, headRevision: baseRevision, record } = await dealNow();
  const edit = { section: "deals" as const, id, baseRevision, record: change(record) };
  const outcome = await publish(author, { edits: [edit], message: "Changed" });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome;
}
const withClaims = (
  deal: BundleDeal,
  claims: (claims: BundleDeal["terms"][number]["claims"]) => unknown,
) => ({
  ...deal,
  terms: deal.terms.map((term) => ({ ...term, claims: claims(term.claims) as typeof term.claims })),
});

test("ids stay through edits, a new order, revert, undo, a merge of sources and imports, and verify stays clean", async () => {
  const ids = await idsNow();
  expect(new Set(ids).size).toBe(5);
  await save((deal) =>
    withClaims(deal, ([first, ...rest]) => [...rest, { ...first, quote: "edited", locator: "p. 9" }]),
  );
  const moved = [...ids.slice(1), ids[0]];
  expect(await idsNow()).toEqual(moved);
  const unnamed = withClaims((await dealNow()).record, (claims) =>
    claims.map(({ id: _, ...claim }) => claim),
  );
  await save((deal) => ({ ...deal, title: "Sent without ids", terms: unnamed.terms }));
  expect(await idsNow()).toEqual(moved);

  const { id, headRevision } = await dealNow();
  const back = { section: "deals" as const, id, to: 1, baseRevision: headRevision, message: "Back" };
  expect(await revertRecord(author, back)).toMatchObject({ ok: true });
  expect(await idsNow()).toEqual(ids);
  const undone = await db().changeSet.findFirstOrThrow({ orderBy: { number: "desc" } });
  expect(await undoChangeSet(author, { changeSet: undone.number, message: "Undone" })).toMatchObject({
    ok: true,
  });
  expect(await idsNow()).toEqual(moved);

  const source = {
    slug: "reuters-copy",
    title: "Copy",
    publisher: "Reuters",
    language: "en",
    tier: "press",
  } as const;
  const into = { ...source, url: null, publishedOn: null, via: null, cites: [] };
  const made = await publish(author, {
    edits: [{ section: "sources", id: null, baseRevision: 0, record: into }],
    message: "New",
  });
  const [from] = await readStored(db(), "sources", { slug: { in: ["reuters-2025-11"] } });
  const merging = {
    section: "sources",
    from: from?.id ?? "",
    into: made.ok ? (made.revisions[0]?.id ?? "") : "",
  } as const;
  expect(await mergeInto(author, { ...merging, message: "One" })).toMatchObject({ ok: true });
  expect(await idsNow()).toEqual(moved);
  expect((await claimsNow()).map(({ source }) => source)).toEqual(Array(5).fill("reuters-copy"));
  expect(await verifyRecords()).toEqual([]);

  const text = await exportedText();
  expect(await importOf(JSON.parse(text))).toMatchObject({ ok: true, changeSet: null });
  await clearRecord();
  expect(await importOf(JSON.parse(text))).toMatchObject({ ok: true });
  expect(await idsNow()).toEqual(moved);
  expect(await exportedText()).toBe(text);
});

test("a bundle without ids changes the claims it restates, and gives the same ids in every empty database", async () => {
  const ids = await idsNow();
  const [first, ...rest] = CLAIMS;
  expect(await importOf(bundleOf([{ ...first, quote: "edited in the file" }, ...rest]))).toMatchObject({
    ok: true,
  });
  expect(await idsNow()).toEqual(ids);
  expect((await claimsNow())[0]?.quote).toBe("edited in the file");
  await clearRecord();
  await importOf(bundleOf());
  expect(await idsNow()).toEqual(ids);
});

test("states kept before there were ids are those of claims that nobody edited: not a byte differs", async () => {
  const [revision] = await db().revision.findMany({ where: { state: { path: ["slug"], equals: "first" } } });
  const state = revision?.state as unknown as BundleDeal;
  expect(state.terms[0]?.claims.map((claim) => Object.keys(claim).includes("id"))).toEqual(
    Array(5).fill(false),
  );
  expect(withClaimIds(state).terms[0]?.claims.map(({ id }) => id)).toEqual(await idsNow());
  const issues = await importOf(
    bundleOf([
      { ...CLAIMS[0], id: "7h2m4qz" },
      { ...CLAIMS[1], id: "7h2m4qz" },
    ]),
  );
  expect(issues).toMatchObject({
    ok: false,
    issues: [
      {
        path: ["deals", 0, "terms", 0, "claims", 1, "id"],
        message: expect.stringContaining("terms[0].claims[0]"),
      },
    ],
  });
});

test("the migration gives the claims that are stored the ids that the same text gives here", async () => {
  const before = await db().$queryRaw`SELECT id::text, short_id FROM claims ORDER BY position`;
  const file = new URL("../../../prisma/migrations/20261128000030_claim_ids/migration.sql", import.meta.url);
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`ALTER TABLE claims DROP COLUMN short_id`;
    await tx.$executeRaw`UPDATE claims SET id = gen_random_uuid()`;
    await tx.$executeRaw`DROP INDEX claims_term_id_position_idx`;
    await tx.$executeRaw`CREATE UNIQUE INDEX claims_term_id_position_key ON claims (term_id, position)`;
    for (const statement of statementsOf(readFileSync(file, "utf8"))) await tx.$executeRawUnsafe(statement);
  });
  expect(await db().$queryRaw`SELECT id::text, short_id FROM claims ORDER BY position`).toEqual(before);
  expect(await verifyRecords()).toEqual([]);
});

/** A driver takes one statement at a time; those in a body of "$$" belong together. */
function statementsOf(sql: string): string[] {
  const parts = sql.replace(/^--.*$/gm, "").split("$$");
  const marked = parts.map((part, index) => (index % 2 === 1 ? part.replaceAll(";", "\0") : part)).join("$$");
  return marked
    .split(";")
    .map((statement) => statement.replaceAll("\0", ";").trim())
    .filter((statement) => statement !== "");
}
