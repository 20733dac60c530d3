import { beforeAll, describe, expect, it } from "vitest";
import { countQueries, loadShippedDataset } from "@/lib/testing/dataset";
import { COMPARE } from "@/lib/url/compare-search";
import { getComparison } from "./compare";

const TODAY = "2026-11-24";

beforeAll(loadShippedDataset);

function compare(c: readonly string[], more: Record<string, string> = {}) {
  return getComparison(COMPARE.read({ c, ...more }).search, TODAY);
}

describe("Microsoft–OpenAI at three dates", () => {
  it("goes from exclusive to right of first refusal to non-exclusive", async () => {
    const view = await compare(
      ["2024-06-01", "2025-02-01", "2026-06-01"].map((on) => `microsoft-openai@${on}`),
    );
    const row = view.rows.find(({ kind }) => kind === "cloud_exclusivity");
    const levels = row?.cells.map(({ terms }) =>
      terms.flatMap(({ value }) => (value?.type === "exclusivity" ? [value.level] : [])),
    );
    expect(levels?.[0]).toContain("exclusive");
    expect(levels?.[1]).toContain("right_of_first_refusal");
    expect(levels?.[2]).toContain("non_exclusive");
    expect(row).toMatchObject({ differs: true, direction: "loosened" });
    expect(row?.sentence).toMatch(
      /exclusive on 1 June 2024; right of first refusal on 1 February 2025; non-exclusive/,
    );
    expect(view.problems).toEqual([]);
    expect(view.thenAndNow).toHaveLength(2);
  });
});

describe("three clouds of OpenAI", () => {
  it("has known, undisclosed and unknown, each as what it is", async () => {
    const view = await compare(["microsoft-openai", "aws-openai", "stargate"]);
    const cells = view.rows.flatMap((row) => row.cells);
    expect(cells.some(({ state, terms }) => state === "unknown" && terms.length === 0)).toBe(true);
    const states = new Set(cells.flatMap(({ terms }) => terms.map(({ state }) => state)));
    expect([...states]).toEqual(expect.arrayContaining(["known", "undisclosed"]));
    expect(view.columns.map(({ subject }) => subject.kind)).toEqual([
      "partnership",
      "partnership",
      "partnership",
    ]);
    expect(view.thenAndNow).toEqual([]);
  });
});

describe("figures", () => {
  it("$38 billion over seven years is about $5.4 billion a year", async () => {
    const view = await compare(["aws-openai-2025-compute", "microsoft-openai-2025-recapitalization"]);
    const [aws, microsoft] = view.figures;
    expect(aws?.terms[0]?.figures[0]).toMatchObject({
      measure: "per_year",
      value: "about $5.4 billion a year",
    });
    expect(microsoft?.terms[0]?.figures[0]).toMatchObject({ value: null, missing: expect.any(String) });
    expect(microsoft?.totals.find(({ kind }) => kind === "spend_commitment")?.perYear?.leftOut).toHaveLength(
      1,
    );
  });
});

describe("bad columns", () => {
  it("are named, and the rest is shown", async () => {
    const view = await compare([
      "aws-opnai",
      "stargate",
      "stargate",
      "Nvidia OpenAI",
      "aws-openai@2025-13-01",
    ]);
    expect(view.columns.map(({ asked }) => asked)).toEqual(["stargate"]);
    const problem = (asked: string) => view.problems.find((one) => one.asked === asked);
    expect(problem("aws-opnai")?.near.map(({ slug }) => slug)).toContain("aws-openai");
    expect(problem("stargate")?.message).toMatch(/twice/);
    expect(problem("Nvidia OpenAI")?.message).toMatch(/“nvidia-openai”/);
    expect(problem("aws-openai@2025-13-01")?.message).toMatch(/not a day/);
    expect(problem("")?.message).toMatch(/One column/);
  });

  it("a deal nobody had reported by then says since when it is known", async () => {
    const view = await compare(["aws-openai-2025-compute", "microsoft-openai"], { known: "2024-01-01" });
    expect(view.columns.map(({ asked }) => asked)).toEqual(["microsoft-openai"]);
    expect(view.problems[0]).toMatchObject({
      asked: "aws-openai-2025-compute",
      message: expect.stringMatching(/Nobody had reported .* by 1 January 2024.*set “known” to 2025-/),
    });
  });

  it("hostile text finds nothing and breaks nothing", async () => {
    const view = await compare(["'; DROP TABLE deals; --", "a".repeat(290), "💥", "stargate"]);
    expect(view.columns).toHaveLength(1);
    expect((await compare([])).columns).toEqual([]);
  });
});

it("costs as many queries for eight columns as for two", async () => {
  const eight = [
    "microsoft-openai",
    "aws-openai",
    "stargate",
    "nvidia-openai",
    "amd-openai",
    "google-anthropic",
    "amazon-anthropic",
    "meta-google",
  ];
  const two = await countQueries(() => compare(eight.slice(0, 2)));
  expect(await countQueries(() => compare(eight))).toBe(two);
  expect(
    await countQueries(() => compare([...eight.slice(0, 6), "no-such", "nor-this"])),
  ).toBeLessThanOrEqual(two + 2);
  expect(two).toBeLessThan(25);
});
