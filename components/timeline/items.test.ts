import { describe, expect, it } from "vitest";
import { say } from "@/lib/domain/say/say";
import { inLanguage } from "@/lib/testing/in-language";
import { NO_CLOCKS } from "@/lib/url/clocks";
import type { TimelineDeal, TimelineTerm } from "@/lib/views/timeline";
import { countWords, dealItem, leadTerms, termItem } from "./items";

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

describe("a deal", () => {
  const money = (amount: string) => ({ type: "money", amount, currency: "USD", qualifier: "exact" }) as const;
  const kind = { slug: "spend_commitment", label: "Spend commitment", group: "Money" };
  const oracle = { slug: "oracle", name: "Oracle" };
  const live = { endedBy: null, inForceUntil: null };
  const label = (terms: readonly TimelineTerm[]) =>
    dealItem(
      {
        ...({ id: "1", slug: "rofr", shortId: "abc", title: "January 2025" } as const),
        ...({ kind: "compute", binding: "signed", lifecycle: "in_force", announcedOn: null } as const),
        partnership: { slug: "oracle-openai", name: "Oracle–OpenAI" },
        ...{ parties: [], startsOn: "2025-01-21", endsOn: null, derivedEnd: null, amends: [] },
      } as unknown as TimelineDeal,
      NO_CLOCKS,
      { lead: leadTerms(terms).get("rofr") },
    ).label;

  it("says first what it is worth, and to whom", () => {
    const value = money("300000000000");
    expect(label([makeTerm({ ...live, kind, to: oracle, value })])).toBe(
      "$300 billion to Oracle: January 2025",
    );
  });

  it("says the largest of several sums, whatever they are for", () => {
    const part = makeTerm({ ...live, key: "part", kind, to: oracle, value: money("19000000000") });
    const total = { ...kind, slug: "total_program", label: "Total program" };
    const whole = makeTerm({ ...live, key: "whole", kind: total, to: null, value: money("500000000000") });
    expect(label([part, whole])).toBe("$500 billion: January 2025");
  });

  it("does not say what a party is worth, or a threshold, as if somebody got it", () => {
    const value = money("29000000000");
    const valuation = { slug: "valuation", label: "Valuation", group: "Money" };
    const threshold = { slug: "termination_condition", label: "Termination condition", group: "Ending" };
    for (const kind of [valuation, threshold])
      expect(label([makeTerm({ ...live, kind, to: oracle, value })])).toBe("January 2025");
    const paid = makeTerm({ ...live, key: "paid", kind, to: oracle, value: money("1000000000") });
    const worth = makeTerm({ ...live, key: "worth", kind: valuation, to: oracle, value });
    expect(label([worth, paid])).toBe("$1 billion to Oracle: January 2025");
    expect(termItem(worth, NO_CLOCKS).label).toMatch(/^\$29 billion: /);
  });

  it("is its title where its worth is disputed, ended or nowhere said", () => {
    const fee = makeTerm({
      ...live,
      key: "fee",
      label: "Fee",
      value: money("5000000"),
      kind: { ...kind, slug: "fee" },
    });
    expect(label([])).toBe("January 2025");
    expect(label([makeTerm({ kind, to: oracle, value: money("1000000000") })])).toBe("January 2025");
    expect(label([fee, makeTerm({ ...live, kind, standing: "disputed" })])).toBe("January 2025");
  });
});

describe("the record's own words in an item", () => {
  const value = { type: "money", amount: "38000000000", currency: "USD", qualifier: "exact" } as const;
  const term = makeTerm({ label: "Value of the contract", value });
  const own = ({ label, own: letters = 0 }: { label: string; own?: number | undefined }) =>
    letters === 0 ? "" : label.slice(-letters);

  it("stand at the end of what is drawn, and are counted where the page is in another language", () => {
    expect(own(termItem(term, NO_CLOCKS))).toBe("");
    expect(own(inLanguage("fr", () => termItem(term, NO_CLOCKS, say("fr"))))).toBe("Value of the contract");
  });

  it("are not those that an editor wrote in the language of the page", () => {
    const told = { ...term, label: "Valeur du contrat", labelLang: "fr" } as const;
    expect(own(inLanguage("fr", () => termItem(told, NO_CLOCKS, say("fr"))))).toBe("");
  });
});
