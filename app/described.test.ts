import { describe, expect, it } from "vitest";
import { apiGuide } from "@/lib/api/definition/guide";
import { BULK_FILES } from "@/lib/bulk/files";
import { describedIn } from "@/lib/language/described";
import { described } from "@/lib/language/fr/described";
import { TOOLS } from "@/lib/mcp/tools";
import { BULK_TABLE_NAMES, BULK_TABLES, columnsOf } from "@/lib/schema/bulk/tables";

const { groups } = apiGuide("https://example.org");
const operations = groups.flatMap((group) => group.operations);

/** Every text that /api and /data print from a schema, by the room of the catalogue that says it again. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  groups: groups.map(({ name }) => name),
  operations: operations.map(({ summary }) => summary),
  parameters: operations.flatMap(({ parameters }) => parameters.map(({ description }) => description)),
  answers: operations.flatMap(({ answers }) => answers.map(({ description }) => description)),
  tools: Object.values(TOOLS).map(({ description }) => description),
  tables: BULK_TABLE_NAMES.map((name) => BULK_TABLES[name].about),
  // The two forms of each table are named by their columns.
  files: BULK_FILES.filter(({ name }) => !/\.(csv|parquet)$/.test(name)).map(({ about }) => about),
  columns: BULK_TABLE_NAMES.flatMap((name) => columnsOf(name).map(([, { about }]) => about)),
};

const all = new Set(Object.values(PRINTED).flat());
const codes = (text: string) => [...text.matchAll(/`([^`]*)`/g)].map(([, code = ""]) => code);

describe("what schemas say of themselves", () => {
  it.each(Object.entries(PRINTED))("has a French text for each of the %s", (_room, texts) => {
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => describedIn("fr", text) === null)).toEqual([]);
  });

  it("has no French text whose English is printed nowhere", () => {
    const french = Object.values(described).flatMap((room) => Object.keys(room));
    expect(french.filter((text) => !all.has(text))).toEqual([]);
  });

  it("says no English in two ways", () => {
    const french = Object.values(described).flatMap((room) => Object.keys(room));
    expect(french.filter((text, place) => french.indexOf(text) !== place)).toEqual([]);
  });

  it("keeps the names between backticks as they are", () => {
    const unlike = [...all].filter((text) => {
      const said = codes(describedIn("fr", text) ?? "");
      return codes(text).some((code) => !said.includes(code));
    });
    expect(unlike).toEqual([]);
  });

  it("stays English in English, and has no other text for what nobody has said", () => {
    expect(describedIn("en", "Slug of a deal.")).toBeNull();
    expect(describedIn("en-xa", "Slug of a deal.")).toBeNull();
    expect(describedIn("fr", "toString")).toBeNull();
    expect(describedIn("fr", "Slug of a deal.")).toBe("Identifiant d’un accord.");
  });
});
