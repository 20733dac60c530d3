import { describe, expect, it } from "vitest";
import { type DatedStanding, standingSince } from "./standing-since";

const spans: DatedStanding[] = [
  { from: "2024-01-01", until: "2024-06-01", standing: "reported" },
  { from: "2024-06-01", until: "2024-09-01", standing: "disputed" },
  { from: "2024-09-01", until: "2025-01-01", standing: "confirmed" },
  { from: "2025-01-01", until: "2025-03-01", standing: "disputed" },
  { from: "2025-03-01", until: null, standing: "disputed" },
];

describe("since when a standing has lasted", () => {
  it.each([
    ["2026-01-01", "2025-01-01"],
    ["2025-02-01", "2025-01-01"],
    ["2024-07-01", "2024-06-01"],
    ["2024-10-01", null],
    ["2023-01-01", null],
  ])("disputed on %s: since %s", (day, since) => {
    expect(standingSince(spans, "disputed", day)).toBe(since);
    expect(standingSince(spans.toReversed(), "disputed", day)).toBe(since);
  });

  it("does not bridge a gap", () => {
    const gapped: DatedStanding[] = [
      { from: "2024-01-01", until: "2024-02-01", standing: "disputed" },
      { from: "2024-03-01", until: null, standing: "disputed" },
    ];
    expect(standingSince(gapped, "disputed", "2025-01-01")).toBe("2024-03-01");
  });
});
