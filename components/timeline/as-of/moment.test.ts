import { expect, it } from "vitest";
import { toDay, toDayNumber } from "@/lib/timeline/day-number";
import { toEdge } from "@/lib/timeline/edge";
import type { TimelineItem } from "@/lib/timeline/types";
import { changeDays, holdingOn, stepDay } from "./moment";

function makeTerm(id: string, from: string | null, until: string | null): TimelineItem {
  return {
    ...{
      id,
      kind: "term",
      lane: "l",
      label: id,
      sentence: id,
      href: "/",
      point: false,
      standing: "confirmed",
    },
    ...{ binding: null, eventKind: null, endedBy: null, amends: [], endClaimed: false, value: null },
    start: toEdge(from),
    end: toEdge(until),
  };
}

it("lists what holds for certain and possibly, and counts what has no date", () => {
  const items = [
    makeTerm("certain", "2025-01-21", "2025-10-28"),
    makeTerm("possible", "2025", "2030"),
    makeTerm("ended", "2019", "2025-02-01"),
    makeTerm("undated", null, null),
  ];
  const { held, ended, undated } = holdingOn(items, toDayNumber("2025-02-01"));
  expect(held.map(({ item, possibly, began }) => [item.id, possibly, began])).toEqual([
    ["certain", false, false],
    ["possible", true, false],
  ]);
  expect(ended.map(({ id }) => id)).toEqual(["ended"]);
  expect(undated).toBe(1);
});

it("says what began that day, and tells a term in two lanes once", () => {
  const term = makeTerm("new", "2025-01-21", null);
  const { held } = holdingOn([term, { ...term, id: "new@openai" }], toDayNumber("2025-01-21"));
  expect(held.map(({ item, began }) => [item.id, began])).toEqual([["new", true]]);
});

it("steps from change to change: each end of a range is one", () => {
  const items = [makeTerm("range", "2025-01/2025-02", "2030-01-01"), makeTerm("open", null, null)];
  expect(changeDays(items).map(toDay)).toEqual(["2025-01-01", "2025-02-28", "2030-01-01"]);
  for (const day of changeDays([makeTerm("one", "2025-01-21", "2025-10-28")])) {
    const { held, ended } = holdingOn([makeTerm("one", "2025-01-21", "2025-10-28")], day);
    expect(held.filter(({ began }) => began).length + ended.length).toBe(1);
  }
});

it("steps to the last day of a shorter month", () => {
  expect(stepDay("2025-01-31", "month", 1)).toBe("2025-02-28");
  expect(stepDay("2025-01-01", "month", -1)).toBe("2024-12-01");
  expect(stepDay("2024-12-31", "day", 1)).toBe("2025-01-01");
});
