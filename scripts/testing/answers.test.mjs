import { expect, it } from "vitest";
import { addressesOf, compareAnswers, readingsOf, sampleOf, sayingOf } from "./answers.mjs";

const MAP = `<urlset><url><loc>http://localhost/deals</loc></url><url><loc>http://localhost/deals/aws</loc></url>
<url><loc>http://localhost/fr/deals/aws</loc></url><url><loc>http://localhost/deals/aws</loc></url></urlset>`;

it("asks every page of the sitemap once, and what the API has of each record", () => {
  const pages = addressesOf(MAP);
  expect(pages).toEqual(["/deals", "/deals/aws", "/fr/deals/aws"]);
  const templates = ["deals", "deals/{slug}", "deals/{slug}/revisions/{n}", "sources/{slug}", "odd/{other}"];
  expect(readingsOf(templates, pages)).toEqual([
    "/api/v1/deals",
    "/api/v1/deals/aws",
    "/api/v1/deals/aws/revisions/1",
  ]);
});

it("asks a sample of records, but every other page", () => {
  const paths = ["/deals", "/deals/a", "/deals/b", "/deals/c", "/fr/deals/a", "/fr/deals/b", "/sources/a"];
  expect(sampleOf(paths, 2)).toEqual(["/deals", "/deals/a", "/deals/c", "/fr/deals/a", "/sources/a"]);
  expect(sampleOf(paths, 1)).toEqual(paths);
});

it("takes two builds of one page for the same, and another word for a difference", () => {
  const page = (build, word) =>
    `<html><link rel="stylesheet" href="/_next/static/${build}.css"><p>${word}</p><script>self.n=${build}</script></html>`;
  const saying = (build, word) => sayingOf("text/html; charset=utf-8", page(build, word));
  expect(saying(1, "a")).toBe(saying(2, "a"));
  expect(saying(1, "a")).not.toBe(saying(1, "b"));
  expect(sayingOf("application/json", page(1, "a"))).toBe(page(1, "a"));
});

it("names what differs, is new, and is gone", () => {
  const before = "/a\t200 text/html x\n/b\t200 text/html y\n/c\t200 text/html z\n";
  const after = "/a\t200 text/html x\n/b\t200 text/html w\n/d\t404 text/html v\n";
  expect(compareAnswers(before, after)).toEqual({
    same: 1,
    differing: ["/b: 200 text/html y → 200 text/html w", "/c: is asked no more", "/d: is new"],
  });
});
