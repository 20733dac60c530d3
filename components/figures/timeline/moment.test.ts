import { expect, it } from "vitest";
import { toDayNumber } from "@/lib/figures/timeline/day-number";
import { toEdge } from "@/lib/figures/timeline/edge";
import type { TimelineItem } from "@/lib/figures/timeline/types";
import { holdingOn, stepDay } from "./moment";

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
    ...{ binding: null, eventKind: null, endedBy: null, amends: [], endClaimed: false },
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
  const { certain, possible, undated } = holdingOn(items, toDayNumber("2025-02-01"));
  expect(certain.map(({ id }) => id)).toEqual(["certain"]);
  expect(possible.map(({ id }) => id)).toEqual(["possible"]);
  expect(undated).toBe(1);
});

it("steps to the last day of a shorter month", () => {
  expect(stepDay("2025-01-31", "month", 1)).toBe("2025-02-28");
  expect(stepDay("2025-01-01", "month", -1)).toBe("2024-12-01");
  expect(stepDay("2024-12-31", "day", 1)).toBe("2025-01-01");
});
