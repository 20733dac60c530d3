import { expect, it } from "vitest";
import type { CompareView } from "@/lib/views/compare";
import { figureRows, foldRows } from "./matrix-rows";

const cell = (count: number, ended = 0) => ({
  state: count > 0 ? "known" : "unknown",
  terms: Array.from({ length: count }),
  others: Array.from({ length: ended }),
});
const row = (kind: string, verdict: "same" | "differs" | "compatible", cells = [cell(1), cell(1)]) =>
  ({ kind, verdict, cells }) as unknown as CompareView["rows"][number];
const NAMES = { together: (kind: string) => `${kind}, together`, perUnit: "Per unit" };
const columns = [{}, {}] as unknown as CompareView["columns"];

it("what is the same in every column is folded, and a single column folds nothing", () => {
  const rows = [row("a", "same"), row("b", "differs"), row("c", "compatible"), row("d", "same")];
  const folded = foldRows({ rows, columns });
  expect(folded.rows.map(({ kind }) => kind)).toEqual(["b", "c"]);
  expect(folded.same.map(({ kind }) => kind)).toEqual(["a", "d"]);
  expect(folded.alone.size).toBe(0);
  expect(foldRows({ rows, columns: columns.slice(1) })).toEqual({ rows, same: [], alone: new Map() });
});

it("what only one column ever had is folded under it; what another had once is there to be compared", () => {
  const rows = [
    row("right", "differs", [cell(0), cell(2)]),
    row("left", "differs", [cell(1), cell(0)]),
    row("ended", "differs", [cell(1), cell(0, 1)]),
    row("nowhere", "same", [cell(0), cell(0)]),
  ];
  const { rows: open, alone } = foldRows({ rows, columns });
  expect(open.map(({ kind }) => kind)).toEqual(["ended"]);
  expect([...alone].map(([place, own]) => [place, own.map(({ kind }) => kind)])).toEqual([
    [0, ["left"]],
    [1, ["right"]],
  ]);
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
