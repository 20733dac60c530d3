import pg from "pg";
import { afterEach, expect, test } from "vitest";
import { Replicas } from "./replicas";

/** Replicas that are none: the real ones are tried in scripts/instances.test.mjs, with instances that read from them. */

const HERE = process.env.DATABASE_URL ?? "";
const TIMING = { everyMs: 20, hurriedMs: 5, patienceMs: 2_000, retryMs: 20, latestMs: 1_000 };

let replicas = new Replicas([]);
afterEach(() => replicas.stop());

const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
};

async function positionHere(): Promise<string> {
  const client = new pg.Client({ connectionString: HERE });
  await client.connect();
  const { rows } = await client.query("SELECT pg_current_wal_insert_lsn()::text AS position");
  await client.end();
  return rows[0].position;
}

test("a server that follows nobody is read only when there is no other, and one that is not there never", async () => {
  const nowhere = new URL(HERE);
  nowhere.port = "9";
  replicas = new Replicas([nowhere.href, HERE], { timing: TIMING });
  replicas.start();
  replicas.lineUp();
  replicas.primaryIsAt(await positionHere(), "1", true);
  replicas.primaryGone();
  await until(() => replicas.readable === 1);
  expect([replicas.pick(), replicas.pick(), replicas.after(null)]).toEqual([HERE, HERE, HERE]);
  replicas.lineUp();
  replicas.primaryIsAt(await positionHere(), "1", true);
  expect([replicas.readable, replicas.pick(), replicas.after(null)]).toEqual([0, null, undefined]);
});

test("one that failed is left alone until it answers again", async () => {
  replicas = new Replicas([HERE], { timing: TIMING });
  replicas.start();
  replicas.primaryGone();
  await until(() => replicas.pick() === HERE);
  expect(replicas.after(HERE)).toBe(null);
  expect(replicas.pick()).toBe(null);
  await until(() => replicas.pick() === HERE);
});
