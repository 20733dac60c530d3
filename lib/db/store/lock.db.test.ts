import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { troubleOf } from "@/lib/runtime/database-trouble";
import { makeActor, storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { db, disconnect } from "../client";
import type { RecordEdit, Save } from "../publish/edits";
import { publish } from "../publish/publish";

/** What happens to readers and writers while somebody else holds a lock, or the database is not there. */

let other: Client;
beforeEach(async () => {
  other = new Client({ connectionString: process.env.DATABASE_URL });
  other.on("error", () => undefined);
  await other.connect();
});
afterEach(() => other.end());

/** Saves of a new source each. */
function saveOf(slug: string): Save {
  const record = { slug, title: slug, publisher: "Wire", language: "en", tier: "press", cites: [] };
  const edit = { section: "sources", id: null, baseRevision: 0, record } as unknown as RecordEdit;
  return { edits: [edit], message: "New" };
}

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe("while a long import holds the writers' lock", () => {
  it("readers go on, more writers than there are connections are told to come again, and nothing is saved", async () => {
    const actor: Actor = await storedActor();
    await importOf(sampleBundle());
    await other.query("BEGIN");
    await other.query("SELECT pg_advisory_xact_lock(3683683)");
    const before = await db().changeSet.count();
    let ended = 0;
    const writes = Array.from({ length: 14 }, (_, n) =>
      failureOf(publish(actor, saveOf(`waiting-${n}`))).finally(() => {
        ended += 1;
      }),
    );
    // As many reads as there are readers' connections, while every writer waits.
    for (let n = 0; n < 10; n += 1) expect(await db().source.count()).toBeGreaterThan(0);
    expect(ended).toBe(0);
    for (const error of await Promise.all(writes))
      expect(error).toMatchObject({ kind: "unavailable", status: 503 });
    await other.query("ROLLBACK");
    expect(await db().changeSet.count()).toBe(before);
    expect(await publish(actor, saveOf("after"))).toMatchObject({ ok: true });
  }, 90_000);
});

describe("a reading", () => {
  it("that waits for a locked table is given up, and others are not in its way", async () => {
    await other.query("BEGIN");
    await other.query("LOCK TABLE deals");
    const waiting = Array.from({ length: 10 }, () => failureOf(db().deal.count()));
    await Promise.all(waiting).then((errors) =>
      expect(errors.map((error) => troubleOf(error))).toEqual(Array(10).fill("busy")),
    );
    expect(await db().source.count()).toBeGreaterThanOrEqual(0);
    await other.query("ROLLBACK");
    expect(await db().deal.count()).toBeGreaterThanOrEqual(0);
  }, 60_000);

  const raise = (code: string) =>
    db().$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '${code}'; END $$`);
  it.each([
    ["53100", "full"],
    ["57014", "busy"],
    ["53300", "busy"],
    ["23505", null],
  ])("that ends in %s is known for what it is", async (code, trouble) => {
    expect(troubleOf(await failureOf(raise(code)))).toBe(trouble);
  });

  it("whose connection is cut is known, and so is a database that is not there", async () => {
    const [mine] = await db().$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
    expect(mine?.pid).toBeGreaterThan(0);
    const sleeping = failureOf(db().$queryRaw`SELECT pg_sleep(20)::text`);
    await expect
      .poll(async () => {
        const { rowCount } = await other.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep(20)%' AND datname = current_database()",
        );
        return rowCount;
      })
      .toBe(1);
    expect(troubleOf(await sleeping)).toBe("silent");
    const url = process.env.DATABASE_URL;
    await disconnect();
    try {
      process.env.DATABASE_URL = "postgresql://nobody:x@127.0.0.1:1/none";
      expect(troubleOf(await failureOf(db().deal.count()))).toBe("silent");
      expect(await failureOf(publish(makeActor("editor"), saveOf("x")))).toMatchObject({
        kind: "unavailable",
      });
    } finally {
      await disconnect();
      process.env.DATABASE_URL = url;
    }
    expect(await db().deal.count()).toBeGreaterThanOrEqual(0);
  }, 60_000);
});
