import { describe, expect, it } from "vitest";
import { sinceWords } from "./dispute-words";

describe("how long a dispute has been open", () => {
  it.each([
    [1, "open for 1 day, since then"],
    [59, "open for 59 days, since then"],
    [61, "open for 2 months, since then"],
    [366, "open for 1 year, since then"],
    [400, "open for 1 year and 1 month, since then"],
    [762, "open for 2 years and 1 month, since then"],
  ])("%i days: %s", (days, words) => {
    const since = { edtf: "2026-06-30", words: "then" };
    expect(sinceWords({ since, days, isSinceVague: false, term: { standing: "disputed" } })).toBe(words);
  });
});

describe("since when it has been open", () => {
  const term = { standing: "disputed" } as const;
  const said = (words: string, isSinceVague: boolean, days = 151) =>
    sinceWords({ since: { edtf: "2026-06-30", words }, days, isSinceVague, term });

  it("is a day where one is stated, and never the end of an interval as a day", () => {
    expect(said("30 June 2026", false)).toBe("open for 4 months, since 30 June 2026");
    expect(said("about May or June 2026", true)).toBe(
      "open for at least 4 months, since about May or June 2026",
    );
    expect(said("2026", true, 0)).toBe("open since 2026");
    expect(said("28 November 2026", false, 0)).toBe("open since today");
  });
});
