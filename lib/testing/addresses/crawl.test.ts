import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { askAgain, crawl } from "./crawl";

/** A site of a few pages, so that what is asked and what is complained of can be counted. */

type Page = { status?: number; location?: string; html?: string };

let pages: Record<string, Page> = {};
let asked: string[] = [];
let server: Server;
let origin = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? "";
    asked.push(url);
    const { status = 200, location, html = "" } = pages[url] ?? { status: 404 };
    response.writeHead(status, { "content-type": "text/html", ...(location && { location }) }).end(html);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked = [];
});

const link = (...hrefs: string[]) => hrefs.map((href) => `<a href="${href}">x</a>`).join("");

test("of each kind so many are asked, all that name what is watched, and where they lead", async () => {
  const deals = ["a", "b", "c", "d"].map((slug) => `/deals/${slug}`);
  pages = {
    "/": { html: link("/d/k3v9m2q", ...deals, "/deals?org=x", "/deals?org=y") },
    ...Object.fromEntries(deals.map((path) => [path, { html: "" }])),
    "/d/k3v9m2q": { status: 308, location: "/deals/e" },
    "/deals/e": {},
    "/deals?org=x": {},
    "/deals?org=y": {},
  };
  const one = await crawl({ origin, from: ["/"], perKind: 1, watched: ["/deals/e"] });
  expect([one.wrong, one.kinds]).toEqual([[], 4]);
  expect(asked.filter((url) => /^\/deals\/[a-d]$/.test(url))).toHaveLength(1);
  expect(asked).toContain("/deals/e");
  await crawl({ origin, from: ["/"], perKind: 1, watched: ["/deals/b", "/deals/c"] });
  expect(asked).toEqual(expect.arrayContaining(["/deals/b", "/deals/c"]));
});

test("no more than so many are asked, those that name what is watched first", async () => {
  pages = { "/": { html: link("/about", "/sources/b", "/deals/a", "/deals/b") } };
  for (const path of ["/about", "/sources/b", "/deals/a", "/deals/b"]) pages[path] = {};
  asked = [];
  const { asked: all } = await crawl({ origin, from: ["/"], perKind: 9, most: 3, watched: ["/b"] });
  expect(asked.toSorted()).toEqual(["/", "/deals/b", "/sources/b"]);
  expect(all).toHaveLength(3);
});

test("what is not there, what fails, and a fragment that names nothing are told with where they stand", async () => {
  pages = {
    "/": { html: link("/gone", "/never", "/broken", "/deals/a#value", "/deals/a#old", "/d/a1#c-1") },
    "/gone": { status: 410 },
    "/broken": { status: 500 },
    "/d/a1": { status: 308, location: "/deals/a" },
    "/deals/a": { html: '<p id="value">' },
  };
  const told: string[] = [];
  const onWrong = (sentence: string) => told.push(sentence);
  const { wrong, anchors } = await crawl({ origin, from: ["/"], perKind: 9, onWrong });
  expect(told).toEqual(wrong);
  expect(anchors).toBe(3);
  expect(wrong.toSorted()).toEqual([
    "/broken answered 500 (printed at /)",
    "/d/a1#c-1 names nothing on its page",
    "/deals/a#old names nothing on its page",
    "/never answered 404 (printed at /)",
  ]);
});

test("a page that wants to be known by the address of another page leads to one that does, too", async () => {
  const known = (href: string) => ({ html: `<link rel="canonical" href="${origin}${href}"/>` });
  pages = {
    "/": { html: link("/a?on=1", "/b") },
    "/a?on=1": known("/a"),
    "/a": known("/a"),
    "/b": known("/a?on=1"),
  };
  const { wrong } = await crawl({ origin, from: ["/"], perKind: 9 });
  expect(wrong).toEqual(["/b is by its own word /a?on=1, which is /a"]);
});

test("asked again, an address may have moved or gone, and what it leads to has to be there", async () => {
  pages = { "/": { html: link("/deals/a#value") }, "/deals/a": { html: '<p id="value">' } };
  const before = await crawl({ origin, from: ["/"], perKind: 1 });
  expect(before.wrong).toEqual([]);
  pages["/deals/a"] = { status: 308, location: "/deals/b" };
  expect((await askAgain(origin, before.asked)).wrong).toEqual([
    "/deals/b answered 404 (printed at /deals/a)",
  ]);
  pages["/deals/b"] = { html: link("/elsewhere") };
  expect((await askAgain(origin, before.asked)).wrong).toEqual(["/deals/a#value names nothing on its page"]);
  pages["/deals/b"] = { html: '<div data-says-lost="">' };
  expect(await askAgain(origin, before.asked)).toMatchObject({
    wrong: [],
    lost: ["/deals/a#value names nothing on its page"],
  });
  pages["/deals/a"] = { status: 410 };
  expect((await askAgain(origin, before.asked)).wrong).toEqual([]);
  expect(asked).not.toContain("/elsewhere");
});
