import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "@/lib/csv/read-csv";
import { csvCell, csvRow, respondCsv } from "./csv";

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
  expect(csvCell(text)).toBe(written);
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

test("a file is sent chunk by chunk, empty chunks too, and only as far as it is read", async () => {
  let made = 0;
  async function* chunks() {
    for (const chunk of [[["1", "a"]], [], [["2", "b"]], [["3", "c"]]]) {
      made += 1;
      yield chunk;
    }
  }
  const response = respondCsv({ filename: "deals.csv", header: ["n", "name"], chunks: chunks() });
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="deals.csv"');
  expect(made).toBeLessThanOrEqual(1);
  expect(await response.text()).toBe("n,name\r\n1,a\r\n2,b\r\n3,c\r\n");
});
