import { beforeAll, describe, expect, it } from "vitest";
import { matchColumns } from "@/lib/csv/match-columns";
import { readCsv } from "@/lib/csv/read-csv";
import type { Sheet } from "@/lib/csv/sheet";
import { previewImport } from "@/lib/db/import/browser-import";
import { csvRows } from "@/lib/http/csv";
import { storedActor } from "@/lib/testing/actors";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { inLanguage } from "@/lib/testing/in-language";
import { shippedRecords } from "@/lib/testing/shipped";
import { GET } from "./[list]/[format]/route";

/** The file of deals, taken out of the product, changed in a spreadsheet and taken back. */

const CSV = { params: Promise.resolve({ list: "deals", format: "csv" }) };
const PATIENCE_MS = 120_000;

/** What one cell of a column becomes. */
type Edit = { slug: string; column: string; to: string } | null;

async function sheetOf(address: string, edit: Edit): Promise<Sheet> {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    await (await GET(new Request(`http://localhost${address}`), CSV)).arrayBuffer(),
  );
  const table = readCsv(text);
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  const { header, rows } = table.value;
  const edited = rows.map(({ cells }) => {
    const isMeant = edit !== null && cells[header.indexOf("Slug")] === edit.slug;
    return isMeant ? cells.with(header.indexOf(edit.column), edit.to) : cells;
  });
  const again = readCsv(csvRows([header, ...edited]));
  if (!again.ok) throw new Error(JSON.stringify(again.error));
  return { rows: "deals", empty: "keep", table: again.value, columns: matchColumns(header, "deals") };
}

async function planOf(address: string, edit: Edit) {
  const sheet = await sheetOf(address, edit);
  const asked = {
    matter: { kind: "sheet", sheet } as const,
    onProgress: () => {},
    signal: new AbortController().signal,
  };
  const outcome = await previewImport(await storedActor(), asked);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.preview.sections;
}

beforeAll(loadShippedDataset, PATIENCE_MS);

describe("the file of deals", { timeout: PATIENCE_MS }, () => {
  it("changes nothing when it is taken back as it is", async () => {
    expect(await planOf("/deals.csv", null)).toMatchObject([
      { section: "deals", created: 0, changed: 0, unchanged: shippedRecords("deals").length },
    ]);
  });

  it("nor does the French one, whose words are taken back too", async () => {
    expect(await inLanguage("fr", () => planOf("/deals.csv", null))).toMatchObject([
      { section: "deals", created: 0, changed: 0, unchanged: shippedRecords("deals").length },
    ]);
  });

  it("changes one field when one cell was changed, whatever columns are in view", async () => {
    const edit = { slug: "aws-openai-2025-compute", column: "Ends on", to: "late 2032" };
    for (const address of ["/deals.csv", "/deals.csv?cols=parties&cols=sources&partnership=aws-openai"])
      expect(await planOf(address, edit)).toMatchObject([
        {
          section: "deals",
          created: 0,
          changed: 1,
          records: [{ slug: edit.slug, changes: [{ kind: "added", place: "end", before: null }] }],
        },
      ]);
  });
});
