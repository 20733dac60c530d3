import { describe, expect, it } from "vitest";
import { withPlainError } from "./web/plain-error.mjs";

const HTML = [["Content-Type", "text/html; charset=utf-8"]];
const answer = (status, headers, text) => ({ status, headers, body: Buffer.from(text) });
const EMPTY = '<html><body><script src="/a.js"></script></body></html>';

describe("a page that could not be made", () => {
  it("says so without scripts", () => {
    const { status, body } = withPlainError(answer(500, HTML, EMPTY));
    expect(status).toBe(500);
    expect(body.toString()).toMatch(
      /<noscript>.*This page could not be made.*<\/noscript><\/body><\/html>$/s,
    );
  });

  it.each([
    ["one that was made", answer(200, HTML, EMPTY)],
    ["one that is not there", answer(404, HTML, EMPTY)],
    ["an answer in JSON", answer(500, [["content-type", "application/problem+json"]], "{}")],
  ])("leaves %s as it is", (_, given) => {
    expect(withPlainError(given)).toBe(given);
  });
});
