import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyClaims } from "@/lib/testing/arbitraries";
import { denies, makeMoney, ranked, says } from "@/lib/testing/factories";
import { ruledBy, rulingsFor } from "./rulings";
import { assessClaims } from "./standing";

const [many, few] = [makeMoney("38000000000"), makeMoney("20000000000")];

describe("rulingsFor", () => {
  it("offers each side to prefer and to set aside, with what readers would see", () => {
    const rulings = rulingsFor([says("Reuters", many), says("Bloomberg", few)]);
    expect(rulings.map(({ label, standing }) => `${label}: ${standing}`).sort()).toEqual([
      "Prefer $20 billion, per Bloomberg: ruled",
      "Prefer $38 billion, per Reuters: ruled",
      "Set aside $20 billion, per Bloomberg: reported",
      "Set aside $38 billion, per Reuters: reported",
    ]);
    expect(rulings.every((ruling) => ruling.needsReason)).toBe(true);
  });

  it("offers a denial as a side, and to reopen what was ruled", () => {
    const rulings = rulingsFor([ranked(says("Reuters", many), "preferred"), denies("Amazon", many)]);
    const labels = rulings.map((ruling) => ruling.label);
    expect(labels).toContain("Prefer the denial of $38 billion, per Amazon");
    expect(labels).toContain("Reopen: let all claims count");
    expect(labels).not.toContain("Prefer $38 billion, per Reuters");
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
