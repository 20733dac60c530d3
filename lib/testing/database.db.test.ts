import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { withTestDatabase } from "./database";
import { loadShippedDataset } from "./dataset";
import { shippedRecords } from "./shipped";

/** Runs SQL as it stands: what is tested here must hold for a writer who goes round lib/db, too. */
const run = (sql: string) => db().$executeRawUnsafe(sql);

async function insertRecord(kind: string): Promise<string> {
  const id = randomUUID();
  await run(`INSERT INTO records (id, kind) VALUES ('${id}', '${kind}')`);
  return id;
}

async function insertSource(slug: string, url: string | null): Promise<string> {
  const id = await insertRecord("source");
  const address = url === null ? "NULL" : `'${url}'`;
  await run(
    `INSERT INTO sources (id, slug, title, publisher, url, language, tier) VALUES ('${id}', '${slug}', 'T', 'P', ${address}, 'en', 'press')`,
  );
  return id;
}

describe("a test's database", () => {
  it("is migrated and empty", async () => {
    expect(await db().organization.count()).toBe(0);
  });

  it("is left for another one and come back to", async () => {
    await insertSource("only-here", null);
    const own = process.env.DATABASE_URL;
    await withTestDatabase(async (url) => {
      expect(url).not.toBe(own);
      expect(await db().source.count()).toBe(0);
    });
    expect(process.env.DATABASE_URL).toBe(own);
    expect(await db().source.count({ where: { slug: "only-here" } })).toBe(1);
  });
});

describe("the shipped dataset", () => {
  it("is a copy at the same address, to be written into, made of one import", async () => {
    await withTestDatabase(async (url) => {
      await loadShippedDataset();
      expect(process.env.DATABASE_URL).toBe(url);
      expect(await db().deal.count()).toBe(shippedRecords("deals").length);
      expect(await db().changeSet.count()).toBe(1);
      await insertSource("only-in-this-copy", null);
    });
    await withTestDatabase(async () => {
      await loadShippedDataset();
      expect(await db().source.count({ where: { slug: "only-in-this-copy" } })).toBe(0);
    });
  });

  it("is imported beside what stands there already", async () => {
    await withTestDatabase(async () => {
      await insertSource("was-there", null);
      await loadShippedDataset();
      expect(await db().source.count()).toBe(shippedRecords("sources").length + 1);
    });
  });
});

describe("the database itself refuses", () => {
  it("a source that is no web address", async () => {
    await expect(insertSource("script", "javascript:alert(1)")).rejects.toThrow(/sources_url_check/);
  });

  it("a slug that cannot stand in a URL", async () => {
    await expect(insertSource("Not a slug", null)).rejects.toThrow(/sources_slug_check/);
  });

  it("a source that repeats itself", async () => {
    const id = await insertSource("echo", null);
    const sql = `INSERT INTO source_citations (source_id, cited_id, position) VALUES ('${id}', '${id}', 0)`;
    await expect(run(sql)).rejects.toThrow(/source_citations_other_check/);
  });

  it("to change or forget history", async () => {
    const hash = "0".repeat(64);
    await run(
      `INSERT INTO change_sets (id, kind, message, hash) VALUES ('${randomUUID()}', 'import', 'first', '${hash}')`,
    );
    for (const sql of [
      "UPDATE change_sets SET message = 'other'",
      "DELETE FROM change_sets",
      "TRUNCATE revisions CASCADE",
    ]) {
      await expect(run(sql)).rejects.toThrow(/history of the record is only added to/);
    }
  });
});
