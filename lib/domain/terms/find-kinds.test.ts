import { expect, test } from "vitest";
import { findKinds } from "./find-kinds";
import type { TermKind } from "./term";

const KINDS = [
  ["Partner status", "Exclusivity"],
  ["Cloud exclusivity", "Exclusivity"],
  ["Hardware", "Capacity"],
  ["Capacity", "Capacity"],
  ["Capacity, réservée", "Capacity"],
  ["Data use", "Governance and law"],
].map(([label = "", group = ""]): TermKind => ({ slug: label, label, group, valueType: "text" }));

test.each([
  ["Exclusivity", ["Cloud exclusivity", "Partner status"]],
  ["clusiv", ["Cloud exclusivity", "Partner status"]],
  ["exclusivity cloud", ["Cloud exclusivity"]],
  ["capacity", ["Capacity", "Capacity, réservée", "Hardware"]],
  ["RESERVEE", ["Capacity, réservée"]],
  ["law data", ["Data use"]],
  ["cloud hardware", []],
  [" ", KINDS.map((kind) => kind.label)],
])("%s", (typed, labels) => {
  expect(findKinds(KINDS, typed).map((kind) => kind.label)).toEqual(labels);
});
