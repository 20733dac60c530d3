import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cursor, dayPart, decodeCursor, encodeCursor, fitsOrder, intPart, textPart } from "./cursor";

const anyCursor: fc.Arbitrary<Cursor> = fc.record({
  sort: fc.string(),
  side: fc.constantFrom("after", "before"),
  key: fc.array(fc.string({ unit: "grapheme" })),
});

test("a cursor comes back as it was, in letters a URL may hold", () => {
  fc.assert(
    fc.property(anyCursor, (cursor) => {
      const text = encodeCursor(cursor);
      expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(decodeCursor(text)).toEqual({ ok: true, value: cursor });
    }),
  );
});

test("no text makes it throw", () => {
  fc.assert(fc.property(fc.string(), (text) => typeof decodeCursor(text).ok === "boolean"));
  fc.assert(
    fc.property(
      fc.json(),
      (json) => typeof decodeCursor(Buffer.from(json).toString("base64url")).ok === "boolean",
    ),
  );
});

test.each(["", "abc", "bnVsbA", "WzEsMl0", "////", "W10"])("%j is refused with a sentence", (text) => {
  expect(decodeCursor(text)).toEqual({
    ok: false,
    error: "It is not a place in this list.",
  });
});

test("a key fits an order by its name, its length and the shape of every part", () => {
  const cursor = (key: string[], sort = "announced"): Cursor => ({ sort, side: "after", key });
  const parts = [dayPart, intPart, textPart];
  expect(fitsOrder(cursor(["2025-02-28", "3", "a"]), "announced", parts)).toBe(true);
  expect(fitsOrder(cursor(["2025-02-28", "3", "a"], "title"), "announced", parts)).toBe(false);
  expect(fitsOrder(cursor(["2025-02-28", "3"]), "announced", parts)).toBe(false);
  expect(fitsOrder(cursor(["2025-02-29", "3", "a"]), "announced", parts)).toBe(false);
  expect(fitsOrder(cursor(["2025-02-28", "9999999999", "a"]), "announced", parts)).toBe(false);
  expect(fitsOrder(cursor(["2025-02-28", "3", "a\0"]), "announced", parts)).toBe(false);
});
