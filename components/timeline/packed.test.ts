import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeline } from "@/lib/domain/say/en/figures/timeline";
import { anyItems, makeItem } from "@/lib/testing/timeline-items";
import { toEdge } from "@/lib/timeline/edge";
import { packPicture, unpackPicture } from "./packed";

const GROUPS = [
  { id: "a", label: "A", href: null },
  { id: "b", label: "B¦§1;", href: "/partnerships/b?on=2025-01-01" },
];

describe("a packed picture", () => {
  it("is the same picture again, whatever its texts hold", () => {
    const hard = fc.string({
      unit: fc.constantFrom("a", "A", "¦", "¶", "¬", "§", "{", "}", "#", "=", "-", "~", "1", "ß", "İ"),
    });
    const over = fc.record({
      label: hard,
      sentence: hard,
      value: fc.option(hard.filter((text) => text !== "")),
      href: hard,
      amends: fc.array(hard.filter((text) => text !== "")),
      endedBy: fc.option(hard.filter((text) => text !== "")),
      own: fc.nat(),
      ownValue: fc.nat(),
      end: fc.option(fc.record({ span: fc.constant({ earliest: 20_000, latest: 20_010 }), words: hard })),
    });
    fc.assert(
      fc.property(anyItems(), fc.array(over), (items, overs) => {
        const all = items.map((item, index) => ({ ...item, ...overs[index] }));
        expect(unpackPicture(packPicture({ items: all, groups: GROUPS }, timeline), timeline)).toEqual({
          items: all,
          groups: GROUPS,
        });
      }),
      { numRuns: 500 },
    );
    expect(unpackPicture(packPicture({ items: [], groups: [] }, timeline), timeline)).toEqual({
      items: [],
      groups: [],
    });
  });

  it("is a fraction of what it says", () => {
    const item = makeItem({
      id: "term:aws-openai-2025-compute#commitment",
      label: "$38 billion to Amazon: Value of the contract",
      value: "$38 billion",
      sentence:
        "Value of the contract, from 3 November 2025 until about 2032 (between 2031 and 2033), corroborated.",
      href: "/deals/aws-openai-2025-compute#commitment",
      start: toEdge("2025-11-03"),
      end: toEdge("2032~"),
    });
    const items = Array.from({ length: 50 }, () => item);
    const [packed, written] = [
      packPicture({ items, groups: GROUPS }, timeline),
      JSON.stringify(JSON.stringify(items)),
    ];
    expect(packed.length).toBeLessThan(written.length / 3);
  });
});
