import { expect, it } from "vitest";
import { applyColumnEdit } from "./compare-edit";

it.each([
  [{ c: ["a", "b"], of: "2", date: "2024" }, ["a", "b@2024"]],
  [{ c: ["a", "b@2024-01-01"], of: "2", date: "" }, ["a", "b"]],
  [{ c: "a", of: "1", date: "", seen: "June 2024" }, ["a@@June 2024"]],
  [{ c: ["a", "a"], of: "2", date: "Q3 2024", seen: "2025" }, ["a", "a@Q3 2024@2025"]],
  [{ c: ["a"], of: "1", date: "x@y" }, ["a@x y"]],
])("%j sets the dates of one column", (raw, c) => {
  expect(applyColumnEdit(raw)).toEqual({ raw: { c }, isEdit: true });
});

it("what names no column changes none, and is gone from the address", () => {
  expect(applyColumnEdit({ c: ["a"], of: "7", date: "2024" })).toEqual({ raw: { c: ["a"] }, isEdit: true });
  expect(applyColumnEdit({ c: ["a"], on: "2024-01-01" })).toEqual({
    raw: { c: ["a"], on: "2024-01-01" },
    isEdit: false,
  });
});
