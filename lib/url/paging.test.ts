import fc from "fast-check";
import { expect, test } from "vitest";
import { cursorParam, encodeCursor, LIMIT_PARAM, ROWS_PER_PAGE } from "./paging";
import { readParams } from "./params";

const spec = { limit: LIMIT_PARAM, cursor: cursorParam((fields) => fields.length === 2) };

test("a cursor comes back as it went out", () => {
  const text = fc.string({ maxLength: 40 }).filter((part) => !part.includes("\0"));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { values, notes } = readParams(spec, { cursor: encodeCursor([a, b]) });
      expect(values.cursor).toEqual([a, b]);
      expect(notes).toEqual([]);
    }),
  );
});

test.each([
  ["not base64", "%%%"],
  ["not JSON", "bm90IGpzb24"],
  ["refused by the list", encodeCursor(["only one"])],
  ["numbers", Buffer.from("[1,2]").toString("base64url")],
  ["no list", Buffer.from("{}").toString("base64url")],
])("%s: the first page and a note", (_, cursor) => {
  const { values, notes } = readParams(spec, { cursor });
  expect(values.cursor).toBeNull();
  expect(notes.map((note) => note.parameter)).toEqual(["cursor"]);
});

test.each([
  ["1", 1],
  ["200", 200],
  ["0", ROWS_PER_PAGE],
  ["201", ROWS_PER_PAGE],
  ["-5", ROWS_PER_PAGE],
  ["1e2", ROWS_PER_PAGE],
])("limit=%s gives %d rows", (limit, rows) => {
  expect(readParams(spec, { limit }).values.limit).toBe(rows);
});
