import { describe, expect, it } from "vitest";
import { openFor } from "./dispute-words";

describe("how long a dispute has been open", () => {
  it.each([
    [0, "since today"],
    [1, "for 1 day"],
    [59, "for 59 days"],
    [61, "for 2 months"],
    [366, "for 1 year"],
    [400, "for 1 year and 1 month"],
    [762, "for 2 years and 1 month"],
  ])("%i days: %s", (days, words) => {
    expect(openFor(days)).toBe(words);
  });
});
