import { describe, expect, it } from "vitest";
import { createApartParser } from "./parse-apart";

const NOTHING = new Uint8Array([1]);
const entry = "lib/documents/testing/busy-thread.mjs";

describe("a file that is parsed apart", () => {
  it("is given up at its limit of time, and the next one is read by another thread", async () => {
    const parse = createApartParser({ entry, limitMs: 2_000 });
    const [busy, read] = await Promise.all([parse("pdf", NOTHING), parse("html", NOTHING)]);
    expect(busy).toEqual({ ok: false, error: expect.stringContaining("too long") });
    expect(read).toMatchObject({ ok: true, value: { text: "read" } });
  }, 30_000);

  it("is given up at its limit of memory, and where its parser breaks", async () => {
    const parse = createApartParser({ entry, memoryMb: 24 });
    const [large, broken, read] = await Promise.all([
      parse("docx", NOTHING),
      parse("eml", NOTHING),
      parse("html", NOTHING),
    ]);
    expect(large).toEqual({ ok: false, error: expect.stringContaining("more memory") });
    expect(broken).toEqual({ ok: false, error: expect.stringContaining("broke down") });
    expect(read).toMatchObject({ ok: true, value: { text: "read" } });
  }, 60_000);
});
