import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Band } from "@/lib/domain/obligations/band";
import { roleOf } from "@/lib/domain/obligations/label-roles";
import { anyDecimal } from "@/lib/testing/arbitraries";
import { PackedDeals } from "./packed-deals";
import { bytesPacked, packedDeal, packedId, packRows, rowReader, unpackRows } from "./packed-rows";
import { idOf, type StoredRow } from "./stored-row";

const text = fc.oneof(fc.constantFrom("a", "b", "Total of “all”", "Phase 2 \\ \n", "\u0000é漢"), fc.string());
const day = fc.constantFrom(null, "2025-11-03", "2026-01-01", "2030-12-31");
const band: fc.Arbitrary<Band> = fc.record({
  ...{ low: anyDecimal(), top: anyDecimal() },
  ...{ open: fc.constantFrom(null, "at_least", "more_than"), about: fc.boolean() },
});
/** An amount that is known exactly, or one as it is. */
const amount = fc.oneof(
  fc.constant(null),
  band,
  anyDecimal().map((low): Band => ({ low, top: low, open: null, about: false })),
);

const facts: fc.Arbitrary<StoredRow["facts"]> = fc
  .record({
    ...{ amount, total: amount, perYear: amount, period: fc.constantFrom(null, "month", "year") },
    ...{ from: day, fromIs: fc.constantFrom(null, "stated", "deal"), until: day },
    untilIs: fc.constantFrom(null, "stated", "deal", "derived"),
    why: fc.constantFrom(null, { is: "disputed" as const }, { is: "undisclosed" as const }),
    state: fc.constantFrom("stated", "undisclosed", "none"),
    isOnce: fc.boolean(),
  })
  .map(({ isOnce, ...one }) => (isOnce ? { ...one, total: one.amount } : one) as StoredRow["facts"]);

const row: fc.Arbitrary<StoredRow> = fc
  .record({
    ...{ slug: text, title: text, partnership: text, label: text, kind: text, facts },
    ...{ a: day, b: day, c: day, d: day, ends: day, dealStart: day, endedBy: fc.option(text) },
    binding: fc.constantFrom("signed", "announced", "rumored"),
  })
  .map(({ slug, title, partnership, label, kind, facts, a, b, c, d, ends, dealStart, endedBy, binding }) => ({
    deal: {
      deal: { slug, shortId: `${slug}#`, title },
      partnership: { slug: partnership, name: `P ${partnership}` },
      ...{ lifecycle: "in_force" as const, dealStart },
    },
    term: {
      term: { key: `k-${label}`, label },
      kind: { slug: kind, label: kind, group: "money", valueType: "money" as const },
      role: roleOf(label, kind),
    },
    facts,
    state: { unit: "USD", binding, standing: "reported" },
    time: { bounds: { fromEarliest: a, fromLatest: b, untilEarliest: c, untilLatest: d }, ends, endedBy },
  })) as fc.Arbitrary<StoredRow>;

describe("packed rows", () => {
  it("are read as they were written, in their order", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const packed = packRows(rows);
        expect(unpackRows(packed)).toEqual(rows);
        expect(rows.map((_, at) => rowReader(packed)(at))).toEqual(rows);
        expect(rows.map((_, at) => packedId(packed, at))).toEqual(rows.map(idOf));
        expect(rows.map((_, at) => packedDeal(packed, at))).toEqual(rows.map(({ deal }) => deal.deal.slug));
      }),
    );
  });

  it("are one object where they share a part, and take its bytes once", () => {
    fc.assert(
      fc.property(row, (one) => {
        const [twice, ten] = [packRows([one, one]), packRows(Array.from({ length: 10 }, () => one))];
        const [first, second] = unpackRows(twice);
        expect(second?.facts).toBe(first?.facts);
        expect(bytesPacked(ten) - bytesPacked(twice)).toBe(8 * 5 * Uint16Array.BYTES_PER_ELEMENT);
      }),
    );
  });

  it("share their deals with other rows, which take the bytes of none that is there", () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (some, others) => {
        const deals = new PackedDeals();
        const sides = [some, others, some, [...others, ...some]];
        const packed = sides.map((rows) => packRows(rows, deals));
        expect(packed.map(unpackRows)).toEqual(sides);
        const { sizeBytes } = deals;
        packRows(others, deals);
        expect(deals.sizeBytes).toBe(sizeBytes);
        deals.close();
        expect(deals.sizeBytes).toBeLessThanOrEqual(sizeBytes);
        expect(packed.map(unpackRows)).toEqual(sides);
        expect(others.map((_, at) => packedId(packed[1] ?? packRows([]), at))).toEqual(others.map(idOf));
      }),
    );
  });
});
