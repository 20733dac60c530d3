import { expect, it } from "vitest";
import { toDay, toDayNumber } from "@/lib/timeline/day-number";
import { daysOf, viewHref, windowOf } from "./window";

const TODAY = toDayNumber("2026-11-24");

it("reads a window and writes the same", () => {
  const window = windowOf({ from: "2025-01-15", to: "2025-02-20" }, [], TODAY);
  expect(window && daysOf(window)).toEqual({ from: "2025-01-15", to: "2025-02-20" });
});

it("takes years and months whole", () => {
  const window = windowOf({ from: "2024", to: "2025-02" }, [], TODAY);
  expect(window && [toDay(window.from), toDay(window.to - 1)]).toEqual(["2024-01-01", "2025-02-28"]);
});

it("shows everything when the address is silent", () => {
  expect(windowOf({ from: null, to: null }, [], TODAY)).toBeNull();
});

it("keeps what a page holds and leaves out what is as usual", () => {
  const address = {
    path: "/timeline",
    kept: [
      ["org", "openai"],
      ["org", "amazon"],
    ] as const,
  };
  expect(viewHref(address, { window: null, on: null })).toBe("/timeline?org=openai&org=amazon");
});
