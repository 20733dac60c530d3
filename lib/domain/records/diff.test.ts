import fc, { type Arbitrary } from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, invertChanges } from "@/lib/testing/apply-changes";
import type { Json, JsonRecord } from "../text/json";
import { diffRecords, type ListKeys } from "./diff";

const KEYS: ListKeys = { terms: ["key"], "terms.claims": ["source", "quote"] };

const deal = (...terms: JsonRecord[]): JsonRecord => ({ slug: "aws-openai", title: "Agreement", terms });
const term = (key: string, claims: JsonRecord[] = []): JsonRecord => ({ key, label: key, claims });

describe("diffRecords", () => {
  it("tells fields, items and items of items apart", () => {
    const a = deal(term("spend", [{ source: "reuters", quote: "one", rank: "normal" }]), term("length"));
    const b = {
      ...deal(
        term("spend", [{ source: "reuters", quote: "one", rank: "preferred", reason: "Filing" }]),
        term("site"),
      ),
      title: "Contract",
    };
    const [terms, spend] = ["terms", { item: "spend", by: ["key"] }];
    const claim = { item: '["reuters","one"]', by: ["source", "quote"] };
    expect(diffRecords(a, b, KEYS)).toEqual(
      [
        { kind: "removed", path: [terms, { item: "length", by: ["key"] }], before: term("length") },
        { kind: "added", path: [terms, { item: "site", by: ["key"] }], after: term("site") },
        {
          kind: "changed",
          path: [terms, spend, "claims", claim, "rank"],
          before: "normal",
          after: "preferred",
        },
        { kind: "added", path: [terms, spend, "claims", claim, "reason"], after: "Filing" },
        { kind: "changed", path: ["title"], before: "Agreement", after: "Contract" },
      ].sort((x, y) => order(x.path) - order(y.path)),
    );
  });

  it("says that a list was reordered, and only then", () => {
    const [a, b] = [deal(term("spend"), term("length")), deal(term("length"), term("spend"))];
    expect(diffRecords(a, b, KEYS)).toEqual([
      {
        kind: "reordered",
        path: ["terms"],
        by: ["key"],
        before: ["spend", "length"],
        after: ["length", "spend"],
      },
    ]);
    expect(
      diffRecords(deal(term("a")), deal(term("a"), term("b")), KEYS).map((change) => change.kind),
    ).toEqual(["added"]);
  });

  it("compares a list without distinct keys, or without any, as one value", () => {
    const [a, b] = [deal(term("spend"), term("spend")), deal(term("spend"))];
    expect(diffRecords(a, b, KEYS)).toMatchObject([{ kind: "changed", path: ["terms"] }]);
    expect(diffRecords({ aliases: ["AWS"] }, { aliases: ["AWS", "Amazon"] })).toMatchObject([
      { kind: "changed", path: ["aliases"] },
    ]);
  });

  it("tells null, a missing field and an inherited one apart", () => {
    expect(diffRecords({ url: null }, {})).toEqual([{ kind: "removed", path: ["url"], before: null }]);
    expect(diffRecords({}, { toString: "x" })).toEqual([{ kind: "added", path: ["toString"], after: "x" }]);
    const hostile = JSON.parse('{"__proto__": {"admin": true}}') as JsonRecord;
    const applied = applyChanges({}, diffRecords({}, hostile));
    expect(Object.hasOwn(applied, "__proto__")).toBe(true);
    expect((applied as { admin?: boolean }).admin === true && !Object.hasOwn(applied, "__proto__")).toBe(
      false,
    );
  });

  it("refuses changes that were made for another state", () => {
    const changes = diffRecords({ title: "A" }, { title: "B" });
    expect(() => applyChanges({ title: "C" }, changes)).toThrow(RangeError);
    expect(() => applyChanges({}, changes)).toThrow("title does not match");
    expect(() =>
      applyChanges({ terms: "none" }, diffRecords(deal(term("a")), deal(term("b")), KEYS)),
    ).toThrow(RangeError);
  });

  it("finds nothing between a record and itself", () => {
    fc.assert(
      fc.property(anyRecord(), (a) => {
        expect(diffRecords(a, structuredClone(a), KEYS)).toEqual([]);
      }),
    );
  });

  it("leads from one to the other and back, and leaves both as they were", () => {
    fc.assert(
      fc.property(anyRecord(), anyRecord(), (a, b) => {
        const [frozenA, changes] = [structuredClone(a), diffRecords(a, b, KEYS)];
        expect(applyChanges(a, changes)).toEqual(b);
        expect(a).toEqual(frozenA);
        expect(invertChanges(changes)).toEqual(diffRecords(b, a, KEYS));
        expect(applyChanges(b, invertChanges(changes))).toEqual(a);
      }),
      { numRuns: 300 },
    );
  });
});

/** Changes come by field name; "terms" before "title", items by key. */
function order(path: readonly unknown[]): number {
  const [field, item] = path as [string, { item: string } | undefined];
  return field === "title" ? 9 : ["length", "site", "spend"].indexOf(item?.item ?? "");
}

function anyRecord(): Arbitrary<JsonRecord> {
  const scalar: Arbitrary<Json> = fc.constantFrom<Json[]>(null, true, "a", "b", 1, [1, 2], ["x"]);
  const claim = fc.record(
    { source: fc.constantFrom("reuters", "cnbc"), quote: fc.constantFrom("one", "two"), rank: scalar },
    { requiredKeys: ["source", "quote"] },
  );
  const item = fc.record(
    { key: fc.constantFrom("a", "b", "c", "d"), label: scalar, claims: fc.array(claim, { maxLength: 4 }) },
    { requiredKeys: ["key"] },
  );
  const terms = fc.oneof({ weight: 4, arbitrary: fc.array(item, { maxLength: 4 }) }, scalar);
  return fc.record(
    { title: scalar, nested: fc.dictionary(fc.constantFrom("p", "q"), scalar), terms },
    { requiredKeys: [] },
  ) as Arbitrary<JsonRecord>;
}
