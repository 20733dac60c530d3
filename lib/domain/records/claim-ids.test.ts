import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isShortId } from "../text/short-id";
import { matchClaimIds, withClaimIds, withoutDerivedIds } from "./claim-ids";

const claim = fc.record({
  source: fc.constantFrom("reuters", "afp"),
  stance: fc.constantFrom("asserts", "denies"),
  quote: fc.constantFrom("one", "two", "three"),
  rank: fc.constantFrom("normal", "preferred"),
});
const deal = fc.record({
  slug: fc.constant("a"),
  terms: fc.uniqueArray(
    fc.record({
      key: fc.constantFrom("spend", "length", "site"),
      claims: fc.array(claim, { maxLength: 4 }),
    }),
    { maxLength: 3, selector: ({ key }) => key },
  ),
});
type Deal = {
  terms: { key: string; claims: { id?: string; source: string; stance: string; quote: string }[] }[];
};

const idsOf = (record: Deal) => record.terms.flatMap(({ claims }) => claims.map(({ id }) => id ?? ""));
type OneClaim = Deal["terms"][number]["claims"][number];
const one = (source: string, stance: string, quote: string): OneClaim => ({ source, stance, quote });
const dealOf = (...claims: OneClaim[]): Deal => ({ terms: [{ key: "spend", claims }] });

describe("ids of claims", () => {
  it("are short ids, unique in the deal, the same every time, and need not be written", () => {
    fc.assert(
      fc.property(deal, (bare) => {
        const record = withClaimIds<Deal>(bare);
        const ids = idsOf(record);
        expect(ids.every(isShortId)).toBe(true);
        expect(new Set(ids).size).toBe(ids.length);
        expect(withClaimIds(record)).toEqual(record);
        expect(withoutDerivedIds(record)).toEqual(bare);
      }),
    );
  });

  it("come back from what is written, whatever was edited, moved and taken out", () => {
    const edits = fc.array(fc.tuple(fc.nat(11), fc.constantFrom("quote", "drop", "last"), fc.string()));
    fc.assert(
      fc.property(deal, edits, (bare, list) => {
        let record = withClaimIds<Deal>(bare);
        for (const [at, edit, text] of list) record = editedAt(record, { at, edit, text });
        const written = withoutDerivedIds(record);
        expect(withClaimIds(written)).toEqual(record);
        expect(withoutDerivedIds(withClaimIds(written))).toEqual(written);
      }),
    );
  });

  it("stay when a bundle without ids restates the claims, in any order, and of one edited in its quote", () => {
    fc.assert(
      fc.property(deal, (bare) => {
        const before = withClaimIds<Deal>(bare);
        expect(matchClaimIds(bare, before)).toEqual(before);
      }),
    );
    const before = withClaimIds(dealOf(one("reuters", "asserts", "a"), one("reuters", "asserts", "b")));
    const [a, b] = idsOf(before);
    const again = dealOf(one("reuters", "asserts", "b"), one("reuters", "asserts", "edited"));
    expect(idsOf(matchClaimIds(again, before))).toEqual([b, a]);
    const [, , added] = idsOf(
      matchClaimIds(dealOf(...(again.terms[0]?.claims ?? []), one("ft", "denies", "c")), before),
    );
    expect([a, b]).not.toContain(added);
  });

  it("of a bundle written before an edit are those of the claims that were edited since", () => {
    const before = withClaimIds(dealOf(one("reuters", "asserts", "a"), one("reuters", "asserts", "b")));
    const [a = "", b = ""] = idsOf(before);
    const edited = dealOf(
      { id: a, ...one("reuters", "asserts", "new") },
      { id: b, ...one("reuters", "asserts", "newer") },
    );
    const old = dealOf(one("reuters", "asserts", "b"), one("reuters", "asserts", "a"));
    expect(idsOf(matchClaimIds(old, edited))).toEqual([b, a]);
  });

  it("of a new claim are never those of a claim that goes in the same save", () => {
    const before = withClaimIds(dealOf(one("reuters", "asserts", "a")));
    const [id = ""] = idsOf(before);
    const edited = dealOf({ id, ...one("reuters", "asserts", "edited") }, one("reuters", "asserts", "a"));
    const [first, second] = idsOf(matchClaimIds(edited, before));
    expect(first).toBe(id);
    expect(second).not.toBe(id);
  });

  it("that are no text are taken for none, and are not written again", () => {
    const odd = { ...one("afp", "asserts", "one"), id: 5 as unknown as string };
    const given = withClaimIds(dealOf(odd));
    expect(idsOf(given).every(isShortId)).toBe(true);
    expect(withoutDerivedIds(given)).toEqual(dealOf(one("afp", "asserts", "one")));
  });

  it("leave records without terms, and what is no record, as they are", () => {
    for (const record of [{}, { terms: null }, { terms: [1, null, { claims: "x" }] }]) {
      expect(withClaimIds(record)).toEqual(record);
      expect(withoutDerivedIds(record)).toEqual(record);
      expect(matchClaimIds(record, {})).toEqual(record);
    }
  });
});

function editedAt(record: Deal, { at, edit, text }: { at: number; edit: string; text: string }): Deal {
  let index = 0;
  return {
    ...record,
    terms: record.terms.map((term) => {
      const moved: Deal["terms"][number]["claims"] = [];
      const kept = term.claims.flatMap((each) => {
        if (index++ !== at) return [each];
        if (edit === "drop") return [];
        if (edit === "quote") return [{ ...each, quote: text }];
        moved.push(each);
        return [];
      });
      return { ...term, claims: [...kept, ...moved] };
    }),
  };
}
