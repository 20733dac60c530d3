import { beforeAll, describe, expect, test } from "vitest";
import type { Path } from "@/lib/schema/path";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { contentHashOf } from "../store/canonical";
import { verifyRecords } from "./verify-records";

/** Whatever is changed behind the writers' backs is found and named. */

/** On a machine that does much else at the same time. */
const PATIENCE_MS = 60_000;

type Tampering = { name: string; sql: string; undo: string; path: Path; message: RegExp };

const TAMPERINGS: readonly Tampering[] = [
  {
    name: "a title",
    sql: `UPDATE deals SET title = 'Forged' WHERE slug = 'first'`,
    undo: `UPDATE deals SET title = 'A first deal' WHERE slug = 'first'`,
    path: ["deals/first"],
    message: /search_?text|differs from its newest revision/i,
  },
  {
    name: "a derived date",
    sql: `UPDATE deals SET announced_on_sort = '2001-01-01' WHERE slug = 'first'`,
    undo: `UPDATE deals SET announced_on_sort = '2025-11-03' WHERE slug = 'first'`,
    path: ["deals/first"],
    message: /^deals: announcedOnSort not as the record gives$/,
  },
  {
    name: "a standing",
    sql: `UPDATE term_standings SET display = 'Forged ' || display`,
    undo: `UPDATE term_standings SET display = substr(display, 8)`,
    path: ["deals/first"],
    message: /^term_standings: display not as the record gives$/,
  },
  {
    name: "an amount",
    sql: `UPDATE claims SET amount_low = 1`,
    undo: `UPDATE claims SET amount_low = 37050000000`,
    path: ["deals/first"],
    message: /^claims: amountLow not as the record gives$/,
  },
  {
    name: "a value that is none",
    sql: `UPDATE claims SET value = '{"type": "gold"}'`,
    undo: `UPDATE claims SET value = '{"type": "money", "amount": "38000000000", "currency": "USD", "qualifier": "exact"}'`,
    path: ["deals/first", "terms", 0, "claims", 0, "value", "type"],
    message: /no such type "gold"/,
  },
  {
    name: "a head",
    sql: `UPDATE records SET head_revision = 7 WHERE kind = 'event'`,
    undo: `UPDATE records SET head_revision = 1 WHERE kind = 'event'`,
    path: ["events/announced"],
    message: /^points at revision 7, but the newest is 1$/,
  },
  {
    name: "the day a partnership was known",
    sql: `UPDATE partnerships SET first_known_on = NULL`,
    undo: `UPDATE partnerships SET first_known_on = '2025-11-03'`,
    path: ["partnerships/aws-openai"],
    message: /^first_known_on is not/,
  },
  {
    name: "a revision",
    sql: `ALTER TABLE revisions DISABLE TRIGGER USER; UPDATE revisions SET state = state || '{"detail": "Forged"}' WHERE state ->> 'slug' = 'announced'; ALTER TABLE revisions ENABLE TRIGGER USER`,
    undo: `ALTER TABLE revisions DISABLE TRIGGER USER; UPDATE revisions SET state = state || '{"detail": ""}' WHERE state ->> 'slug' = 'announced'; ALTER TABLE revisions ENABLE TRIGGER USER`,
    path: ["change-sets/1/8"],
    message: /^revision 1 of event "announced": its state does not match its hash$/,
  },
  {
    name: "a change set",
    sql: `ALTER TABLE change_sets DISABLE TRIGGER USER; UPDATE change_sets SET previous_hash = repeat('0', 64); ALTER TABLE change_sets ENABLE TRIGGER USER`,
    undo: `ALTER TABLE change_sets DISABLE TRIGGER USER; UPDATE change_sets SET previous_hash = NULL; ALTER TABLE change_sets ENABLE TRIGGER USER`,
    path: ["change-sets/1"],
    message: /^does not follow the change set before it$/,
  },
  {
    name: "why something was saved",
    sql: `ALTER TABLE change_sets DISABLE TRIGGER USER; UPDATE change_sets SET message = 'Forged'; ALTER TABLE change_sets ENABLE TRIGGER USER`,
    undo: `ALTER TABLE change_sets DISABLE TRIGGER USER; UPDATE change_sets SET message = 'Test'; ALTER TABLE change_sets ENABLE TRIGGER USER`,
    path: ["change-sets/1"],
    message: /^its hash does not match what it says and its revisions$/,
  },
  {
    name: "when it was saved",
    sql: `ALTER TABLE change_sets DISABLE TRIGGER USER; UPDATE change_sets SET created_at = created_at - interval '1 day'; ALTER TABLE change_sets ENABLE TRIGGER USER`,
    undo: `ALTER TABLE change_sets DISABLE TRIGGER USER; UPDATE change_sets SET created_at = created_at + interval '1 day'; ALTER TABLE change_sets ENABLE TRIGGER USER`,
    path: ["change-sets/1"],
    message: /^its hash does not match what it says and its revisions$/,
  },
];

async function run(sql: string): Promise<void> {
  for (const statement of sql.split("; ")) await db().$executeRawUnsafe(statement);
}

describe("verify", { timeout: PATIENCE_MS }, () => {
  beforeAll(async () => {
    await importOf(sampleBundle());
  });

  test("finds nothing wrong in what was imported", async () => {
    expect(await verifyRecords()).toEqual([]);
  });

  test("finds a revision that was tampered with together with its hash", async () => {
    const { id, state, contentHash } = await db().revision.findFirstOrThrow({
      where: { record: { kind: "event" } },
    });
    const put = (to: object, hash: string) =>
      db().$transaction([
        db().$executeRaw`ALTER TABLE revisions DISABLE TRIGGER USER`,
        db().$executeRaw`UPDATE revisions SET state = ${to}, content_hash = ${hash} WHERE id = ${id}::uuid`,
        db().$executeRaw`ALTER TABLE revisions ENABLE TRIGGER USER`,
      ]);
    const forged = { ...(state as object), detail: "Forged" };
    await put(forged, contentHashOf(forged));
    const issues = await verifyRecords();
    await put(state as object, contentHash);
    const message = "its hash does not match what it says and its revisions";
    expect(issues).toContainEqual({ path: ["change-sets/1"], message });
    expect(await verifyRecords()).toEqual([]);
  });

  test.each(TAMPERINGS)("finds $name that was tampered with", async ({ sql, undo, path, message }) => {
    await run(sql);
    const issues = await verifyRecords();
    await run(undo);
    expect(issues).toContainEqual({ path, message: expect.stringMatching(message) });
    expect(await verifyRecords()).toEqual([]);
  });
});
