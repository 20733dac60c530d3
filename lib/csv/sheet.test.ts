import { describe, expect, it } from "vitest";
import { decodeCsv } from "./decode";
import { FIELDS, ROW_KINDS, type RowKind } from "./fields";
import { guessRows, matchColumns } from "./match-columns";
import { readCsv } from "./read-csv";
import { issuesOfSheet, queryOfReading, readingOfQuery, type SheetReading } from "./sheet";

const KINDS = Object.keys(ROW_KINDS) as RowKind[];

describe("columns are matched by their names", () => {
  it.each<[RowKind, string[], (string | null)[]]>([
    ["deals", ["Slug", "Title", "Announced on"], ["slug", "title", "announcedOn"]],
    ["deals", ["Deal", "Date", "notes", ""], ["title", "announcedOn", null, null]],
    ["deals", ["Name", "TITLE"], [null, "title"]],
    ["deals", ["announced", "announced_on"], [null, "announcedOn"]],
    ["claims", ["deal slug", "term key", "source slug", "Stance"], ["deal", "term", "source", "stance"]],
    ["deals", ["Title", "title", "Kind"], [null, null, "kind"]],
    ["sources", ["Headline", "Publisher", "URL"], ["title", "publisher", "url"]],
  ])("of %s: %j", (rows, header, columns) => {
    expect(matchColumns(header, rows)).toEqual(columns);
  });

  it.each(KINDS)("all of them, by label and by key, for %s", (rows) => {
    const fields = FIELDS[rows].filter(({ aside }) => rows !== "deals" || !aside);
    const [keys, labels] = [fields.map(({ key }) => key), fields.map(({ label }) => label)];
    expect(matchColumns(keys, rows)).toEqual(keys);
    expect(matchColumns(labels, rows)).toEqual(keys);
  });

  it("values of kinds of term in a table of deals that says its source and quote, and nowhere else", () => {
    const kinds = [{ slug: "spend_commitment", label: "Spend commitment" }];
    const header = ["Deal", "Spend commitment", "Source", "Quote", "From"];
    expect(matchColumns(header, "deals", kinds)).toEqual([
      "title",
      "term:spend_commitment",
      "source",
      "quote",
      "from",
    ]);
    expect(guessRows(["slug", "source", "quote", "Spend commitment"], kinds)).toBe("deals");
    expect(matchColumns(header.slice(0, 3), "deals", kinds)).toEqual(["title", null, null]);
    expect(matchColumns(["deal", "spend_commitment", "source", "quote"], "claims", kinds)[1]).toBeNull();
  });

  it.each(KINDS)("and tell that the rows are %s", (rows) => {
    expect(guessRows(FIELDS[rows].map(({ label }) => label))).toBe(rows);
  });
});

describe("a way of reading", () => {
  const reading: SheetReading = { rows: "deals", columns: ["slug", null, "title"], empty: "clear" };

  it("travels in an address", () => {
    expect(readingOfQuery({ name: "x", ...queryOfReading(reading) })).toEqual({ ok: true, value: reading });
  });

  it.each([
    [{ rows: "people" }, /"people" is not one of/],
    [{ columns: "slug,slug" }, /Slug is matched with two columns/],
    [{ columns: "slug,constructor" }, /"constructor" is no field of deals/],
    [{ columns: ",," }, /match at least one/],
    [{ rows: "claims", columns: "deal,source,value" }, /matched with Term; without it a claim has no place/],
    [{ empty: "perhaps" }, /"perhaps"/],
  ])("that makes no sense is refused: %j", (spoilt, message) => {
    expect(readingOfQuery({ ...queryOfReading(reading), ...spoilt })).toMatchObject({
      ok: false,
      issues: [{ message: expect.stringMatching(message) }],
    });
  });

  it.each([
    ["a,b\n1,2", /3 are matched, but the file has 2/],
    ["a,b,c\n", /no row follows/],
    [`a,b,c\n${"1,2,3\n".repeat(20_001)}`, /20,001 rows; 20,000 are the most/],
  ])("needs the table it was chosen for", (text, message) => {
    const table = readCsv(text);
    if (!table.ok) throw new Error("no table");
    expect(issuesOfSheet({ ...reading, table: table.value })).toMatchObject([
      { message: expect.stringMatching(message) },
    ]);
  });
});

describe("the bytes of a file", () => {
  it("are text in UTF-8, or marked UTF-16", () => {
    expect(decodeCsv(Buffer.from("é,ü"))).toEqual({ ok: true, value: "é,ü" });
    expect(decodeCsv(Buffer.from("\uFEFFé", "utf16le"))).toEqual({ ok: true, value: "é" });
  });

  it.each([[Buffer.from("é", "latin1")], [Buffer.from("a\0b")]])("or are refused", (bytes) => {
    expect(decodeCsv(bytes)).toEqual({ ok: false, error: expect.stringMatching(/CSV UTF-8/) });
  });
});
