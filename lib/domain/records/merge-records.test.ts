import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges } from "@/lib/testing/apply-changes";
import type { JsonRecord } from "../text/json";
import { diffRecords } from "./diff";
import { mergeRecords } from "./merge-records";
import { RECORD_LISTS } from "./record-lists";

const claim = fc.record({
  id: fc.constantFrom("aaaaaaa", "bbbbbbb", "ccccccc", "ddddddd"),
  source: fc.constantFrom("reuters", "afp"),
  stance: fc.constantFrom("asserts", "denies"),
  quote: fc.constantFrom("one", "two"),
  rank: fc.constantFrom("normal", "preferred"),
  value: fc.constantFrom({ type: "flag", yes: true }, { type: "text", text: "x" }),
});
const term = fc.record({
  key: fc.constantFrom("spend", "length", "site"),
  label: fc.constantFrom("A", "B", "C"),
  inForceUntil: fc.constantFrom(null, "2030", "2031"),
  claims: fc.uniqueArray(claim, { maxLength: 3, selector: ({ id }) => id }),
});
const record = fc.record({
  slug: fc.constantFrom("a", "b"),
  title: fc.constantFrom("One", "Two", "Three"),
  amends: fc.uniqueArray(fc.constantFrom("x", "y", "z"), { maxLength: 3 }),
  terms: fc.uniqueArray(term, { maxLength: 3, selector: ({ key }) => key }),
}) as unknown as fc.Arbitrary<JsonRecord>;

const merge = (base: JsonRecord, mine: JsonRecord, theirs: JsonRecord) =>
  mergeRecords({ base, mine, theirs });
const places = (merged: ReturnType<typeof merge>) =>
  merged.conflicts.map(({ path }) => JSON.stringify(path)).toSorted();

describe("mergeRecords", () => {
  it("takes mine when nobody else changed anything, and theirs when I did not", () => {
    fc.assert(
      fc.property(record, record, (base, other) => {
        expect(merge(base, base, base)).toEqual({ record: base, conflicts: [] });
        expect(merge(base, other, base)).toEqual({ record: other, conflicts: [] });
        expect(merge(base, base, other)).toEqual({ record: other, conflicts: [] });
        expect(merge(base, other, other)).toEqual({ record: other, conflicts: [] });
      }),
    );
  });

  it("finds the same conflicts from either side, with the sides exchanged", () => {
    fc.assert(
      fc.property(record, record, record, (base, mine, theirs) => {
        const [here, there] = [merge(base, mine, theirs), merge(base, theirs, mine)];
        expect(places(here)).toEqual(places(there));
        for (const { path, mine: m, theirs: t } of here.conflicts) {
          const twin = there.conflicts.find((other) => JSON.stringify(other.path) === JSON.stringify(path));
          expect([twin?.mine, twin?.theirs]).toEqual([t, m]);
        }
      }),
    );
  });

  it("is symmetric: with the sides exchanged nothing but their names is", () => {
    fc.assert(
      fc.property(record, record, record, (base, mine, theirs) => {
        for (const [here, there] of [
          ["mine", "theirs"],
          ["theirs", "mine"],
        ] as const)
          expect(mergeRecords({ base, mine, theirs }, () => here).record).toEqual(
            mergeRecords({ base, mine: theirs, theirs: mine }, () => there).record,
          );
      }),
      { numRuns: 1000 },
    );
  });

  it("loses and doubles no entry, and keeps what one side alone put in, took out, changed or moved", () => {
    fc.assert(
      fc.property(record, record, record, (base, mine, theirs) => {
        const { record: merged, conflicts } = merge(base, mine, theirs);
        const states = {
          base: termsOf(base),
          mine: termsOf(mine),
          theirs: termsOf(theirs),
          merged: termsOf(merged),
        };
        expect(merged.terms).toHaveLength(states.merged.size);
        const asked = JSON.stringify(conflicts.map(({ path }) => path));
        for (const key of new Set(
          ["base", "mine", "theirs"].flatMap((side) => [...states[side as "base"].keys()]),
        ))
          if (!asked.includes(`"${key}"`)) expectKept(states, (terms) => JSON.stringify(terms.get(key)));
        const { base: b, mine: m, theirs: t } = states;
        const shared = [...b.keys()].filter((key) => m.has(key) && t.has(key));
        if (conflicts.length === 0)
          expectKept(states, (terms) => [...terms.keys()].filter((key) => shared.includes(key)).join());
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps what one took out while the other changed it, until someone chooses", () => {
    const base = { terms: [{ key: "a", label: "A" }] };
    const sides = { base, mine: { terms: [] }, theirs: { terms: [{ key: "a", label: "B" }] } };
    expect(mergeRecords(sides).record).toEqual(sides.theirs);
    expect(mergeRecords(sides, () => "mine").record).toEqual(sides.mine);
    expect(mergeRecords(sides, () => "theirs").record).toEqual(sides.theirs);
  });

  it("tells of a reorder by both sides, of claims, terms and plain texts alike, unless it is the same one", () => {
    const list = (...keys: string[]) => ({
      amends: keys,
      terms: keys.map((key) => ({ key, label: key })),
    });
    const merged = merge(list("a", "b", "c"), list("c", "a", "b"), list("b", "a", "c", "d"));
    expect(merged.conflicts.map(({ words }) => words)).toEqual(["deals it amends → order", "terms → order"]);
    expect(merged.record).toEqual(list("c", "d", "a", "b"));
    expect(merge(list("a", "b"), list("b", "a"), list("b", "a", "c"))).toEqual({
      record: list("b", "a", "c"),
      conflicts: [],
    });
  });

  it("merges changes of different things without asking, and loses none", () => {
    fc.assert(
      fc.property(record, record, record, (base, mine, theirs) => {
        const one = { ...base, title: mine.title ?? null, terms: mine.terms ?? null };
        const other = { ...base, slug: theirs.slug ?? null, amends: theirs.amends ?? null };
        expect(merge(base, one, other)).toEqual({
          record: { ...one, slug: other.slug, amends: other.amends },
          conflicts: [],
        });
      }),
    );
  });

  it("holds every change of theirs that no conflict is about", () => {
    fc.assert(
      fc.property(record, record, record, (base, mine, theirs) => {
        const merged = mergeRecords({ base, mine, theirs }, () => "theirs");
        if (merged.conflicts.length > 0) return;
        const changes = diffRecords(base, theirs, RECORD_LISTS).filter(
          ({ kind, path }) => kind === "changed" && path[0] !== "amends", // its texts are merged one by one
        );
        for (const { path } of changes)
          expect(at(merged.record, path), JSON.stringify(path)).toEqual(at(theirs, path));
      }),
    );
  });

  it("decides conflicts as it is told", () => {
    const base = { title: "One", summary: "s" };
    const records = { base, mine: { ...base, title: "Two" }, theirs: { ...base, title: "Three" } };
    expect(mergeRecords(records).record.title).toBe("Two");
    const told = mergeRecords(records, () => "theirs");
    expect(told.record.title).toBe("Three");
    expect(told.conflicts).toEqual([
      { path: ["title"], base: "One", mine: "Two", theirs: "Three", words: "title" },
    ]);
  });

  it("never mixes two values of one claim, and asks when one side took out what the other changed", () => {
    const one = {
      source: "afp",
      stance: "asserts",
      quote: "q",
      value: { type: "count", amount: "1", unit: "a" },
    };
    const withClaim = (value: JsonRecord) => ({
      terms: [{ key: "t", label: "Spend", claims: [{ ...one, value }] }],
    });
    const base = withClaim(one.value);
    const merged = merge(
      base,
      withClaim({ ...one.value, amount: "2" }),
      withClaim({ ...one.value, unit: "b" }),
    );
    expect(merged.conflicts.map(({ words }) => words)).toEqual(["term “Spend” → claim of afp → value"]);
    expect(merge(base, { terms: [] }, withClaim({ ...one.value, amount: "2" })).conflicts).toMatchObject([
      { mine: undefined, words: "term “Spend”" },
    ]);
  });

  it("puts new entries where they stood, and keeps an order that one side made", () => {
    const list = (...keys: string[]) => ({ terms: keys.map((key) => ({ key })) });
    const merged = merge(list("a", "b", "c"), list("c", "a", "b"), list("a", "new", "b", "c"));
    expect(merged).toEqual({ record: list("c", "a", "new", "b"), conflicts: [] });
    expect(merge(list("a", "b", "c"), list("c", "a", "b"), list("b", "a", "c")).conflicts).toMatchObject([
      { words: "terms → order" },
    ]);
  });
});

function at(state: JsonRecord, path: ReturnType<typeof diffRecords>[number]["path"]): unknown {
  return path.reduce<unknown>((here, step) => {
    if (typeof step === "string") return (here as JsonRecord | undefined)?.[step];
    return (here as JsonRecord[] | undefined)?.find((entry) => {
      const values = step.by.map((field) => entry[field]);
      return step.item === (values.length === 1 ? values[0] : JSON.stringify(values));
    });
  }, state);
}

it("is its own inverse of nothing: diffs of a merge apply", () => {
  fc.assert(
    fc.property(record, record, record, (base, mine, theirs) => {
      const { record: merged } = merge(base, mine, theirs);
      expect(applyChanges(theirs, diffRecords(theirs, merged, RECORD_LISTS))).toEqual(merged);
    }),
  );
});

function termsOf(state: JsonRecord): Map<string, JsonRecord> {
  const terms = (state.terms ?? []) as JsonRecord[];
  return new Map(terms.map((each) => [String(each.key), each]));
}

type Terms = Map<string, JsonRecord>;

/** What one side alone changed is as that side has it. */
function expectKept(
  states: { base: Terms; mine: Terms; theirs: Terms; merged: Terms },
  part: (terms: Terms) => string | undefined,
): void {
  const [was, my, their, now] = [states.base, states.mine, states.theirs, states.merged].map(part);
  if (my === was) expect(now).toBe(their);
  if (their === was) expect(now).toBe(my);
}
