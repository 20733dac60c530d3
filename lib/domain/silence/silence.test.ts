import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STANDINGS, slugsOf, TERM_STATES } from "../vocabulary/vocabulary";
import { countSilences, type SilentTerm, silencesOf } from "./silence";

const KINDS = ["a", "b"];
const term = (kind: string, standing: SilentTerm["standing"], state: SilentTerm["state"]): SilentTerm => ({
  kind,
  standing,
  state,
});

describe("the silence map", () => {
  it("says of each kind what most wants an answer", () => {
    expect(silencesOf([], KINDS)).toEqual(["unknown", "unknown"]);
    expect(silencesOf([term("b", "confirmed", "known")], KINDS)).toEqual(["unknown", "known"]);
    expect(
      silencesOf([term("a", "confirmed", "known"), term("a", "undisclosed", "undisclosed")], KINDS),
    ).toEqual(["undisclosed", "unknown"]);
    expect(
      silencesOf([term("a", "undisclosed", "redacted"), term("a", "disputed", "unknown")], KINDS),
    ).toEqual(["disputed", "unknown"]);
    expect(silencesOf([term("a", "denied", "unknown"), term("b", "confirmed", "none")], KINDS)).toEqual([
      "disputed",
      "known",
    ]);
  });

  it("has one word for each kind, whatever the order of terms, and counts every cell once", () => {
    const any = fc.record({
      kind: fc.constantFrom(...KINDS),
      standing: fc.constantFrom(...slugsOf(STANDINGS)),
      state: fc.constantFrom(...slugsOf(TERM_STATES)),
    });
    fc.assert(
      fc.property(fc.array(any), (terms) => {
        const words = silencesOf(terms, KINDS);
        expect(words).toHaveLength(KINDS.length);
        expect(silencesOf(terms.toReversed(), KINDS)).toEqual(words);
        const counted = Object.values(countSilences([words])).reduce((sum, n) => sum + n, 0);
        expect(counted).toBe(KINDS.length);
      }),
    );
  });
});
