import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { commandReader } from "@/lib/db/intake/read-unkept";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { takeArticle } from "../articles/take-article";
import { createFetcher } from "./fetch-address";
import { feedEntries } from "./read-feed";
import { readSources } from "./read-sources";
import { type SourceResult, takeSources } from "./take-sources";

/** A server of this machine that a list names; only these tests may ask it, and say so. */
const asked: string[] = [];
let origin = "";
let feedVersion = "one";
const page = (amount: string): string =>
  `<!doctype html><html lang="en"><head><title>News of ${amount}</title></head><body><article><h1>News of ${amount}</h1><p>OpenAI will pay Amazon ${amount} for cloud capacity, the companies said. ${"More words follow here. ".repeat(10)}</p></article></body></html>`;
const rss = (): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${["/a", "/b", "http://10.0.0.1/private", "file:///etc/passwd"].map((link) => `<item><title>x</title><link>${link}</link></item>`).join("")}</channel></rss>`;
type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const html =
  (body: string): Answer =>
  (_, response) =>
    void response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body);
const ANSWERS: Record<string, Answer> = {
  "/feed": (request, response) =>
    request.headers["if-none-match"] === feedVersion
      ? void response.writeHead(304).end()
      : void response.writeHead(200, { "content-type": "application/rss+xml", etag: feedVersion }).end(rss()),
  "/a": html(page("$41 billion")),
  "/b": html(page("$42 billion")),
  "/moved": (_, response) => void response.writeHead(302, { location: "/a" }).end(),
  "/round": (_, response) => void response.writeHead(302, { location: "/round" }).end(),
  "/inside": (_, response) =>
    void response.writeHead(302, { location: "http://169.254.169.254/latest" }).end(),
  "/huge": (_, response) => {
    response.writeHead(200, { "content-type": "text/plain" });
    for (let part = 0; part < 6; part++) response.write(Buffer.alloc(1_000_000, "a"));
    response.end();
  },
  "/silent": () => {},
  "/busy": (_, response) => void response.writeHead(503).end(),
};
let robots: { status: number; text: string } = { status: 404, text: "" };
let robotsAsked = 0;
const server = createServer((request, response) => {
  if (request.url === "/robots.txt") {
    robotsAsked++;
    return void response.writeHead(robots.status, { "content-type": "text/plain" }).end(robots.text);
  }
  asked.push(request.url ?? "");
  const answer = ANSWERS[request.url ?? ""];
  if (answer) answer(request, response);
  else response.writeHead(404).end();
});
const LOOPBACK = { isAllowed: (ip: string) => ip === "127.0.0.1", timeoutMs: 2_000, pauseMs: 0 };

async function take(...paths: string[]): Promise<SourceResult[]> {
  const results: SourceResult[] = [];
  await takeSources(
    paths.map((path) => `${origin}${path}`),
    {
      reader: await commandReader(null),
      again: false,
      fetcher: createFetcher(LOOPBACK),
      report: (result) => results.push(result),
    },
  );
  return results;
}

beforeAll(async () => {
  await importOf(sampleBundle());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
});

describe("what an operator lists", () => {
  it("is fetched once, a feed for what is new, and nothing twice", { timeout: 60_000 }, async () => {
    expect(await take("/feed", "/a")).toMatchObject([
      { state: "feed" },
      { file: `${origin}/a`, kept: "new", proposals: [{ kind: "spend_commitment" }] },
      { file: `${origin}/b`, kept: "new" },
      { file: "http://10.0.0.1/private", error: expect.stringContaining("private address") },
      { file: `${origin}/a`, state: "before" },
    ]);
    expect(asked).toEqual(["/feed", "/a", "/b"]);
    const kept = await db().intakeDocument.findMany({ select: { source: true } });
    expect(kept.map(({ source }) => (source as { url: string }).url).sort()).toEqual([
      `${origin}/a`,
      `${origin}/b`,
    ]);

    expect(await take("/feed", "/a")).toMatchObject([{ state: "unchanged" }, { state: "before" }]);
    expect(asked).toEqual(["/feed", "/a", "/b", "/feed"]);

    feedVersion = "two";
    ANSWERS["/b2"] = html(page("$43 billion"));
    const results = await take("/feed");
    expect(results.filter((result) => "kept" in result)).toEqual([]);
    expect(asked).toEqual(["/feed", "/a", "/b", "/feed", "/feed"]);
  });

  it("is taken up again where a run was cut off: a feed whose articles did not all come is asked again", async () => {
    feedVersion = "three";
    const cut: Answer = (_, response) => void response.destroy();
    const whole = ANSWERS["/b"] as Answer;
    await db().intakeAddress.deleteMany();
    ANSWERS["/b"] = cut;
    expect((await take("/feed")).some((result) => "error" in result)).toBe(true);
    ANSWERS["/b"] = whole;
    expect(await take("/feed")).toMatchObject([
      { state: "feed" },
      { file: `${origin}/a`, state: "before" },
      { file: `${origin}/b`, kept: "before" },
      { state: "before" },
    ]);
    expect(asked).toEqual(["/feed", "/a", "/b", "/feed", "/b"]);
  });

  it.each([
    ["/moved", { kept: "before" }],
    ["/round", { error: expect.stringContaining("redirects") }],
    ["/inside", { error: expect.stringContaining("169.254.169.254 is a private address") }],
    ["/huge", { error: expect.stringContaining("larger than 5 MB") }],
    ["/nothing", { error: expect.stringContaining("nothing (404)") }],
    ["/silent", { error: expect.stringContaining("no answer in time") }],
    ["/busy", { error: expect.stringContaining("503") }],
  ])("%s is answered with %j", { timeout: 30_000 }, async (path, expected) => {
    expect(await take(path)).toMatchObject([expected]);
  });

  it("is left alone once its host asks for it", async () => {
    const results = await take("/busy", "/never-asked");
    expect(results[1]).toMatchObject({ error: expect.stringContaining("left alone") });
    expect(asked).toEqual(["/busy"]);
  });

  it("is never of this machine or its network, whatever it is called", async () => {
    const fetcher = createFetcher({ pauseMs: 0 });
    for (const address of [
      origin,
      origin.replace("127.0.0.1", "localhost"),
      "http://[::1]/",
      "http://0x7f.1/",
    ])
      expect(await fetcher(address)).toMatchObject({ state: "failed", isFinal: true });
    expect(asked).toEqual([]);
  });

  it("is left where robots.txt asks for it, told plainly, and robots.txt is asked for once in a run", async () => {
    ANSWERS["/closed/a"] = ANSWERS["/open/a"] = html(page("$46 billion"));
    ANSWERS["/to-closed"] = (_, response) => void response.writeHead(302, { location: "/closed/a" }).end();
    robots = { status: 200, text: "User-agent: *\nDisallow: /\n\nUser-agent: entente\nDisallow: /closed/" };
    robotsAsked = 0;
    const refused = { error: "It was not fetched: the robots.txt of its host asks not to." };
    expect(await take("/closed/a", "/to-closed", "/open/a")).toMatchObject([
      refused,
      refused,
      { kept: "new" },
    ]);
    expect([asked, robotsAsked]).toEqual([["/to-closed", "/open/a"], 1]);
    robots = { status: 503, text: "" };
    expect(await take("/closed/b")).toMatchObject([{ error: expect.stringContaining("(503)") }]);
    robots = { status: 404, text: "" };
  });

  it("is a list of addresses, or each line that is none is named", () => {
    expect(readSources("# news\nhttps://a.example/feed # daily\n\nhttps://a.example/feed\n")).toEqual({
      ok: true,
      value: ["https://a.example/feed"],
    });
    expect(readSources("https://a.example\nfile:///etc/passwd\nnews\nhttps://me:pw@a.example")).toEqual({
      ok: false,
      error: expect.stringMatching(/^line 2: .*\nline 3: .*\nline 4: /),
    });
    expect(readSources("# nothing\n")).toMatchObject({ ok: false });
  });

  it.each([
    [rss(), ["https://x.example/a", "https://x.example/b", "http://10.0.0.1/private"]],
    [
      '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>1</id><updated>2026-01-01T00:00:00Z</updated><entry><id>1</id><title>x</title><updated>2026-01-01T00:00:00Z</updated><link rel="replies" href="/c"/><link href="/d?x=1&amp;y=2"/></entry></feed>',
      ["https://x.example/d?x=1&y=2"],
    ],
    [
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"https://x.example/e"}]}',
      ["https://x.example/e"],
    ],
    [page("$1"), null],
    ['<?xml version="1.0"?><rss version="2.0"><chann', null],
    [
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${"x".repeat(99)}"><!ENTITY b "${"&a;".repeat(99)}"><!ENTITY c "${"&b;".repeat(99)}">]><rss version="2.0"><channel><title>&c;</title></channel></rss>`,
      null,
    ],
  ])("%s has the articles %j", (feed, links) => {
    const found = feedEntries(new TextEncoder().encode(feed), "https://x.example/feed");
    if (links === null) expect(found ?? []).toEqual([]);
    else expect(found).toEqual(links);
  });
});

describe("a file that is kept", () => {
  it("is not parsed again, whatever it is called, and one that cannot be read only when asked to", async () => {
    const bytes = new TextEncoder().encode("OpenAI will pay Amazon $44 billion for cloud capacity.");
    const options = { reader: await commandReader(null), keep: true, again: false };
    const about = { name: "a.txt", address: null };
    expect(await takeArticle(bytes, about, options)).toMatchObject({ kept: "new" });
    // Under this name it could not be read; its bytes were.
    expect(await takeArticle(bytes, { ...about, name: "a.xls" }, options)).toMatchObject({
      kept: "before",
      proposals: [{ kind: "spend_commitment" }],
    });
    const [documents, sources] = [await db().intakeDocument.count(), await db().source.count()];
    const broken = new TextEncoder().encode("a table");
    expect(await takeArticle(broken, { ...about, name: "b.xls" }, options)).toHaveProperty("error");
    expect(await takeArticle(broken, { ...about, name: "b.txt" }, options)).toHaveProperty("error");
    // Nothing half is left of it.
    expect([await db().intakeDocument.count(), await db().source.count()]).toEqual([documents, sources]);
    expect(await takeArticle(broken, { ...about, name: "b.txt" }, { ...options, again: true })).toMatchObject(
      {
        kept: "new",
      },
    );
  });

  it("has both readings where a second reader is asked, once, and its own where that fails", async () => {
    const bytes = new TextEncoder().encode("OpenAI will pay Amazon $45 billion for cloud capacity.");
    const quote = new TextDecoder().decode(bytes);
    let questions = 0;
    const claim = { kind: "spend_commitment", from: "openai", to: "amazon", value: "$45 billion" };
    const reader = await commandReader(async () => {
      questions++;
      return questions === 1
        ? { ok: false, error: "It did not answer in time." }
        : {
            ok: true,
            value: {
              ...{ host: "h", model: "m", askedAt: "2026-11-28T00:00:00Z" },
              claims: [{ ...claim, stance: "asserts", quote }],
            },
          };
    });
    const taken = () =>
      takeArticle(bytes, { name: "c.txt", address: null }, { reader, keep: true, again: false });
    const failed = await taken();
    expect(failed).toMatchObject({ notes: ["It did not answer in time."], proposals: [{ from: "openai" }] });
    expect(JSON.stringify(failed)).not.toContain("readBy");
    for (let time = 0; time < 2; time++)
      expect(await taken()).toMatchObject({ proposals: [{ readBy: { readers: "both", other: null } }] });
    expect(questions).toBe(2);
  });
});
