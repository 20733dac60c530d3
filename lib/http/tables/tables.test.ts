import { parse } from "csv-parse/sync";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it, test } from "vitest";
import { heads } from "@/lib/language/en/heads";
import { inLanguage } from "@/lib/testing/in-language";
import { unzipped } from "@/lib/testing/unzipped";
import { DEALS_COLUMNS } from "@/lib/url/views/deals-view";
import { HORIZON_TABLE } from "../horizon-table";
import { LEDGER_TABLE } from "../ledger-table";
import { NETWORK_TABLE } from "../network-table";
import { type FileCell, numberCell, textCell } from "./cells";
import { dealsTable } from "./deals-table";
import { fieldName, headWords } from "./head-words";
import { CHANGES_TABLE, ORGANIZATIONS_TABLE, PARTNERSHIPS_TABLE, SOURCES_TABLE } from "./record-tables";
import { respondTable } from "./respond-table";
import type { TableFile } from "./table-file";
import { DEAL_TABLE, DISPUTES_TABLE, TERMS_TABLE } from "./term-tables";

const HOSTILE = '=HYPERLINK("https://evil.test") | <b>\n`x` “end”';
const LONG = "38000000000.000001";
const ROWS: FileCell[][] = [
  [textCell(HOSTILE), numberCell(LONG), { kind: "day", day: "2025-11-03" }],
  [textCell(""), textCell(""), textCell("2030~")],
];

function tableOf(rows: readonly FileCell[][] = ROWS, taken: (count: number) => void = () => {}): TableFile {
  async function* chunks() {
    for (const [index, row] of rows.entries()) {
      taken(index + 1);
      yield [row];
    }
  }
  return {
    ...{ title: "Deals: [all]", filename: "entente-deals", page: "https://entente.test/deals?org=openai" },
    ...{ on: "2026-11-24", known: null, header: ["In words", "Amount", "Ends"], chunks: chunks() },
  };
}

test("a CSV has every row with its moment and licence, and runs nothing", async () => {
  const response = await respondTable("csv", tableOf());
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="entente-deals.csv"');
  expect(response.headers.get("link")).toContain('rel="license"');
  const rows = parse(await response.text(), { bom: true, columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ "In words": `'${HOSTILE}`, Amount: LONG, Ends: "2025-11-03" });
  expect(rows[1]).toMatchObject({ "In force on": "2026-11-24", "Known by": "" });
  expect(rows[1]?.Licence).toMatch(/^CC BY 4\.0/);
});

test("JSON gives amounts as numbers of their full length, and nothing as null", async () => {
  const text = await (await respondTable("json", tableOf())).text();
  expect(text).toContain(`"amount": ${LONG},`);
  const { rows, page, licence, columns } = JSON.parse(text);
  expect(rows).toEqual([
    { inWords: HOSTILE, amount: Number(LONG), ends: "2025-11-03" },
    { inWords: null, amount: null, ends: "2030~" },
  ]);
  expect([page, licence]).toEqual(["https://entente.test/deals?org=openai", expect.stringMatching(/^CC BY/)]);
  expect(columns[0]).toEqual({ name: "inWords", title: "In words" });
  expect(JSON.parse(await (await respondTable("json", tableOf([]))).text()).rows).toEqual([]);
  expect(fieldName("A year, low")).toBe("aYearLow");
});

test("Markdown keeps each row on its line, and words as words", async () => {
  const text = await (await respondTable("md", tableOf())).text();
  const rows = text.split("\n").filter((line) => line.startsWith("|"));
  expect(rows).toHaveLength(4);
  expect(rows[2]).toContain("\\| \\<b\\> \\`x\\`");
  expect(text).toMatch(/View: <https:\/\/entente\.test\/deals\?org=openai>/);
  expect(text).toContain("CC BY 4.0");
});

test("a workbook has numbers, days and words as such, and says where it comes from", async () => {
  const response = await respondTable("xlsx", tableOf());
  const files = unzipped(Buffer.from(await response.arrayBuffer()));
  const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).not.toContain("<f>");
  expect(sheet).toContain("38000000000");
  const all = [...files.values()].join("\n");
  expect(all).toContain("https://entente.test/deals?org=openai");
  expect(all).toContain("CC BY 4.0");
});

test("another project's reader finds the same numbers, days and words in a workbook", async () => {
  const response = await respondTable("xlsx", tableOf());
  const sheets = await readExcelFile(Buffer.from(await response.arrayBuffer()));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Deals   all", "About"]);
  const [head, first, second] = sheets[0]?.data ?? [];
  expect(head?.slice(0, 3)).toEqual(["In words", "Amount", "Ends"]);
  expect(first?.slice(0, 3)).toEqual([HOSTILE, Number(LONG), new Date("2025-11-03T00:00:00Z")]);
  expect(second?.slice(0, 3)).toEqual([null, null, "2030~"]);
});

describe("in French", () => {
  const french = async (format: "csv" | "json" | "md" | "xlsx", file = tableOf()) => {
    const response = await inLanguage("fr", () => respondTable(format, file));
    return Buffer.from(await response.arrayBuffer());
  };

  it("people read French heads, and programs find the columns by the names that they have", async () => {
    const text = String(await french("md"));
    expect(text).toContain("| En toutes lettres | Montant | Fin |");
    expect(text).toMatch(/En vigueur le 2026-11-24\. Vue\u00a0: </);
    const json = JSON.parse(String(await french("json")));
    expect(json.columns[0]).toEqual({ name: "inWords", title: "En toutes lettres" });
    expect(json.rows[0].inWords).toBe(HOSTILE);
    const [head] = parse(String(await french("csv")), { bom: true }) as string[][];
    expect(head?.slice(0, 3)).toEqual(["In words", "Amount", "Ends"]);
    const all = [...unzipped(await french("xlsx")).values()].join("\n");
    expect(all).toContain("Adresse de la vue");
    expect(all).toContain("En toutes lettres");
  });

  it.each([
    ["deals", dealsTable(DEALS_COLUMNS).header],
    ["terms", TERMS_TABLE.header],
    ["a deal", DEAL_TABLE.header],
    ["disputes", DISPUTES_TABLE.header],
    ["organizations", ORGANIZATIONS_TABLE.header],
    ["partnerships", PARTNERSHIPS_TABLE.header],
    ["sources", SOURCES_TABLE.header],
    ["changes", CHANGES_TABLE.header],
    ["horizon", HORIZON_TABLE.header],
    ["ledger", LEDGER_TABLE.header],
    ["network", NETWORK_TABLE.header],
  ])("every column of %s has a name", (_name, header) => {
    expect(header.filter((head) => headWords(head) !== head)).toEqual([]);
    expect(header.filter((head) => !Object.hasOwn(heads, fieldName(head)))).toEqual([]);
  });
});

test("rows are read as fast as they are taken, and no faster", async () => {
  let made = 0;
  const rows = Array.from({ length: 100 }, () => ROWS[0] ?? []);
  const response = await respondTable(
    "csv",
    tableOf(rows, (count) => {
      made = count;
    }),
  );
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.read();
  expect(made).toBeLessThan(5);
  await reader?.cancel();
});
