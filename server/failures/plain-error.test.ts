import { describe, expect, it } from "vitest";
import type { Answer } from "../answer-of";
import { withPlainError, withProblem, withTrouble } from "./plain-error";

const HTML = [["Content-Type", "text/html; charset=utf-8"]] as const;
const answer = (status: number, headers: Answer["headers"], text: string): Answer => ({
  status,
  headers,
  body: Buffer.from(text),
});
const EMPTY = '<html><body><script src="/a.js"></script></body></html>';

describe("a page that could not be made", () => {
  it("says so without scripts, with its reference", () => {
    const { status, body } = withPlainError(answer(500, HTML, EMPTY), "ref-1");
    expect(status).toBe(500);
    expect(body.toString()).toMatch(
      /<noscript>.*This page could not be made.*Reference: ref-1.*<\/noscript><\/body><\/html>$/s,
    );
  });

  it.each([
    [404, "There is nothing at this address"],
    [410, "This was withdrawn"],
  ])("or whose record is not there (%i) says so without scripts", (status, words) => {
    const { body } = withPlainError(answer(status, HTML, EMPTY), "ref-1");
    expect(body.toString()).toMatch(
      new RegExp(`<noscript><main lang="en" dir="ltr">.*${words}.*</main></noscript></body>`, "s"),
    );
    expect(body.toString()).not.toContain("ref-1");
  });

  it.each([
    ["one that was made", answer(200, HTML, EMPTY)],
    ["one that says itself that there is nothing", answer(404, HTML, "<body><main>Nothing</main></body>")],
    ["an answer in JSON", answer(500, [["content-type", "application/problem+json"]], "{}")],
  ])("leaves %s as it is", (_, given) => {
    expect(withPlainError(given, "ref-1")).toBe(given);
  });
});

describe("a failure of the API", () => {
  it("is never empty, and says its reference", () => {
    const made = withProblem(answer(500, [], ""), "/api/v1/deals", "ref-2");
    expect(made.status).toBe(500);
    expect(JSON.parse(made.body.toString())).toMatchObject({
      status: 500,
      id: "ref-2",
      detail: expect.stringContaining("ref-2"),
    });
  });

  it("keeps the words it has", () => {
    const given = answer(503, [], "{}");
    expect(withProblem(given, "/api/v1/deals", "x")).toBe(given);
    const page = answer(500, [], "");
    expect(withProblem(page, "/deals", "x")).toBe(page);
  });
});

describe("an answer that fails because of the database", () => {
  it("is 503, says when to ask again, and why, to people and to programs", () => {
    const page = withPlainError(withTrouble(answer(500, HTML, EMPTY), "busy"), "ref-1");
    expect([page.status, page.headers.at(-1)]).toEqual([503, ["Retry-After", "10"]]);
    expect(page.body.toString()).toMatch(/busy with another save.*Reference: ref-1/s);
    const data = withProblem(withTrouble(answer(500, [], ""), "full"), "/api/v1/deals", "ref-2");
    expect(data.headers).toContainEqual(["Retry-After", "10"]);
    expect(JSON.parse(data.body.toString())).toMatchObject({
      ...{ status: 503, id: "ref-2", detail: expect.stringContaining("disk of the database is full") },
    });
  });

  it("is any other one when it did not fail, or failed otherwise", () => {
    const made = answer(200, HTML, EMPTY);
    expect(withTrouble(made, "busy")).toBe(made);
    const failed = answer(500, HTML, EMPTY);
    expect(withTrouble(failed, null)).toBe(failed);
  });
});
