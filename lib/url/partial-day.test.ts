import { expect, test } from "vitest";
import { firstDayOf, lastDayOf, partialDay } from "./partial-day";

test.each([
  ["2025", "2025-01-01", "2025-12-31"],
  ["2025-06", "2025-06-01", "2025-06-30"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2025-06-15", "2025-06-15", "2025-06-15"],
])("%s covers %s to %s", (text, first, last) => {
  expect(partialDay(text)).toEqual({ ok: true, value: text });
  expect([firstDayOf(text), lastDayOf(text)]).toEqual([first, last]);
});

test.each([
  "",
  "25",
  "202",
  "2025-13",
  "2025-02-30",
  "2025~",
  "0000",
  "2025-6",
  "last year",
  "2025-06-15T10:00",
])("%j is refused with advice", (text) => {
  const result = partialDay(text);
  expect(result.ok ? "" : result.error).toContain("Write a year, a month or a day");
});
