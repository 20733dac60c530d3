import { disconnect } from "@/lib/db/client";

/**
 * Real PostgreSQL for tests. Name a test `*.db.test.ts` and it runs in a database of its own: migrated, empty,
 * cloned from a template in some 50 ms, already in DATABASE_URL when the test's imports run, dropped afterwards.
 * Nothing needs to be called for that; `db()` just works, and files cannot see each other's rows.
 *
 * Where one database is not enough (export here, import there), `withTestDatabase` lends a second one:
 *
 *     const bytes = await exportBundle();
 *     await withTestDatabase(async () => {
 *       await importBundle(bytes);
 *       expect(await exportBundle()).toEqual(bytes);
 *     });
 */

type TestDatabases = {
  create: () => Promise<string>;
  drop: (url: string) => Promise<void>;
  setOpen: (url: string, isOpen: boolean) => Promise<void>;
  replaceByShipped: (own: string, fill: (url: string) => Promise<void>) => Promise<void>;
};

/** Put there by scripts/testing/own-database.mjs, which runs before each file. */
function databases(): TestDatabases {
  const { ententeTestDatabases } = globalThis as { ententeTestDatabases?: TestDatabases };
  if (!ententeTestDatabases) throw new Error("Only a test named *.db.test.ts has a database.");
  return ententeTestDatabases;
}

/** Points `db()` at another database; its pool to the old one is closed first. */
async function pointAt(url: string): Promise<void> {
  await disconnect();
  process.env.DATABASE_URL = url;
}

/** Runs `work` with `db()` on another new, empty database, and goes back to the file's own. */
export async function withTestDatabase<Result>(work: (url: string) => Promise<Result>): Promise<Result> {
  const own = process.env.DATABASE_URL ?? "";
  const other = await databases().create();
  await pointAt(other);
  try {
    return await work(other);
  } finally {
    await pointAt(own);
    await databases().drop(other);
  }
}

/**
 * Puts a copy of a database that `fill` has filled in the place of the file's own, which must be empty: its rows, of
 * whatever kind, would be gone. Filled once per run, whoever wants it first.
 */
export async function takeShippedDatabase(fill: () => Promise<void>): Promise<void> {
  const own = process.env.DATABASE_URL ?? "";
  await disconnect();
  try {
    await databases().replaceByShipped(own, async (url) => {
      await pointAt(url);
      await fill();
      await disconnect();
    });
  } finally {
    await pointAt(own);
  }
}

/** Runs `work` while the file's database ends every connection and lets nobody in. */
export async function withDatabaseGone(work: () => Promise<void>): Promise<void> {
  const own = process.env.DATABASE_URL ?? "";
  await databases().setOpen(own, false);
  try {
    await work();
  } finally {
    await databases().setOpen(own, true);
  }
}
