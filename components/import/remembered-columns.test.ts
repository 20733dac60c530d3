import { describe, expect, it } from "vitest";
import type { SheetReading } from "@/lib/csv/sheet";
import { readingFor, withReading } from "./remembered-columns";

const HEADER = ["Slug", "Deal", "When"];
const READING: SheetReading = { rows: "deals", columns: ["slug", "title", "endsOn"], empty: "clear" };

describe("the matching of columns", () => {
  it("is guessed for columns never seen", () => {
    expect(readingFor(["slug", "homepage", "x"], "")).toEqual({
      rows: "organizations",
      columns: ["slug", "homepage", null],
      empty: "keep",
    });
  });

  it("is remembered for the same columns in any order, and for no others", () => {
    const stored = withReading("", HEADER, READING);
    expect(readingFor(HEADER, stored)).toEqual(READING);
    expect(readingFor(["When", "Slug", "Deal"], stored)).toEqual({
      ...READING,
      columns: ["endsOn", "slug", "title"],
    });
    expect(readingFor([...HEADER, "More"], stored).empty).toBe("keep");
  });

  it("is remembered as it was the last time, for the files read last", () => {
    let stored = withReading("", HEADER, { ...READING, empty: "keep" });
    stored = withReading(stored, HEADER, READING);
    expect(readingFor(HEADER, stored)).toEqual(READING);
    for (let n = 0; n < 20; n++)
      stored = withReading(stored, ["Slug", `x${n}`], { ...READING, columns: [null, null] });
    expect(readingFor(HEADER, stored).empty).toBe("keep");
    expect(JSON.parse(stored)).toHaveLength(20);
  });

  it.each(["no json", "{}", '[{"rows":"people"}]', "null"])("survives what lies there: %s", (stored) => {
    expect(readingFor(HEADER, stored)).toEqual(readingFor(HEADER, ""));
    expect(readingFor(HEADER, withReading(stored, HEADER, READING))).toEqual(READING);
  });

  it("forgets fields that there are no longer", () => {
    const stored = withReading("", HEADER, { ...READING, columns: ["slug", "gone", null] });
    expect(readingFor(HEADER, stored).columns).toEqual(["slug", null, null]);
  });
});
