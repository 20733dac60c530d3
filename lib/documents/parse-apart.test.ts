import { describe, expect, it } from "vitest";
import { createApartParser } from "./parse-apart";

const NOTHING = new Uint8Array([1]);
const entry = "lib/documents/testing/busy-thread.mjs";
const read = { ok: true, value: { text: "read" } };
const refused = (words: string) => ({ ok: false, error: expect.stringContaining(words) });

describe("a file that is parsed apart", () => {
  it("is given up at its limit of time, and the next one is read by another process", async () => {
    const parse = createApartParser({ entry, limitMs: 1_500 });
    const results = await Promise.all([parse("pdf", NOTHING), parse("html", NOTHING)]);
    expect(results).toMatchObject([refused("too long"), read]);
  }, 30_000);

  it("is given up at its limits of memory, buffers among it, and where its parser breaks", async () => {
    const parse = createApartParser({ entry, heapMb: 24, allMb: 200 });
    const before = process.memoryUsage.rss();
    const results = await Promise.all([
      parse("docx", NOTHING),
      parse("text", NOTHING),
      parse("eml", NOTHING),
      parse("html", NOTHING),
    ]);
    expect(results).toMatchObject([
      refused("more memory"),
      refused("more memory"),
      refused("broke down"),
      read,
    ]);
    // None of it was taken from the program that asked.
    expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 * 1024);
  }, 60_000);
});
