import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyClaims } from "@/lib/testing/arbitraries";
import { denies, makeMoney, ranked, says } from "@/lib/testing/factories";
import { type RulingDoes, ruledBy, rulingsFor } from "./rulings";
import { assessClaims } from "./standing";

const [many, few] = [makeMoney("38000000000"), makeMoney("20000000000")];

const told = (does: RulingDoes) =>
  does.is === "reopen"
    ? "reopen"
    : `${does.is} ${does.isDenial ? "the denial of " : ""}${does.value}, ${does.publishers.join(", ")}`;

describe("rulingsFor", () => {
  it("offers each side to prefer and to set aside, with what readers would see", () => {
    const rulings = rulingsFor([says("Reuters", many), says("Bloomberg", few)]);
    expect(rulings.map(({ does, standing }) => `${told(does)}: ${standing}`).sort()).toEqual([
      "prefer $20 billion, Bloomberg: ruled",
      "prefer $38 billion, Reuters: ruled",
      "set_aside $20 billion, Bloomberg: reported",
      "set_aside $38 billion, Reuters: reported",
    ]);
    expect(rulings.every((ruling) => ruling.needsReason)).toBe(true);
  });

  it("offers a denial as a side, and to reopen what was ruled", () => {
    const rulings = rulingsFor([ranked(says("Reuters", many), "preferred"), denies("Amazon", many)]);
    const labels = rulings.map(({ does }) => told(does));
    expect(labels).toContain("prefer the denial of $38 billion, Amazon");
    expect(labels).toContain("reopen");
    expect(labels).not.toContain("prefer $38 billion, Reuters");
    expect(rulings.find((ruling) => ruling.id === "reopen")).toMatchObject({
      standing: "disputed",
      needsReason: false,
    });
  });

  it("promises what then holds, whatever the claims", () => {
    fc.assert(
      fc.property(anyClaims(), (claims) => {
        for (const ruling of rulingsFor(claims)) {
          expect(ruling.ranks).toHaveLength(claims.length);
          const after = assessClaims(ruledBy(claims, ruling.ranks, "because"), null);
          expect(after.standing).toBe(ruling.standing);
        }
      }),
      { numRuns: 200 },
    );
  });
});
