import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeCursor, intPart, textPart } from "./cursor";
import { FEWEST_ROWS, LIMIT_PARAM, placeParam, ROWS_PARAM, ROWS_PER_PAGE } from "./paging";
import { readParams } from "./params";

const spec = { cursor: placeParam("position", [intPart, textPart]) };
const place = { sort: "position", side: "after", key: ["3", "aws-openai"] } as const;

test("a place comes back as it went out", () => {
  const { search: values, notes } = readParams(spec, { cursor: encodeCursor(place) });
  expect(values.cursor).toEqual(place);
  expect(notes).toEqual([]);
});

test.each([
  ["not base64", "%%%"],
  ["another list's", encodeCursor({ ...place, sort: "name" })],
  ["a key of another shape", encodeCursor({ ...place, key: ["aws", "openai"] })],
  ["a key too short", encodeCursor({ ...place, key: ["3"] })],
])("%s: the first page and a note", (_, cursor) => {
  const { search: values, notes } = readParams(spec, { cursor });
  expect(values.cursor).toBeNull();
  expect(notes.map((note) => note.parameter)).toEqual(["cursor"]);
});

test("any text at all is read without throwing", () => {
  fc.assert(
    fc.property(fc.string(), (cursor) => {
      expect(() => readParams(spec, { cursor })).not.toThrow();
    }),
  );
});

test.each([
  ["50", 50],
  ["200", 200],
  ["20", FEWEST_ROWS],
  ["30", FEWEST_ROWS],
  ["1000", FEWEST_ROWS],
])("rows=%s shows %d of a table", (rows, shown) => {
  expect(readParams({ rows: ROWS_PARAM }, { rows }).search.rows).toBe(shown);
});

test.each([
  ["1", 1],
  ["200", 200],
  ["0", ROWS_PER_PAGE],
  ["201", ROWS_PER_PAGE],
  ["-5", ROWS_PER_PAGE],
  ["1e2", ROWS_PER_PAGE],
])("limit=%s gives %d rows", (limit, rows) => {
  expect(readParams({ limit: LIMIT_PARAM }, { limit }).search.limit).toBe(rows);
});
