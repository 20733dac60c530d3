import { expect, it } from "vitest";
import type { CompareView } from "@/lib/views/compare";
import { figureRows, foldSame } from "./matrix-rows";

const row = (kind: string, verdict: "same" | "differs" | "compatible") =>
  ({ kind, verdict }) as CompareView["rows"][number];
const NAMES = { together: (kind: string) => `${kind}, together`, perUnit: "Per unit" };
const columns = [{}, {}] as unknown as CompareView["columns"];

it("what is the same in every column is folded, and a single column folds nothing", () => {
  const rows = [row("a", "same"), row("b", "differs"), row("c", "compatible"), row("d", "same")];
  const folded = foldSame({ rows, columns });
  expect(folded.rows.map(({ kind }) => kind)).toEqual(["b", "c"]);
  expect(folded.same.map(({ kind }) => kind)).toEqual(["a", "d"]);
  expect(foldSame({ rows, columns: columns.slice(1) })).toEqual({ rows, same: [] });
});

it("sums of one kind make one row, whichever column has them", () => {
  const total = (kind: string) => ({ kind, label: kind.toUpperCase() });
  const figures = [
    { totals: [total("spend")], terms: [{}] },
    { totals: [total("investment"), total("spend")], terms: [] },
  ] as unknown as CompareView["figures"];
  const rows = figureRows({ figures }, NAMES);
  expect(rows.map(({ kind }) => kind)).toEqual(["sum-spend", "sum-investment", "per-unit"]);
  expect(rows[0]?.cells.map(({ totals }) => totals.length)).toEqual([1, 1]);
  expect(rows[1]?.cells.map(({ totals }) => totals.length)).toEqual([0, 1]);
  expect(figureRows({ figures: [{ totals: [], terms: [] }] }, NAMES)).toEqual([]);
});
