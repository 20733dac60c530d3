import { describe, expect, it } from "vitest";
import { readReported, reportHref } from "@/lib/url/report-search";
import { reportSchema } from "./report";

describe("a report of an error", () => {
  const sent = (text: string) => reportSchema.safeParse({ about: "deals/x", text });
  it("of 5,000 characters is taken, and of one more refused with how long it is", () => {
    expect(sent("x".repeat(5_000)).success).toBe(true);
    expect(sent("x".repeat(5_001)).error?.issues[0]?.message).toBe(
      "It has 5,001 characters, and 5,000 fit. Shorten it; it is still below.",
    );
  });

  it("is plain text, marks and all, and never empty", () => {
    expect(sent("<b>wrong</b>\0").data?.text).toBe("<b>wrong</b>");
    expect(sent(" \n ").success).toBe(false);
  });

  it("names its record in the address", () => {
    expect(reportHref("deals", "aws")).toBe("/report?about=deals/aws");
    expect(readReported("deals/aws")).toEqual({ section: "deals", slug: "aws" });
    for (const about of ["", "deals", "deals/", "deals/a/b", "constructor/x"])
      expect(readReported(about)).toBeNull();
  });
});
