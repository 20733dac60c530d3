import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPlace } from "@/lib/schema/explain";
import { readCsv } from "./read-csv";

const tableOf = (text: string) => {
  const read = readCsv(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
const issuesOf = (text: string) => {
  const read = readCsv(text);
  return read.ok ? [] : read.error;
};

describe("a CSV file", () => {
  it.each([
    ["commas", "a,b\r\n1,2\r\n"],
    ["semicolons", "a;b\n1;2"],
    ["tabs", "a\tb\r1\t2\r"],
    ["a byte order mark, blank lines and empty rows", "\uFEFF\r\na,b\n\n1,2\n,\n\n"],
    ["spaces around names", " a , b \n1,2"],
    ["a line that names the separator", "sep=;\r\na;b\r\n1;2\r\n"],
    ["separators too many at the end", "a,b\n1,2,,\n"],
  ])("is read with %s", (_, text) => {
    const { header, rows } = tableOf(text);
    expect(header).toEqual(["a", "b"]);
    expect(rows.map(({ cells }) => cells)).toEqual([["1", "2"]]);
  });

  it("knows on which line each row begins, past line ends inside cells", () => {
    expect(tableOf('a,b\n"x\r\ny\nz",2\n3,"4, ""5"""')).toEqual({
      header: ["a", "b"],
      rows: [
        { line: 2, cells: ["x\r\ny\nz", "2"] },
        { line: 5, cells: ["3", '4, "5"'] },
      ],
    });
  });

  it("takes a comma inside a name, quoted or between semicolons, and two columns of one name", () => {
    expect(tableOf('Deal;"Amount, USD"\nx;1,5').header).toEqual(["Deal", "Amount, USD"]);
    expect(tableOf("Deal;Amount, USD;Ends\nx;1,5;2030\ny;2;2031").header).toEqual([
      "Deal",
      "Amount, USD",
      "Ends",
    ]);
    expect(tableOf("a,b,a\n1,2,3").header).toEqual(["a", "b", "a"]);
    expect(tableOf("sep=;\na;b\n1;2").rows).toEqual([{ line: 3, cells: ["1", "2"] }]);
  });

  it("gives back what was disarmed for a spreadsheet", () => {
    expect(tableOf("a,b\n'=1+1,'-5 %\n''=x,'tis").rows.map(({ cells }) => cells)).toEqual([
      ["=1+1", "-5 %"],
      ["'=x", "'tis"],
    ]);
  });

  it.each([
    ["", "line 1", /is empty; its first line names the columns/],
    ["a,b\n1,2\n3", "line 3", /^1 cell, but the first line names 2 columns/],
    ["a,b\n1,2,3\n", "line 2", /^3 cells/],
    ['a,b\n\n1,say 5" pipe', "line 3, column 2", /"say 5\\" pipe" holds a quotation mark/],
    ['a,b\n"x\ny" z,2', "line 3, column 1", /goes on after its closing quotation mark/],
    ['a,b\n1,2\n3,"4\n5,6', "line 3, column 2", /never closed/],
    [`${"x,".repeat(100)}y\n`, "line 1", /^101 columns/],
  ])("that is none is refused with its place: %j", (text, path, message) => {
    expect(issuesOf(text).map(toPlace)[0]).toEqual({ path, message: expect.stringMatching(message) });
  });

  it("never stops with anything but a table or issues", () => {
    const pieces = fc.array(fc.constantFrom("a", '"', ",", ";", "\t", "\n", "\r", "'", "=", "\u0000", "é"));
    fc.assert(
      fc.property(pieces, (letters) => {
        const read = readCsv(letters.join(""));
        if (read.ok)
          for (const { cells } of read.value.rows) expect(cells).toHaveLength(read.value.header.length);
        else expect(read.error.length).toBeGreaterThan(0);
      }),
    );
  });
});
