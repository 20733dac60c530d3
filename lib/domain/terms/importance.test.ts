import { expect, test } from "vitest";
import { byImportance, mostImportant } from "./importance";

const term = (slug: string, group: string, id = slug) => ({ id, kind: { slug, group } });

test("money comes before power, power before exclusivity, and the rest keeps its place behind", () => {
  const terms = [
    term("governance", "Governance and law"),
    term("cloud_exclusivity", "Exclusivity"),
    term("duration", "Time"),
    term("capacity", "Capacity"),
    term("spend_commitment", "Money"),
  ];
  expect(byImportance(terms).map(({ id }) => id)).toEqual([
    "spend_commitment",
    "capacity",
    "cloud_exclusivity",
    "governance",
    "duration",
  ]);
});

test("a kind that editors added counts with its group", () => {
  const terms = [
    term("site", "Capacity"),
    term("loan_guarantee", "Money"),
    term("data_use", "Governance and law"),
  ];
  expect(byImportance(terms).map(({ id }) => id)).toEqual(["loan_guarantee", "site", "data_use"]);
});

test("terms of one kind stay in the editors' order", () => {
  const terms = [term("investment", "Money", "first"), term("investment", "Money", "second")];
  expect(byImportance(terms).map(({ id }) => id)).toEqual(["first", "second"]);
});

const listed = (
  slug: string,
  group: string,
  rest: { standing?: "confirmed" | "unknown"; phase?: "in_force" | "ended" } = {},
) => ({
  ...term(slug, group),
  standing: rest.standing ?? "confirmed",
  phase: rest.phase ?? "in_force",
});

test("a deal is stood for by one term of each kind, what ended last and what nobody reported never", () => {
  const terms = [
    listed("spend_commitment", "Money", { phase: "ended" }),
    listed("investment", "Money", { standing: "unknown" }),
    listed("duration", "Time"),
    listed("capacity", "Capacity"),
    listed("capacity", "Capacity"),
  ];
  expect(mostImportant(terms, 3).map(({ id }) => id)).toEqual(["capacity", "duration", "spend_commitment"]);
  expect(mostImportant(terms, 2).map(({ id }) => id)).toEqual(["capacity", "duration"]);
});
