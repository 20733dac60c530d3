import { beforeAll, describe, expect, it } from "vitest";
import { countQueries, loadShippedDataset } from "@/lib/testing/dataset";
import { askedClocks } from "@/lib/url/clocks";
import { COMPARE } from "@/lib/url/compare/compare-search";
import { getComparison } from "./compare";
import { suggestColumns } from "./suggest-columns";

const TODAY = "2026-11-24";

beforeAll(loadShippedDataset);

function compare(c: readonly string[], more: Record<string, string> = {}) {
  return getComparison(
    COMPARE.read({ c, ...more }).search,
    askedClocks(COMPARE.read({ c, ...more }).search, TODAY),
  );
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

describe("names that one would say", () => {
  it.each([
    ["Microsoft OpenAI", "microsoft-openai"],
    ["Anthropic Google", "google-anthropic"],
    ["aws openai", "aws-openai"],
    ["Stargate 2025", "stargate@2025-12-31"],
    ["microsoft openai 2024", "microsoft-openai@2024-12-31"],
    ["Stargate@Q3 2025", "stargate@2025-09-30"],
    ["Stargate@2025@June 2025", "stargate@2025-12-31@2025-06-30"],
    ["stargate 2026", `stargate@${TODAY}`],
  ])("%s is %s", async (text, column) => {
    const view = await compare([text, "amd-openai"]);
    expect(view.c).toEqual([column, "amd-openai"]);
    expect(view.columns).toHaveLength(2);
    expect(view.problems).toEqual([]);
  });

  it.each([
    ["Oracle", "stargate", ["oracle-openai", "meta-oracle"]],
    ["AWS", "aws-openai", ["amazon-anthropic"]],
    ["Oracle 2025", "stargate@2025-12-31", ["oracle-openai"]],
  ])(
    "%s is an organization: the partnership of its largest sum is taken, the others are offered",
    async (text, column, others) => {
      const view = await compare([text, "amd-openai", "mistral-asml"]);
      expect(view.c[0]).toBe(column);
      expect(view.columns).toHaveLength(3);
      expect(view.problems).toEqual([]);
      const [taken] = view.taken;
      expect(taken).toMatchObject({
        asked: text,
        column,
        message: expect.stringMatching(/is an organization, and is taken for/),
      });
      expect(taken?.near.map(({ slug }) => slug)).toEqual(expect.arrayContaining(others));
      expect(taken?.near.map(({ slug }) => slug)).not.toContain(column);
      // The address has the record's name by then, and what was typed beside it.
      expect((await compare(view.c, { typed: text })).taken).toEqual(view.taken);
      expect((await compare(view.c)).taken).toEqual([]);
    },
  );

  it("an organization is not taken for what stands beside it already", async () => {
    const view = await compare(["Oracle", "stargate"]);
    expect(view.columns).toHaveLength(2);
    expect(view.c[0]).toMatch(/oracle/);
  });

  it("a date goes with each choice, and deals of that year are meant as they are", async () => {
    const [taken] = (await compare(["Oracle 2025", "amd-openai"])).taken;
    const ofYear = taken?.near.filter(({ kind, on }) => kind === "deal" && on === null) ?? [];
    expect(ofYear.length).toBeGreaterThan(0);
    expect(taken?.near.find(({ kind }) => kind === "partnership")?.on ?? "2025-12-31").toBe("2025-12-31");
  });

  it("a pinned comparison knows slugs alone", async () => {
    const view = await compare(["Microsoft OpenAI", "stargate"], { changeSet: "1" });
    expect(view.columns.map(({ asked }) => asked)).toEqual(["stargate"]);
    expect(view.problems[0]?.message).toMatch(/had no deal or partnership called “Microsoft OpenAI”/);
  });

  it("are suggested while one types, with the day that is typed", async () => {
    const { columns } = await suggestColumns("stargate 2025", TODAY);
    expect(columns[0]).toMatchObject({ record: { slug: "stargate" }, on: "2025-12-31" });
    expect((await suggestColumns("orac", TODAY)).columns.map(({ record }) => record.slug)).toContain(
      "oracle-openai",
    );
    expect(await suggestColumns("stargte", TODAY)).toMatchObject({ instead: "stargate" });
    expect(await suggestColumns("zzqqxx", TODAY)).toEqual({ columns: [], instead: null });
  });
});

describe("lines by who gives", () => {
  it("stand in a row with several givers, and hold every term once", async () => {
    const view = await compare(["microsoft-openai", "aws-openai"]);
    const rows = view.rows.filter(({ lines }) => lines.length > 0);
    expect(rows.length).toBeGreaterThan(0);
    for (const { lines, cells } of rows)
      expect(lines.flatMap((line) => line.cells.flatMap(({ terms }) => terms)).length).toBe(
        cells.flatMap(({ terms }) => terms).length,
      );
  });
});

describe("bad columns", () => {
  it("are named, and the rest is shown", async () => {
    const view = await compare(["aws-opnai", "stargate", "stargate", "aws-openai@2025-13-01"]);
    expect(view.columns.map(({ asked }) => asked)).toEqual(["stargate"]);
    const problem = (asked: string) => view.problems.find((one) => one.asked === asked);
    expect(problem("aws-opnai")?.near.map(({ slug }) => slug)).toContain("aws-openai");
    expect(problem("stargate")?.message).toMatch(/twice/);
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

/** Organizations, partnerships and deals that hold its words; and again without a date among them. */
const QUERIES_FOR_A_NAME = 6;

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
  ).toBeLessThanOrEqual(two + 2 + 2 * QUERIES_FOR_A_NAME);
  expect(two).toBeLessThan(25);
});
