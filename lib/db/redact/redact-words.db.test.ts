import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, exportedText, importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { verifyRecords } from "../verify/verify-records";
import { findRedactor } from "./find-redactor";
import { redactWords } from "./redact-words";

/** After a redaction the words are nowhere in the database, and the history still proves all the rest. */

const WORDS = 'Mr. "Secret" Person';
const REASON = "Tribunal de Paris, 12 May 2026";
const MARK = `[removed by order: ${REASON}]`;
let admin: Actor;

beforeAll(async () => {
  admin = await storedActor("admin", "Dan");
});
beforeEach(async () => {
  await clearRecord();
  const secret = sampleBundle({
    "deals[0].terms[0].claims[0].quote": `They said: ${WORDS} signs.`,
    "deals[1].summary": `By ${WORDS}.`,
  });
  expect(await importOf(secret)).toMatchObject({ ok: true });
  // Of the second deal only the past holds them.
  const { deals } = sampleBundle() as { deals: object[] };
  await importOf({ ...secret, deals: [(secret.deals as object[])[0], deals[1]] });
});

const redact = (words = WORDS, dryRun = false) =>
  redactWords({ words, reason: REASON, byId: admin.userId, dryRun });

/** The tables that hold the words anywhere, as PostgreSQL prints a row. */
async function tablesWith(words: string): Promise<string[]> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`;
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await db().$queryRawUnsafe<{ held: boolean }[]>(
      `SELECT EXISTS (SELECT FROM ${name} t WHERE position($1 in replace(t::text, '\\', '')) > 0
        OR position($2 in replace(t::text, '\\', '')) > 0) AS held`,
      words,
      words.replaceAll('"', '""'),
    );
    if (row?.held) found.push(name);
  }
  return found;
}

const claimIds = async () =>
  (await db().claim.findMany({ select: { shortId: true }, orderBy: { shortId: "asc" } })).map(
    (claim) => claim.shortId,
  );

describe("words removed by order", () => {
  test("are nowhere in the database, readers see the reason, and verify proves the history", async () => {
    const { id } = await db().record.findFirstOrThrow({ where: { kind: "deal" } });
    const document = { section: "deals", record: { summary: WORDS } };
    const draft = { id: randomUUID(), kind: "deal", recordId: id, baseRevision: 1, document } as const;
    await db().draft.create({ data: { ...draft, message: `About ${WORDS}`, authorId: admin.userId } });
    const noted = { draftId: draft.id, text: `Ask ${WORDS}`, authorId: admin.userId, place: "summary" };
    await db().reviewNote.create({ data: { id: randomUUID(), ...noted } });
    const round = { draftId: draft.id, number: 1, document, note: "Back", reviewerId: admin.userId };
    await db().reviewRound.create({ data: round });
    const reported = { recordId: id, text: `${WORDS} `.repeat(200), contact: WORDS };
    await db().readerNote.create({ data: { id: randomUUID(), ...reported } });
    expect(await tablesWith(WORDS)).toEqual([
      ...["claims", "drafts", "reader_notes", "review_notes", "review_rounds", "revisions"],
    ]);
    const ids = await claimIds();

    const outcome = await redact();
    expect(outcome).toMatchObject({
      ok: true,
      records: ["deals/first"],
      beside: { drafts: 1, notes: 3, messages: [] },
    });
    expect(await tablesWith(WORDS)).toEqual([]);
    expect(await verifyRecords()).toEqual([]);
    expect(await claimIds()).toEqual(ids);
    expect(await exportedText()).toContain(`They said: ${MARK} signs.`);
    expect(await exportedText()).not.toContain("Secret");
    const past = await db().revision.findMany({ where: { number: 1, record: { kind: "deal" } } });
    const states = past.map(({ state }) => JSON.stringify(state));
    expect(states.filter((state) => state.includes(MARK))).toHaveLength(2);
    const [newest] = await db().changeSet.findMany({ orderBy: { number: "desc" }, take: 1 });
    expect(newest).toMatchObject({ authorId: admin.userId, message: expect.stringContaining(REASON) });
  });

  test("can be other words of the same revision later, and a trial changes nothing", async () => {
    const before = await exportedText();
    expect(await redact(WORDS, true)).toMatchObject({ ok: true, records: ["deals/first"] });
    expect(await exportedText()).toBe(before);
    await redact();
    expect(await redact("They said")).toMatchObject({ ok: true });
    expect(await verifyRecords()).toEqual([]);
    expect(await redact("words of nobody")).toMatchObject({ ok: false, issues: [{ path: ["words"] }] });
  });

  test("are the only change of history that the database lets pass, and a forged one is found", async () => {
    const where = "WHERE number = 1 AND state ->> 'slug' = 'second'";
    const forge = (change: string) => db().$executeRawUnsafe(`UPDATE revisions SET ${change} ${where}`);
    await redact();
    for (const change of [
      `state = state || '{"title": "Forged"}'`,
      "content_hash = repeat('0', 64)",
      "number = 9",
    ])
      await expect(forge(change)).rejects.toThrow("only added to");
    await expect(db().$executeRaw`UPDATE redactions SET reason = 'Another'`).rejects.toThrow("only added to");
    await db().$transaction([
      db().$executeRaw`ALTER TABLE redactions DISABLE TRIGGER USER`,
      db().$executeRaw`UPDATE redactions SET reason = 'Another'`,
      db().$executeRaw`ALTER TABLE redactions ENABLE TRIGGER USER`,
    ]);
    expect(await verifyRecords()).toEqual([
      { path: ["change-sets/3"], message: "its redaction is not the one it vouches for" },
    ]);
  });

  test("are removed in the name of an admin alone", async () => {
    const { email } = await storedActor("editor", "Ada");
    await expect(findRedactor(email)).rejects.toThrow("not an admin");
    expect(await findRedactor(admin.email)).toBe(admin.userId);
  });
});
