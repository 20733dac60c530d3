import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failuresAfter, outcomeOf } from "@/lib/domain/records/link-outcome";
import { checkLink, findArchived } from "./check-link";

const asked: string[] = [];
const ANSWERS: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  "/there": (_, response) => response.end("x".repeat(1_000_000)),
  "/moved": (_, response) => response.writeHead(301, { location: "/there" }).end(),
  "/round": (_, response) => response.writeHead(302, { location: "/round" }).end(),
  "/inside": (_, response) => response.writeHead(302, { location: "http://10.0.0.1/secret" }).end(),
  "/file": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/no-head": ({ method }, response) => response.writeHead(method === "HEAD" ? 405 : 200).end(),
  "/walled": (_, response) => response.writeHead(403).end(),
  "/broken": (_, response) => response.writeHead(502).end(),
  "/silent": () => {},
  "/archive?url=": (_, response) =>
    response.end(
      '{"archived_snapshots":{"closest":{"available":true,"url":"http://web.archive.org/web/2025/x"}}}',
    ),
};
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const [, answer] = Object.entries(ANSWERS).find(([path]) => request.url?.startsWith(path)) ?? [];
  if (answer) answer(request, response);
  else response.writeHead(404).end();
});
let origin = "";
/** This machine alone, which is private, may be asked by the test. */
const limits = { timeoutMs: 500, isAllowed: (ip: string) => ip === "127.0.0.1" };

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("the address of a source", () => {
  it.each([
    ["/there", { outcome: "alive", status: 200 }],
    ["/moved", { outcome: "alive", status: 200 }],
    ["/no-head", { outcome: "alive", status: 200 }],
    ["/nothing", { outcome: "dead", status: 404 }],
    ["/walled", { outcome: "refused", status: 403 }],
    ["/broken", { outcome: "unreachable", status: 502 }],
    ["/silent", { outcome: "unreachable", status: null, reason: "no answer in time" }],
    ["/round", { outcome: "unreachable", reason: "more than 5 redirects" }],
    ["/inside", { outcome: "skipped", reason: "10.0.0.1 is a private address" }],
    ["/file", { outcome: "skipped", reason: "file: is not of the web" }],
  ])("%s is found to be %j", async (path, expected) => {
    expect(await checkLink(`${origin}${path}`, limits)).toMatchObject(expected);
  });

  it("that is private is never asked, whatever name it goes by", async () => {
    const before = asked.length;
    for (const address of [
      origin,
      origin.replace("127.0.0.1", "localhost"),
      "http://[::1]/",
      "http://0x7f.1/",
    ])
      expect(await checkLink(address)).toMatchObject({ outcome: "skipped", status: null });
    expect(asked.length).toBe(before);
  });

  it("that is dead may have a copy in an archive", async () => {
    expect(await findArchived("https://x.example/a?b", `${origin}/archive?url=`, limits)).toBe(
      "https://web.archive.org/web/2025/x",
    );
    expect(await findArchived("https://x.example", `${origin}/nothing?url=`, limits)).toBe(null);
  });

  it("is dead after one clear answer, and unreachable ones are counted", () => {
    expect([200, 302, 404, 410, 403, 429, 500, null].map(outcomeOf)).toEqual([
      ...["alive", "alive", "dead", "dead", "refused", "refused", "unreachable", "unreachable"],
    ]);
    expect([failuresAfter(1, "unreachable"), failuresAfter(2, "alive"), failuresAfter(2, "refused")]).toEqual(
      [2, 0, 0],
    );
  });
});
