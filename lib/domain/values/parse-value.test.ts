import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEdtf, anyValue } from "@/lib/testing/arbitraries";
import { makeMoney, makePercent, makeRate } from "@/lib/testing/factories";
import { displayDate } from "../dates/display-date";
import { parseDate } from "../dates/parse-date";
import type { ValueType } from "../vocabulary/vocabulary";
import { displayValue } from "./display-value";
import { parseValue } from "./parse-value";
import type { Value } from "./value";

const on = (date: string): Value => ({ type: "date", date, qualifier: "on" });

describe("parseValue", () => {
  it("reads back every value that displayValue writes", () => {
    fc.assert(
      fc.property(anyValue(), (value) => {
        expect(parseValue(displayValue(value), value.type)).toEqual({ ok: true, value });
      }),
      { numRuns: 600 },
    );
  });

  it("needs no hint for what it writes, but for texts and for years that may be any number", () => {
    fc.assert(
      fc.property(anyValue(), (value) => {
        const bareYear =
          value.type === "date" &&
          /^(?:1[0-8]|2[2-9]|[3-9]\d)\d\d$/.test(value.date) &&
          value.qualifier === "on";
        if (value.type !== "text" && !bareYear)
          expect(parseValue(displayValue(value))).toEqual({ ok: true, value });
      }),
      { numRuns: 400 },
    );
  });

  it("asks what a dash before a number is, and takes a minus for one", () => {
    const read = parseValue("–5%", "percent");
    expect(read.ok ? "" : read.error).toMatch(/may be a minus.*Write -5% or 5%\./);
    expect(parseValue("−5%", "percent")).toEqual({ ok: true, value: makePercent("-5") });
  });

  it("says of a text that it reads in part what was understood and what was not", () => {
    const read = parseValue("EST 5bn", "money");
    expect(read.ok ? "" : read.error).toContain("“5bn” was understood, “EST” was not understood.");
  });

  it.each<[string, Value]>([
    ["$38bn", makeMoney("38000000000")],
    ["US$38 billion", makeMoney("38000000000")],
    ["38 milliards de dollars", makeMoney("38000000000")],
    ["1,3 milliard d’euros", makeMoney("1300000000", "exact", "EUR")],
    ["environ 38 Mrd. Euro", makeMoney("38000000000", "about", "EUR")],
    ["3 trillion yen", makeMoney("3000000000000", "exact", "JPY")],
    ["$1,250,000", makeMoney("1250000")],
    ["1 250 000 €", makeMoney("1250000", "exact", "EUR")],
    ["$10bn+", makeMoney("10000000000", "at_least")],
    ["over $10 billion", makeMoney("10000000000", "more_than")],
    ["≤ $5M", makeMoney("5000000", "up_to")],
    ["$920 million a month", makeRate("920000000", "month")],
    ["$920m/month", makeRate("920000000", "month")],
    ["920 million dollars per month", makeRate("920000000", "month")],
    ["$1.25bn monthly", makeRate("1250000000", "month")],
    ["up to $15 billion annually", makeRate("15000000000", "year", "up_to")],
    ["$30 billion-per-year", makeRate("30000000000", "year")],
    ["$60bn a year", makeRate("60000000000", "year")],
    ["$2 billion per quarter", makeRate("2000000000", "quarter")],
    ["920 millions de dollars par mois", makeRate("920000000", "month")],
    ["60 milliards de dollars par an", makeRate("60000000000", "year")],
    ["5 Mio. Euro im Jahr", { ...makeMoney("5000000", "exact", "EUR"), period: "year" }],
    ["5 Mio. Euro pro Monat", { ...makeMoney("5000000", "exact", "EUR"), period: "month" }],
    ["about 20 %", makePercent("20", "about")],
    ["~5,8 percent", makePercent("5.8", "about")],
    ["4.5 gigawatts", { type: "capacity", amount: "4.5", unit: "GW", qualifier: "exact" }],
    ["10M CPUs", { type: "count", amount: "10000000", unit: "CPUs", qualifier: "exact" }],
    ["7 years", { type: "duration", months: 84, qualifier: "exact" }],
    ["seven-year", { type: "duration", months: 84, qualifier: "exact" }],
    ["1.5 years", { type: "duration", months: 18, qualifier: "exact" }],
    ["2030~", on("2030~")],
    ["late 2026", on("2026-41")],
    ["mid-2026", on("2026-04/2026-09")],
    ["Q3 2026", on("2026-35")],
    ["Oct 2025", on("2025-10")],
    ["October 21, 2025", on("2025-10-21")],
    ["fall 2026", on("2026-23")],
    ["by the end of 2026", { type: "date", date: "2026-12", qualifier: "by" }],
    ["through 2032", { type: "date", date: "2032", qualifier: "until" }],
    ["since January 2025", { type: "date", date: "2025-01", qualifier: "from" }],
    ["ROFR", { type: "exclusivity", level: "right_of_first_refusal" }],
    ["Undisclosed", { type: "undisclosed" }],
    ["not applicable", { type: "not_applicable" }],
    ["Until AGI", { type: "text", text: "Until AGI" }],
    ["2 sites in Texas, one in Ohio", { type: "text", text: "2 sites in Texas, one in Ohio" }],
  ])("reads “%s”", (text, value) => expect(parseValue(text)).toEqual({ ok: true, value }));

  it.each<[string, ValueType, Value]>([
    ["up to 100B", "money", makeMoney("100000000000", "up_to")],
    ["20", "percent", makePercent("20")],
    ["none", "exclusivity", { type: "exclusivity", level: "none" }],
    ["non-exclusive", "exclusivity", { type: "exclusivity", level: "non_exclusive" }],
    ["until 2032", "duration", { type: "date", date: "2032", qualifier: "until" }],
    ["not disclosed", "money", { type: "undisclosed" }],
    ["20%", "text", { type: "text", text: "20%" }],
  ])("reads “%s” where %s is usual", (text, hint, value) =>
    expect(parseValue(text, hint)).toEqual({ ok: true, value }),
  );

  it.each<[string, ValueType | undefined, string]>([
    ["", undefined, "missing"],
    ["   ", "money", "missing"],
    ["n/a", undefined, "not applicable"],
    ["GBX 5", "money", "$38 billion"],
    ["lots", "money", "$38 billion"],
    ["$1.2.3", "money", "$38 billion"],
    ["$NaN", "money", "$38 billion"],
    ["1e9 dollars", "money", "$38 billion"],
    ["5", "duration", "seven years"],
    ["03/04/2026", "date", "2025-10-21"],
    ["31 February 2026", "date", "2025-10-21"],
    ["hundreds of thousands of GPUs", "count", "at least 100,000 GPUs"],
    ["x".repeat(100_000), "percent", "20%"],
  ])("refuses “%.30s” where %s is asked for and says how to mend it", (text, hint, advice) => {
    const value = parseValue(text, hint);
    expect(value.ok ? "" : value.error).toContain(advice);
    expect(value.ok ? "" : value.error.length).toBeLessThan(300);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40, unit: "grapheme" }),
        fc.constantFrom<(ValueType | undefined)[]>(undefined, "money", "date", "count", "duration"),
        (text, hint) => {
          expect(typeof parseValue(text, hint).ok).toBe("boolean");
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("parseDate", () => {
  it("reads back every date that displayDate writes", () => {
    fc.assert(
      fc.property(anyEdtf(), (edtf) => {
        expect(parseDate(displayDate(edtf))).toEqual({ ok: true, value: edtf });
      }),
      { numRuns: 400 },
    );
  });
});
