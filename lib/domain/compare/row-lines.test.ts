import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyColumn, compareColumn, fieldColumn } from "@/lib/testing/compare-columns";
import { compare } from "../say/en/compare";
import { compareColumns } from "./compare-columns";
import { linesOf } from "./row-lines";

const side = (slug: string) => ({ slug, name: slug.toUpperCase() });
const KINDS = { cloud: "cloud_provider", rival: "cloud_provider", lab: "ai_lab" } as const;
const kindOf = (slug: string) => KINDS[slug as keyof typeof KINDS] ?? null;

describe("a row by who gives", () => {
  it("a giver that two columns have is a line of its own; the others meet by their kind", () => {
    const columns = [
      compareColumn("a", [
        { key: "x", from: side("lab"), to: side("cloud") },
        { key: "y", from: side("cloud"), to: side("lab") },
      ]),
      compareColumn("b", [
        { key: "x", from: side("lab"), to: side("rival") },
        { key: "y", from: side("rival"), to: side("lab") },
      ]),
    ];
    const [row] = compareColumns(columns);
    const lines = row ? linesOf(row, columns, { kindOf, words: compare }) : [];
    expect(lines.map(({ giver, words }) => [giver, words])).toEqual([
      ["lab", "LAB gives"],
      ["cloud_provider", "The cloud provider gives"],
    ]);
    expect(lines.map(({ cells }) => cells.map(({ terms }) => terms.length))).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it("one giver makes no lines", () => {
    const columns = [
      compareColumn("a", [{ key: "x", from: side("lab") }]),
      compareColumn("b", [{ key: "x", from: side("lab") }]),
    ];
    const [row] = compareColumns(columns);
    expect(row && linesOf(row, columns, { kindOf, words: compare })).toEqual([]);
  });

  it("every term in force stands on one line, whatever the columns", () => {
    const columns = fc.array(anyColumn(), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(columns, (list) => {
        for (const row of compareColumns(list)) {
          const lines = linesOf(row, list, { kindOf, words: compare });
          if (lines.length === 0) continue;
          for (const [index, cell] of row.cells.entries())
            expect(lines.flatMap(({ cells }) => cells[index]?.terms ?? []).length).toBe(cell.terms.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("what OpenAI spends does not stand beside what Microsoft invests", () => {
    const columns = ["microsoft-openai", "aws-openai"].map((slug) => fieldColumn(slug, "2026-06-01"));
    const row = compareColumns(columns).find(({ kind }) => kind.slug === "investment");
    const lines = row ? linesOf(row, columns, { kindOf: () => "cloud_provider", words: compare }) : [];
    for (const { cells } of lines)
      for (const { terms } of cells)
        expect(new Set(terms.map(({ reading }) => reading.term.from?.slug)).size).toBeLessThanOrEqual(1);
  });
});
