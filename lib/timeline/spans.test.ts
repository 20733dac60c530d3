import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "@/lib/domain/dates/day";
import { forceBounds, inForceOn } from "@/lib/domain/terms/in-force";
import { anyEdtf } from "@/lib/testing/arbitraries";
import { anyItems, makeEdge, makeItem, makePoint } from "@/lib/testing/timeline-items";
import { toDay, toDayNumber } from "./day-number";
import { toEdge } from "./edge";
import { soundSpan, spansOf } from "./spans";

function spans(start: string | null, end: string | null): string {
  const found = spansOf(makeItem({ start: toEdge(start), end: toEdge(end) }));
  if (found === null) return "nothing";
  const words = ({ from, to }: { from: number; to: number }) =>
    [from, to].map((day) => (Number.isFinite(day) ? toDay(day) : "…")).join(" to ");
  return `${words(found.possible)}; certain ${found.certain ? words(found.certain) : "nowhere"}`;
}

describe("spans as a table of dates", () => {
  it.each([
    ["2025-01-21", "2025-10-28", "2025-01-21 to 2025-10-28; certain 2025-01-21 to 2025-10-28"],
    ["2025", "2030", "2025-01-01 to 2030-12-31; certain 2025-12-31 to 2030-01-01"],
    ["2023~", "2025-10-28", "2022-01-01 to 2025-10-28; certain 2024-12-31 to 2025-10-28"],
    ["2026~", null, "2025-01-01 to …; certain 2027-12-31 to …"],
    [null, "2025-10-28", "… to 2025-10-28; certain nowhere"],
    ["2025", "2025", "2025-01-01 to 2025-12-31; certain nowhere"],
    ["2025-10-28", "2025-10-28", "2025-10-28 to 2025-10-29; certain nowhere"],
    ["2026-01-01", "2025-01-01", "2026-01-01 to 2026-01-02; certain nowhere"],
    [null, null, "nothing"],
  ])("from %s until %s", (start, end, expected) => {
    expect(spans(start, end)).toBe(expected);
  });

  it.each([
    ["2025-01-21", "21 January 2025"],
    ["2025-10", "October 2025"],
    ["2023~", "about 2023 (between 2022 and 2024)"],
    ["2025-10~", "about October 2025 (between September and November 2025)"],
    ["2025-12?", "perhaps December 2025 (between November 2025 and January 2026)"],
    ["2025-05-04~", "about 4 May 2025 (between 3 May 2025 and 5 May 2025)"],
    ["2024/2026", "between 2024 and 2026"],
    ["2026-02/2026-02", "in February 2026"],
    ["2026/2026", "in 2026"],
  ])("%s in words", (edtf, words) => {
    expect(toEdge(edtf)?.words).toBe(words);
  });

  it.each([[null], [""], ["soon"], ["2025-13"], ["2025-01-01/.."]])("%s is no edge", (text) => {
    expect(toEdge(text)).toBeNull();
  });
});

describe("spans of any item", () => {
  it("are not empty, and the certain lies inside the possible", () => {
    fc.assert(
      fc.property(anyItems(), (items) => {
        for (const found of items.map(spansOf)) {
          if (found === null) continue;
          expect(found.possible.from).toBeLessThan(found.possible.to);
          if (found.certain === null) continue;
          expect(found.certain.from).toBeLessThan(found.certain.to);
          expect(found.certain.from).toBeGreaterThanOrEqual(found.possible.from);
          expect(found.certain.to).toBeLessThanOrEqual(found.possible.to);
        }
      }),
    );
  });

  it("agree with the record on what is in force on a day", () => {
    const edtf = fc.option(anyEdtf());
    const day = fc.integer({ min: 16_000, max: 24_000 });
    fc.assert(
      fc.property(edtf, edtf, day, (from, until, number) => {
        const found = spansOf(makeItem({ start: toEdge(from), end: toEdge(until) }));
        // A span that holds on no day is still drawn, on its first.
        if (found === null || found.reversed || found.possible.to - found.possible.from <= 1) return;
        const on: Day = toDay(number);
        const bounds = forceBounds({ inForceFrom: from, inForceUntil: until, dealStart: null });
        const inside = (span: { from: number; to: number } | null) =>
          span !== null && number >= span.from && number < span.to;
        const drawn = inside(found.certain) ? "yes" : inside(found.possible) ? "possibly" : "no";
        expect(drawn).toBe(inForceOn(bounds, on));
      }),
      { numRuns: 500 },
    );
  });
});

describe("numbers that are none", () => {
  it("make no span", () => {
    expect(spansOf(makePoint("x", Number.NaN))).toBeNull();
    expect(spansOf(makeItem({ start: makeEdge(Infinity), end: null }))).toBeNull();
  });

  it("turn a span round that ends before it begins", () => {
    const upside = makeEdge(toDayNumber("2025-12-31"), toDayNumber("2025-01-01"));
    expect(spansOf(makePoint("x", 0, { start: upside }))?.possible.from).toBe(toDayNumber("2025-01-01"));
    expect(isCertain(upside)).toBe(false);
    expect(isCertain(makeEdge(5))).toBe(true);
    expect(isCertain(null)).toBe(false);
  });
});

/** Whether an edge is a single day. */
function isCertain(edge: Parameters<typeof soundSpan>[0]): boolean {
  const span = soundSpan(edge);
  return span !== null && span.earliest === span.latest;
}
