import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";
import pg from "pg";
import { expect, test } from "vitest";
import { PUBLISHED_CHANNEL } from "@/lib/runtime/published-channel";
import { hearPublishes } from "./hear-publishes";

const TIMING = { retryMs: 20, questionEveryMs: 50, patienceMs: 200 };

/** A line to the database that can fall silent without closing, as a network does. */
async function openLine(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const sockets: Socket[] = [];
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.push(from);
      from.on("data", (chunk) => void to.write(chunk));
      from.on("close", () => to.destroy());
      from.on("error", () => {}); // closing is what both ends hear
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    silence: () => {
      for (const socket of sockets.splice(0)) socket.removeAllListeners("data");
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
};

test("publishes are heard, a silent line is noticed, and the next one is listened to", async () => {
  const databaseUrl = process.env.DATABASE_URL ?? "";
  const line = await openLine(databaseUrl);
  const heard: string[] = [];
  const stop = hearPublishes(
    line.url,
    {
      onUp: () => heard.push("up"),
      onLost: () => heard.push("lost"),
      onDown: () => heard.push("down"),
      onPublish: (payload) => heard.push(payload),
    },
    TIMING,
  );
  const say = async (payload: string) => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query("SELECT pg_notify($1, $2)", [PUBLISHED_CHANNEL, payload]);
    await client.end();
  };
  await until(() => heard.includes("up"));
  await say("first");
  await until(() => heard.includes("first"));
  line.silence();
  await until(() => heard.filter((word) => word === "up").length === 2);
  expect(heard).toEqual(["up", "first", "lost", "up"]);
  await say("second");
  await until(() => heard.includes("second"));
  await stop();
  line.close();
});

/** What is heard of a database that cannot be listened to, the first time. */
async function firstWordOf(databaseUrl: string): Promise<string> {
  let stop: () => Promise<void> = async () => {};
  const word = await new Promise<string>((resolve) => {
    const onDown = (isGone: boolean) => resolve(isGone ? "gone" : "deaf");
    const nothing = { onLost: () => {}, onPublish: () => {} };
    stop = hearPublishes(databaseUrl, { ...nothing, onUp: () => resolve("up"), onDown }, TIMING);
  });
  await stop();
  return word;
}

test("a server that is not there is told from one that only does not let us listen", async () => {
  const here = new URL(process.env.DATABASE_URL ?? "");
  const closed = new URL(here);
  closed.port = "9";
  const missing = new URL(here);
  missing.pathname = "/no_such_database";
  expect(await firstWordOf(closed.href)).toBe("gone");
  expect(await firstWordOf(missing.href)).toBe("deaf");
});

test("what the line answers is said with whether a publish came since it was asked", async () => {
  const databaseUrl = process.env.DATABASE_URL ?? "";
  const answers: [unknown, boolean][] = [];
  let publishes = 0;
  const nothing = { onUp: () => {}, onLost: () => {}, onDown: () => {} };
  const onAnswer = (row: unknown, isNewest: boolean) => answers.push([row, isNewest]);
  // Slow, so that the publish comes while it is under way.
  const question = { sql: "SELECT 1 AS one, pg_sleep(0.3)::text", everyMs: 60_000, onAnswer };
  const ears = { ...nothing, onPublish: () => publishes++, question };
  const stop = hearPublishes(databaseUrl, ears, { ...TIMING, patienceMs: 10_000 });
  await until(() => answers.length === 1);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const say = () => client.query("SELECT pg_notify($1, 'x')", [PUBLISHED_CHANNEL]);
  await say();
  await until(() => publishes === 1);
  await say();
  await until(() => answers.length === 3);
  expect(answers.map(([, isNewest]) => isNewest)).toEqual([true, false, true]);
  expect(answers[0]?.[0]).toMatchObject({ one: 1 });
  await client.end();
  await stop();
});
