import { describe, expect, test } from "vitest";
import { anchorKind, facetsOf, pathKind, shuffled } from "./kinds";
import { idsIn, printedIn } from "./printed";

const ORIGIN = "https://entente.example";
const found = (type: string, text: string) =>
  printedIn({ origin: ORIGIN, address: "/deals/x?on=2026-01-01", type, text }).map(({ address, anchor }) =>
    anchor === "" ? address : `${address}#${anchor}`,
  );

describe("the addresses that are printed", () => {
  test("in a page: links, pictures, previews, data for machines, and what is only shown", () => {
    const html = `<link rel="canonical" href="${ORIGIN}/deals/x"><meta property="og:image" content="/cards/d/a.png?v=1&amp;on=2">
      <meta name="theme-color" content="#fbf9f4"><script type="application/ld+json">{"url":"${ORIGIN}/deals/x#value"}</script>
      <script>const path = "/not/printed";</script><a href="#value">Value</a><a href="https://elsewhere.example/deals">x</a>
      <form method="post" action="/report"></form><form action="/search"></form>
      <code>&lt;iframe src=&quot;${ORIGIN}/embed/d/a@1&quot;&gt;</code><p>See ${ORIGIN}/d/a#c-7h2m4qz.</p>`;
    expect(found("text/html", html)).toEqual([
      "/deals/x#value",
      "/deals/x",
      "/deals/x?on=2026-01-01#value",
      "/search",
      "/cards/d/a.png?v=1&on=2",
      "/embed/d/a@1",
      "/d/a#c-7h2m4qz",
    ]);
  });

  test("in data, tables, calendars and references", () => {
    const json = {
      data: [{ href: "/deals/y", display: "/ a year", note: `see ${ORIGIN}/d/b` }],
      path: "/deals/{slug}",
      templates: [`${ORIGIN}/api/v1/deals/{slug}`, `${ORIGIN}/api/v1/compare{?c*}`],
    };
    expect(found("application/json", JSON.stringify(json))).toEqual(["/deals/y", "/d/b"]);
    expect(found("text/csv", `permalink,of\r\n"${ORIGIN}/compare?c=a@1,b",1\r\n${ORIGIN}/d/c,2`)).toEqual([
      "/compare?c=a@1,b",
      "/d/c",
    ]);
    expect(found("text/calendar", `URL:${ORIGIN}/deals/lo\r\n ng\\,er\r\n`)).toEqual(["/deals/long,er"]);
    expect(found("application/x-bibtex", `url = {${ORIGIN}/d/d@3},`)).toEqual(["/d/d@3"]);
    expect(found("application/atom+xml", `<link href="${ORIGIN}/deals?a=1&amp;b=2"/>`)).toEqual([
      "/deals?a=1&b=2",
    ]);
  });

  test("and the ids that they can name", () => {
    expect([...idsIn('<article id="value"><i data-id="no"></i><li class="x" id="c-1">')]).toEqual([
      "value",
      "c-1",
    ]);
  });
});

test.each([
  ["/fr/deals/aws-openai/revisions/3", "/deals/:slug/revisions/:n"],
  ["/fr", "/"],
  ["/edit/terms/aws-openai/value", "/edit/terms/:term"],
  ["/deals/aws/revisions/compare/1...2", "/deals/:slug/revisions/compare/:n...:n"],
  ["/deals/feed.atom", "/deals/feed.atom"],
  ["/deals/aws.csv", "/deals/:slug.csv"],
  ["/d/k3v9m2q@12", "/d/:id@:n"],
  ["/cards/d/k3v9m2q.png", "/cards/d/:id.png"],
  ["/changes/17", "/changes/:n"],
])("%s is of the kind %s", (path, kind) => {
  expect(pathKind(path)).toBe(kind);
});

test("an address stands for its path with each parameter, and for the page that one of them names", () => {
  expect(facetsOf("/deals?org=a&sort=title&org=b")).toEqual(["/deals", "/deals ?org", "/deals ?sort"]);
  expect(facetsOf("/share?of=%2Fd%2Fk3v9m2q%23value")).toEqual(["/share", "/share ?of=/d/:id"]);
  expect(facetsOf("/fr/deals.csv?org=a")).toEqual(["/deals.csv", "/deals.form ?org"]);
  expect(anchorKind("c-7h2m4qz")).toBe("c-");
});

test("the order is nobody's choice, and the same each time", () => {
  expect(shuffled(["a", "b", "c", "d"], 1)).toEqual(shuffled(["d", "c", "b", "a"], 1));
  expect(new Set(Array.from({ length: 9 }, (_, seed) => shuffled(["a", "b", "c"], seed)[0])).size).toBe(3);
});
