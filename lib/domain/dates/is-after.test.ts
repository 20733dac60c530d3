import { expect, test } from "vitest";
import { isAfter } from "./is-after";

test.each([
  ["2025-11", "2025-10-31", true],
  ["2025-11", "2025-11-01", false],
  ["2025-11-03", "2025-11-02", true],
  ["2025-11-03", "2025-11-03", false],
  // "~" pads by one unit: about November may be October
  ["2025-11~", "2025-10-01", false],
  ["2025-11~", "2025-09-30", true],
])("%s after %s: %s", (edtf, day, expected) => {
  expect(isAfter(edtf, day)).toBe(expected);
});
