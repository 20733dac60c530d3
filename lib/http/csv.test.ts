import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "@/lib/csv/read-csv";
import { csvRow } from "./csv";

test.each([
  ["=1+1", "'=1+1"],
  ["+31", "'+31"],
  ["-5 %", "'-5 %"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\tx", "'\tx"],
  ["\rx", `"'\rx"`],
  ["=A,B", `"'=A,B"`],
  ["1-2", "1-2"],
  ["'=1", "''=1"],
  ["'tis", "'tis"],
  ["a,b", '"a,b"'],
  ['say "yes"', '"say ""yes"""'],
  ["two\nlines", '"two\nlines"'],
  ["", ""],
])("the cell %j is written %j", (text, written) => {
  expect(csvRow([text])).toBe(`${written}\r\n`);
});

test("every table reads back as it was, formulas and line ends too", () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom("'", '"', ",", ";", "\n", "\r", "\t", "=", "-", "@", " ", "a", "é") }),
    fc.string({ unit: "grapheme" }),
  );
  // A row without any text is passed over.
  const row = fc.array(cell, { minLength: 3, maxLength: 3 }).filter((cells) => cells.join("").trim() !== "");
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const read = readCsv([["a", "b", "c"], ...rows].map(csvRow).join(""));
      expect(read.ok && read.value.rows.map(({ cells }) => cells)).toEqual(rows);
    }),
  );
});
