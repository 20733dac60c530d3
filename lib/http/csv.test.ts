import fc from "fast-check";
import { expect, test } from "vitest";
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
  ["a,b", '"a,b"'],
  ['say "yes"', '"say ""yes"""'],
  ["two\nlines", '"two\nlines"'],
  ["", ""],
])("the cell %j is written %j", (text, written) => {
  expect(csvCell(text)).toBe(written);
});

/** A reader of RFC 4180, as plain as can be. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  const token = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/gy;
  for (let match = token.exec(csv); match && match.index < csv.length; match = token.exec(csv)) {
    const cell = match[1] ?? "";
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (match[2] === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

test("every row reads back as it was, but for disarmed formulas", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (cells) => {
      const safe = cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell));
      expect(parse(csvRow(cells))).toEqual([safe]);
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
