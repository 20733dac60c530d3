import { expect, it } from "vitest";
import { briefSpan } from "./brief-span";

it.each([
  ["2025-11-03", "2032~", "Nov 2025 – about 2032"],
  ["2025-01-21", "2025-10-28", "Jan 2025 – Oct 2025"],
  ["2025-11-03", "2025-11-04", "Nov 2025"],
  ["2025-11", null, "since Nov 2025"],
  [null, "2030?", "until perhaps 2030"],
  ["2025-35", null, "since third quarter of 2025"],
  ["2025-05/2025-06", null, "since May 2025 to Jun 2025"],
  [null, null, "no dates"],
])("%s until %s is %s", (from, until, words) => {
  expect(briefSpan(from, until)).toBe(words);
});
