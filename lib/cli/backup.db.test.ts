import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { checkBackup } from "@/lib/db/backup/read-backup";
import { db, disconnect } from "@/lib/db/client";
import { verifyRecords } from "@/lib/db/verify/verify-records";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { withTestDatabase } from "@/lib/testing/database";
import { exportedText, importOf } from "@/lib/testing/importing";
import { runBackup, runRestore } from "./backup-command";

/** Everything that is stored goes to a file and comes back the same: record, history, drafts, accounts. */

const room = mkdtempSync(join(tmpdir(), "entente-backup-"));
const file = join(room, "whole.sql.gz");
const never = new AbortController().signal;
const DRAFT = "0193e0c0-0000-7000-8000-000000000001";
/** What COPY has to write otherwise than it is: marks, tabs, line breaks of every kind, a lone end of rows, NULL. */
const HOSTILE = "Tab\t back\\slash \\. \r\n \u2028 \\N «é» 💶\n\\.\nCOPY public.users (id) FROM stdin;";

beforeAll(async () => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  for (const way of ["log", "error"] as const) vi.spyOn(console, way).mockReturnValue();
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
  const actor = await storedActor("editor", "Editor");
  const document = { text: HOSTILE };
  await db().draft.create({
    data: { id: DRAFT, kind: "deal", document, message: HOSTILE, authorId: actor.userId, status: "open" },
  });
  expect(await runBackup(file, never)).toBe(0);
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(room, { recursive: true });
});

async function restore(from: string, replace = false): Promise<number> {
  await disconnect(); // as a command of its own does: it has asked nothing yet
  return runRestore({ file: from, replace }, never);
}

/** The backup as text with something changed, as a file of its own. */
function forged(name: string, change: (text: string) => string): string {
  const path = join(room, name);
  writeFileSync(path, gzipSync(change(gunzipSync(readFileSync(file)).toString())));
  return path;
}

describe("a backup", () => {
  test("comes back into an empty database as it was, and the next backup says the same", async () => {
    const before = await exportedText();
    const second = join(room, "second.sql.gz");
    await withTestDatabase(async () => {
      expect(await restore(file)).toBe(0);
      expect(await verifyRecords()).toEqual([]);
      expect(await exportedText()).toBe(before);
      const draft = await db().draft.findUnique({ where: { id: DRAFT }, include: { authors: true } });
      expect(draft).toMatchObject({ message: HOSTILE, document: { text: HOSTILE }, authors: [{}] });
      // History is guarded as it was, and numbers go on.
      await expect(db().$executeRaw`DELETE FROM revisions`).rejects.toThrow(/only added to/);
      expect(await importOf(sampleBundle({ "deals[0].title": "Another" }))).toMatchObject({ ok: true });
      const numbers = await db().changeSet.findMany({ select: { number: true }, orderBy: { number: "asc" } });
      expect(numbers.map(({ number }) => number)).toEqual([1, 2]);
      expect(await verifyRecords()).toEqual([]);
    });
    await withTestDatabase(async () => {
      await restore(file);
      await runBackup(second, never);
    });
    const [one, two] = [await checkBackup(file), await checkBackup(second)];
    expect(two.foot).toEqual(one.foot);
    expect(two.head.changeSet).toBe(1);
  });

  test("is refused by a database that is not empty, unless that is asked for and saved first", async () => {
    await expect(restore(file)).rejects.toThrow(/not empty.*--replace/);
    expect(await db().deal.count()).toBe(2);
    await withTestDatabase(async () => {
      await importOf(sampleBundle({ "deals[0].title": "Kept aside" }));
      expect(await restore(file, true)).toBe(0);
      expect(await db().deal.count({ where: { title: "Kept aside" } })).toBe(0);
      const [aside] = readdirSync(room).filter((name) => name.startsWith("entente-before-restore-"));
      expect(await restore(join(room, aside ?? ""), true)).toBe(0);
      expect(await db().deal.count({ where: { title: "Kept aside" } })).toBe(1);
    });
  });

  test("is refused while others are at work in the database", async () => {
    await withTestDatabase(async () => {
      await db().deal.count();
      await expect(runRestore({ file, replace: false }, never)).rejects.toThrow(/Others are at work/);
    });
  });

  test("waits for one who is about to leave", async () => {
    await withTestDatabase(async () => {
      const other = new Client({ connectionString: process.env.DATABASE_URL });
      await other.connect();
      const restored = restore(file);
      await sleep(500);
      await other.end();
      expect(await restored).toBe(0);
    });
  });

  const broken: [string, (text: string) => string, RegExp][] = [
    ["cut off", (text) => text.slice(0, text.length / 2), /cut off/],
    ["with a changed row", (text) => text.replace("test-editor-editor@", "mallory@"), /damaged: users/],
    ["without a row", (text) => text.replace(/\n[^\n]*test-editor-editor@[^\n]*/, ""), /damaged: users/],
    [
      "of a newer version",
      (text) => text.replace('"20261124000000_record"', '"29991231000000_later"'),
      /made by a newer version of Entente \(migration 29991231000000_later\)/,
    ],
    ["of a newer form", (text) => text.replace("entente-backup/1", "entente-backup/9"), /a form that this/],
    ["that is no backup", () => "Hello", /is not a backup/],
  ];

  test("that is not whole, or of a newer version, changes nothing", async () => {
    await withTestDatabase(async () => {
      for (const [name, change, sentence] of broken)
        await expect(restore(forged(name, change)), name).rejects.toThrow(sentence);
      expect(await db().derivation.count()).toBe(1);
    });
  });

  test("that is no gzip, or no file, is named", async () => {
    const plain = join(room, "plain");
    writeFileSync(plain, "Hello");
    await expect(restore(plain)).rejects.toThrow(/cannot be read: it is damaged/);
    await expect(restore(join(room, "absent"))).rejects.toThrow(/there is no such file/);
  });

  test("can be read by its owner alone", () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});
