import { describe, expect, it } from "vitest";
import { makeMoney, makeTerm, says } from "@/lib/testing/factories";
import type { Claim } from "../standing/claim";
import { effectOf } from "./effect";
import { readTerms } from "./read-terms";

const read = (...terms: [string, Claim[]][]) =>
  readTerms(
    terms.map(([key, claims]) => makeTerm({ key, claims })),
    { clocks: { on: "2026-01-01", known: null }, dealStart: null },
  );
const billions = (n: number) => says("Reuters", makeMoney(`${n}000000000`));

describe("effectOf", () => {
  it("counts dollars that come and go, and terms whose sentence changes", () => {
    const before = read(["a", [billions(38)]], ["b", [billions(5)]]);
    const after = read(["a", [billions(40)]], ["b", [billions(5)]], ["c", [billions(1)]]);
    expect(effectOf(before, after)).toMatchObject({
      terms: 2,
      dollars: "3000000000",
    });
  });

  it("is nothing when nothing changes, and the same in both directions", () => {
    const [one, other] = [read(["a", [billions(38)]]), read(["b", []])];
    expect(effectOf(one, one)).toEqual({ weight: 0, terms: 0, dollars: null });
    expect(effectOf(one, other).weight).toBe(effectOf(other, one).weight);
  });

  it("does not count a contested sum as gone from nowhere, only as changed", () => {
    const before = read(["a", []]);
    const disputed = read(["a", [billions(38), says("Bloomberg", makeMoney("20000000000"))]]);
    expect(effectOf(before, disputed)).toMatchObject({ weight: 1, terms: 1 });
  });
});
