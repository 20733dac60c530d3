import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withClaimIds } from "./claim-ids";
import { redactionMark, redactState } from "./redaction";

const DEAL = {
  slug: "secret-deal",
  title: "The secret deal",
  terms: [
    {
      key: "spend",
      label: "Spend",
      claims: [
        {
          source: "secret",
          stance: "asserts",
          quote: "a secret, a secret",
          value: { type: "text", text: "secret" },
        },
        { source: "other", stance: "asserts", quote: "open", value: { type: "money", amount: "1" } },
      ],
    },
  ],
};

describe("words taken out by order", () => {
  it("are replaced wherever people write, and nowhere else", () => {
    const { state, count } = redactState(DEAL, "secret", "[x]");
    expect(count).toBe(4);
    expect(state).toMatchObject({ slug: "secret-deal", title: "The [x] deal" });
    expect(state.terms[0]?.claims[0]).toMatchObject({
      source: "secret",
      quote: "a [x], a [x]",
      value: { text: "[x]" },
    });
    expect(redactState(state, "secret", "").count).toBe(0);
    expect(redactState(DEAL, "secret", "").count).toBeGreaterThan(0);
  });

  it("leave every claim the id that it had", () => {
    const ids = (record: object) =>
      (withClaimIds(record) as { terms: { claims: { id: string }[] }[] }).terms.flatMap(({ claims }) =>
        claims.map(({ id }) => id),
      );
    expect(ids(redactState(DEAL, "secret", redactionMark("court")).state)).toEqual(ids(DEAL));
  });

  it("change nothing where they do not stand", () => {
    fc.assert(
      fc.property(fc.object(), (state) => {
        expect(redactState(state, "no such words anywhere", "[x]")).toEqual({ state, count: 0 });
      }),
    );
  });
});
