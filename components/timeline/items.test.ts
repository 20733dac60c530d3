import { describe, expect, it } from "vitest";
import { NO_CLOCKS } from "@/lib/url/clocks";
import type { TimelineTerm } from "@/lib/views/timeline";
import { countWords, termItem } from "./items";

const DEAL = { slug: "rofr", shortId: "abc", title: "January 2025" };

function makeTerm(over: Partial<TimelineTerm>): TimelineTerm {
  return {
    key: "right-of-first-refusal",
    kind: { slug: "right_of_first_refusal", label: "Right of first refusal", group: "Exclusivity" },
    label: "Right of first refusal",
    from: null,
    to: null,
    deal: DEAL,
    partnership: { slug: "microsoft-openai", name: "Microsoft–OpenAI" },
    inForceFrom: "2025-01-21",
    inForceUntil: "2025-10-28",
    endedBy: { slug: "recap", shortId: "def", title: "Recapitalization" },
    standing: "confirmed",
    value: null,
    display: "",
    ...over,
  };
}

describe("the sentence of an item", () => {
  it("says what, from when until when, and how sure", () => {
    expect(termItem(makeTerm({}), NO_CLOCKS).sentence).toBe(
      "Right of first refusal, from 21 January 2025 until 28 October 2025, confirmed.",
    );
  });

  it("keeps dates and standing when the label is too long, in at most 25 words", () => {
    const { sentence } = termItem(makeTerm({ label: "many words ".repeat(30).trim() }), NO_CLOCKS);
    expect(countWords(sentence)).toBeLessThanOrEqual(25);
    expect(sentence).toMatch(/from 21 January 2025 until 28 October 2025, confirmed\.$/);
  });

  it("says the range of a date that is not sure", () => {
    expect(termItem(makeTerm({ inForceUntil: "2032~" }), NO_CLOCKS).sentence).toContain(
      "between 2031 and 2033",
    );
  });
});

describe("the value of an item", () => {
  const value = { type: "flag", yes: false } as const;

  it("is the one that stands", () => {
    expect(termItem(makeTerm({ value }), NO_CLOCKS).value).toBe("no");
    expect(termItem(makeTerm({}), NO_CLOCKS).value).toBeNull();
  });

  it("is never one side of a dispute", () => {
    const display = "disputed: no per Microsoft, yes per Reuters";
    const item = termItem(makeTerm({ value, standing: "disputed", display }), NO_CLOCKS);
    expect(item.value).toBe(display);
  });
});

describe("an end that is only claimed", () => {
  it("is one that a single source states and no deal brought about", () => {
    const claimed = (over: Partial<TimelineTerm>) => termItem(makeTerm(over), NO_CLOCKS).endClaimed;
    expect(claimed({ endedBy: null, standing: "reported" })).toBe(true);
    expect(claimed({ standing: "reported" })).toBe(false);
    expect(claimed({ endedBy: null })).toBe(false);
    expect(claimed({ endedBy: null, standing: "reported", inForceUntil: null })).toBe(false);
  });
});
