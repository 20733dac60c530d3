import { describe, expect, it } from "vitest";
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
});
