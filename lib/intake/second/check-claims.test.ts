import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { ENGLISH } from "@/lib/testing/passages/english";
import { FRENCH } from "@/lib/testing/passages/french";
import { shippedReader } from "@/lib/testing/passages/reader";
import { readArticle } from "../article/read-article";
import { keptText } from "../text/fold-aligned";
import { checkClaims, type SecondClaim } from "./check-claims";
import { compareReadings } from "./compare-readings";

const { reader, types } = shippedReader();
const contextOf = (text: string) => ({
  reader,
  types: new Map(Object.entries(types)),
  language: null,
  own: readArticle(text, reader).proposals,
});
const TEXT = keptText(
  "Crusoe and Oracle were mentioned. A filing puts what Anthropic owes CoreWeave at $4.5 billion. OpenAI signed a seven-year, $38 billion agreement with Amazon.",
);
const claim = (change: Partial<SecondClaim>): SecondClaim => ({
  kind: "spend_commitment",
  from: "openai",
  to: "amazon",
  value: "$38 billion",
  stance: "asserts",
  quote: "OpenAI signed a seven-year, $38 billion agreement with Amazon.",
  ...change,
});
const checked = (change: Partial<SecondClaim>) => checkClaims(TEXT, [claim(change)], contextOf(TEXT));

describe("what a second reader says", () => {
  it.each([
    [{ quote: "OpenAI signed a $38 billion agreement with Amazon." }, "quote"],
    [{ quote: "" }, "quote"],
    [{ value: "$83 billion" }, "value"],
    [{ value: "a lot" }, "value"],
    [{ quote: "OpenAI signed a seven-year," }, "value"],
    [{ kind: "equity_stake" }, "value"],
    [{ kind: "bribe" }, "kind"],
    [{ from: "nvidia" }, "party"],
    [{ from: null, to: null }, "party"],
    [{ kind: "cloud_exclusivity", value: "exclusive" }, "value"],
  ] as [Partial<SecondClaim>, string][])("is dropped with %j, for its %s", (change, reason) => {
    const { proposals, dropped } = checked(change);
    expect(proposals).toEqual([]);
    expect(dropped).toMatchObject({ [reason]: 1 });
  });

  it("is compared with our own reading, and added where it stands up to checking", () => {
    const own = contextOf(TEXT).own;
    const { proposals } = checkClaims(
      TEXT,
      [
        claim({}),
        claim({ kind: "duration", value: "seven years", stance: "questions" }),
        claim({
          kind: "investment",
          from: "crusoe",
          to: "oracle",
          value: "$4.5 billion",
          quote: "at $4.5 billion",
        }),
      ],
      contextOf(TEXT),
    );
    const compared = compareReadings(own, proposals);
    const readers = compared.proposals.map(({ id, kind }) => [kind, compared.readBy.get(id)]);
    expect(readers).toContainEqual(["spend_commitment", { readers: "both", other: null }]);
    expect(readers).toContainEqual([
      "duration",
      { readers: "both", other: { from: "openai", to: "amazon", stance: "questions" } },
    ]);
    expect(readers).toContainEqual(["investment", { readers: "second" }]);
  });

  test("never adds what does not stand in the text, and agrees with our reader where it says the same", () => {
    const texts = [...ENGLISH, ...FRENCH].map(({ text }) => keptText(text));
    const said = fc.record({
      kind: fc.constantFrom(...Object.keys(types), "none"),
      from: fc.constantFrom("openai", "microsoft", "nebius", null),
      to: fc.constantFrom("amazon", "mistral", "nobody", null),
      value: fc.constantFrom("$1.4 billion", "20%", "seven years", "2 GW", "exclusive", "…"),
      stance: fc.constantFrom("asserts", "denies", "questions"),
      quote: fc.oneof(fc.string(), fc.constantFrom(...texts.map((text) => text.slice(0, 120)))),
    });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(said), (text, claims) => {
        const context = contextOf(text);
        const { proposals } = checkClaims(text, claims as SecondClaim[], context);
        for (const each of proposals) {
          expect(text.slice(each.start, each.end)).toBe(each.quote);
          expect(each.start <= each.valueAt.start && each.valueAt.end <= each.end).toBe(true);
        }
        const { readBy } = compareReadings(context.own, context.own);
        expect([...readBy.values()].every((by) => by.readers === "both" && by.other === null)).toBe(true);
      }),
    );
  });
});
