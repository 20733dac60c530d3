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
  expect(heard).toEqual(["up", "first", "down", "up"]);
  await say("second");
  await until(() => heard.includes("second"));
  await stop();
  line.close();
});
