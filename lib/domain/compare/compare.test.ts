import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anyColumn,
  compareColumn,
  compareTerm,
  fieldColumn,
  TEST_CLOCKS,
} from "../../testing/compare-columns";
import { denies, makeMoney, makePercent, makeTermKind, says } from "../../testing/factories";
import type { Value } from "../values/value";
import type { ExclusivityLevel } from "../vocabulary/vocabulary";
import { compareColumns } from "./compare-columns";
import type { CompareColumn } from "./comparison";
import { filterRows } from "./filter-rows";
import { isPerfectMatch } from "./match";
import { compareTerms } from "./meaning";
import { thenAndNowOf } from "./then-and-now";

const rowOf = (columns: readonly CompareColumn[], kind: string) => {
  const row = compareColumns(columns).find((one) => one.kind.slug === kind);
  if (!row) throw new Error(`No row ${kind}`);
  return row;
};
const EXCLUSIVITY = makeTermKind({
  slug: "cloud_exclusivity",
  label: "Cloud exclusivity",
  group: "Exclusivity",
  valueType: "exclusivity",
});
const level = (value: ExclusivityLevel): Value => ({ type: "exclusivity", level: value });
const verdict = (a: Value, b: Value) =>
  compareTerms(
    compareTerm({ claims: [says("A", a)] }, TEST_CLOCKS),
    compareTerm({ claims: [says("A", b)] }, TEST_CLOCKS),
  );

describe("what differs is decided by meaning", () => {
  it.each<[string, Value, Value]>([
    ["same", makeMoney("38000000000"), makeMoney("38000000000.0")],
    [
      "same",
      { type: "capacity", amount: "2", unit: "GW", qualifier: "exact" },
      { type: "capacity", amount: "2000", unit: "MW", qualifier: "exact" },
    ],
    ["compatible", makeMoney("10", "more_than"), makeMoney("13", "more_than")],
    ["compatible", makeMoney("38", "about"), makeMoney("38")],
    ["differs", makePercent("20"), makePercent("25")],
    ["differs", makeMoney("38"), makeMoney("38", "exact", "EUR")],
    ["differs", level("exclusive"), level("right_of_first_refusal")],
    ["differs", { type: "undisclosed" }, { type: "redacted" }],
    ["differs", { type: "undisclosed" }, makeMoney("38")],
    ["same", { type: "text", text: "Until AGI" }, { type: "text", text: "until  AGI" }],
    ["differs", { type: "text", text: "Until AGI" }, { type: "text", text: "Until 2032" }],
  ])("%s: %j and %j", (expected, a, b) => {
    expect(verdict(a, b)).toBe(expected);
    expect(verdict(b, a)).toBe(expected);
  });

  it("what A owes B is not what B owes A", () => {
    const [a, b] = [
      { slug: "a", name: "A" },
      { slug: "b", name: "B" },
    ];
    const one = compareTerm({ from: a, to: b }, TEST_CLOCKS);
    expect(compareTerms(one, compareTerm({ from: b, to: a }, TEST_CLOCKS))).toBe("differs");
  });

  it("a dispute is no agreement with one of its sides", () => {
    const disputed = compareTerm(
      { claims: [says("A", makePercent("20")), says("B", makePercent("25"))] },
      TEST_CLOCKS,
    );
    const plain = compareTerm({ claims: [says("A", makePercent("20"))] }, TEST_CLOCKS);
    expect(compareTerms(disputed, plain)).toBe("differs");
    expect(compareTerms(disputed, disputed)).toBe("same");
  });
});

describe("properties", () => {
  it("comparing a thing with itself differs nowhere", () => {
    fc.assert(
      fc.property(anyColumn(), fc.integer({ min: 1, max: 4 }), (column, times) => {
        const rows = compareColumns(Array.from({ length: times }, () => column));
        expect(rows.filter(({ differs, verdict: said }) => differs || said !== "same")).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("the order of columns never changes which rows differ", () => {
    const columns = fc.array(anyColumn(), { minLength: 2, maxLength: 5 });
    const shuffled = columns.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const verdicts = (some: readonly CompareColumn[]) =>
          compareColumns(some).map(({ kind, verdict: said }) => [kind.slug, said]);
        expect(verdicts(other)).toEqual(verdicts(list));
      }),
      { numRuns: 150 },
    );
  });

  it("then and now: the same twice changes nothing, and every term in force has one fate", () => {
    fc.assert(
      fc.property(anyColumn(), anyColumn(), (a, b) => {
        const [same] = thenAndNowOf([a, a]);
        expect(same?.terms.filter(({ fate }) => fate !== "kept")).toEqual([]);
        const later = { ...b, subject: a.subject };
        const [change] = thenAndNowOf([a, later]);
        const live = (column: CompareColumn) =>
          column.terms.filter(
            ({ reading }) => reading.inForce !== "no" && reading.reading.standing !== "unknown",
          );
        const [first, last] = a.on <= later.on ? [a, later] : [later, a];
        expect(change?.terms.flatMap(({ before }) => before ?? [])).toHaveLength(live(first).length);
        expect(change?.terms.flatMap(({ after }) => after ?? [])).toHaveLength(live(last).length);
      }),
      { numRuns: 150 },
    );
  });
});

describe("Microsoft–OpenAI at three dates", () => {
  const columns = ["2024-06-01", "2025-02-01", "2026-06-01"].map((on) => fieldColumn("microsoft-openai", on));
  const row = rowOf(columns, "cloud_exclusivity");

  it("goes from exclusive to right of first refusal to non-exclusive, and says so", () => {
    expect(row.differs).toBe(true);
    expect(row.direction).toBe("loosened");
    expect(row.sentence).toBe(
      "Cloud exclusivity: exclusive on 1 June 2024; right of first refusal on 1 February 2025; non-exclusive on 1 June 2026; loosened.",
    );
  });

  it("reads as a redline with the deal that changed it", () => {
    const changes = thenAndNowOf(columns);
    expect(changes).toHaveLength(2);
    expect(changes[0]?.paragraph).toMatch(
      /Cloud exclusivity loosened from exclusive to right of first refusal, by January 2025/,
    );
  });

  it("tells only what is added where a cell has several terms", () => {
    expect(rowOf(columns, "spend_commitment").sentence).toMatch(
      /; also .* on 1 February 2025; also “\$250 billion” on 1 June 2026\.$/,
    );
  });
});

describe("cells", () => {
  it("six states are six things, and nothing is unknown that a source speaks of", () => {
    const states = (
      [{ type: "undisclosed" }, { type: "redacted" }, { type: "none" }, { type: "not_applicable" }] as Value[]
    ).map(
      (value) =>
        rowOf([compareColumn("a", [{ claims: [says("A", value, { tier: "primary" })] }])], "spend_commitment")
          .cells[0]?.state,
    );
    expect(states).toEqual(["undisclosed", "redacted", "none", "not_applicable"]);
    const row = rowOf([compareColumn("a", [{}]), compareColumn("b", [])], "spend_commitment");
    expect(row.cells.map(({ state }) => state)).toEqual(["known", "unknown"]);
    expect(row.sentence).toBe("Spend commitment: a: “$38 billion” (reported); b: nothing on record.");
  });

  it("a term that ended is no longer in the cell, but beside it", () => {
    const ended = compareColumn("a", [
      { kind: EXCLUSIVITY, claims: [says("A", level("exclusive"))], inForceUntil: "2026-01-01" },
    ]);
    const holding = compareColumn("b", [{ kind: EXCLUSIVITY, claims: [says("A", level("exclusive"))] }]);
    const row = rowOf([ended, holding], "cloud_exclusivity");
    expect(row.cells[0]).toMatchObject({ state: "unknown", terms: [] });
    expect(row.cells[0]?.others).toHaveLength(1);
  });

  it("a dispute shows both sides in its sentence", () => {
    const disputed = compareColumn("a", [
      { claims: [says("A", makeMoney("38")), denies("B", makeMoney("38"))] },
    ]);
    expect(rowOf([disputed, compareColumn("b", [])], "spend_commitment").sentence).toContain(
      "disputed: “$38” against “$38” denied",
    );
  });

  it("what nobody had reported by then does not exist", () => {
    const clocks = { on: "2026-06-01", known: "2020-01-01" };
    expect(compareColumns([compareColumn("a", [{}], clocks), compareColumn("b", [{}], clocks)])).toEqual([]);
  });
});

describe("filterRows", () => {
  const rows = compareColumns([
    fieldColumn("microsoft-openai", "2026-11-24"),
    fieldColumn("aws-openai", "2026-11-24"),
  ]);
  const none = { differences: false, group: [], kind: [], state: [], standing: [] };
  it("lets all pass without a filter, and narrows by each", () => {
    expect(filterRows(rows, none)).toEqual(rows);
    expect(filterRows(rows, { ...none, differences: true }).every(({ differs }) => differs)).toBe(true);
    expect(filterRows(rows, { ...none, group: ["Money"] }).every(({ kind }) => kind.group === "Money")).toBe(
      true,
    );
    expect(filterRows(rows, { ...none, kind: ["capacity"] }).map(({ kind }) => kind.slug)).toEqual([
      "capacity",
    ]);
    expect(filterRows(rows, { ...none, state: ["redacted"] })).toEqual([]);
    const contested = compareColumns([
      compareColumn("a", [{ claims: [says("A", makeMoney("38")), denies("B", makeMoney("38"))] }]),
      compareColumn("b", []),
    ]);
    expect(filterRows(contested, { ...none, standing: ["disputed"] })).toEqual(contested);
    expect(filterRows(contested, { ...none, standing: ["confirmed"] })).toEqual([]);
  });
});

describe("isPerfectMatch", () => {
  it("moves earlier pairs aside", () => {
    expect(
      isPerfectMatch([
        [true, true],
        [true, false],
      ]),
    ).toBe(true);
    expect(
      isPerfectMatch([
        [true, false],
        [true, false],
      ]),
    ).toBe(false);
    expect(isPerfectMatch([])).toBe(true);
  });
});

describe("between two dates", () => {
  const columns = [
    fieldColumn("microsoft-openai", "2024-06-01"),
    fieldColumn("microsoft-openai", "2026-06-01"),
  ];

  it("nothing begins by being none, and what came and went is told: the right of first refusal", () => {
    const row = compareColumns(columns).find(({ kind }) => kind.slug === "right_of_first_refusal");
    expect(row?.direction).not.toBe("began");
    expect(row?.sentence).toMatch(
      /in between, right of first refusal from 21 January 2025 until 28 October 2025/,
    );
    expect(row?.sentence).not.toContain("began");
  });

  it("stands in the redline as passed, with the deal that ended it", () => {
    const [change] = thenAndNowOf(columns);
    const passed = change?.terms.filter(({ fate }) => fate === "passed") ?? [];
    expect(passed.map(({ words }) => words).join("\n")).toContain("right of first refusal");
    expect(change?.paragraph).toContain("Came and went in between:");
  });
});
