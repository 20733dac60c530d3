import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeline } from "@/lib/domain/say/en/figures/timeline";
import { shuffled } from "@/lib/testing/timeline-items";
import { clusterLabel, clusterMarks, type Mark } from "./cluster";

const RULE = { withinPx: 10, atLeast: 2 };

describe("clusterMarks", () => {
  it.each<[string, number[], { clusters: number[][]; singles: number[] }]>([
    ["near marks go together", [0, 3, 9, 30], { clusters: [[0, 3, 9]], singles: [30] }],
    [
      "but no further than from the first",
      [0, 6, 12, 18],
      {
        clusters: [
          [0, 6],
          [12, 18],
        ],
        singles: [],
      },
    ],
    ["lone marks stay", [0, 10, 20], { clusters: [], singles: [0, 10, 20] }],
    ["nothing stays nothing", [], { clusters: [], singles: [] }],
  ])("%s", (_name, xs, expected) => {
    const found = clusterMarks(
      xs.map((x) => ({ id: `${x}`, group: "a", x })),
      RULE,
    );
    expect(found.clusters.map((marks) => marks.map(({ x }) => x))).toEqual(expected.clusters);
    expect(found.singles.map(({ x }) => x)).toEqual(expected.singles);
  });

  it("leaves fewer marks than asked for as they are", () => {
    const marks = [0, 1, 2].map((x) => ({ id: `${x}`, group: "a", x }));
    expect(clusterMarks(marks, { withinPx: 10, atLeast: 4 }).singles).toHaveLength(3);
  });

  const anyMarks = fc
    .array(fc.tuple(fc.constantFrom("a", "b"), fc.nat({ max: 300 })), { maxLength: 40 })
    .map((drafts) => drafts.map(([group, x], i): Mark => ({ id: `${i}`, group, x })));

  it("puts every mark in one place, mixes no groups, and keeps clusters apart", () => {
    fc.assert(
      fc.property(anyMarks, fc.integer({ min: 1, max: 40 }), (marks, withinPx) => {
        const { clusters, singles } = clusterMarks(marks, { withinPx, atLeast: 2 });
        const all = [...clusters.flat(), ...singles].map(({ id }) => id).sort();
        expect(all).toEqual(marks.map(({ id }) => id).sort());
        const firsts = new Map<string, number[]>();
        for (const cluster of clusters) {
          expect(new Set(cluster.map(({ group }) => group)).size).toBe(1);
          const [first] = cluster;
          const last = cluster.at(-1);
          expect((last?.x ?? 0) - (first?.x ?? 0)).toBeLessThan(withinPx);
          if (first) firsts.set(first.group, [...(firsts.get(first.group) ?? []), first.x]);
        }
        for (const xs of firsts.values())
          expect(xs.every((x, i) => i === 0 || x - (xs[i - 1] ?? 0) >= withinPx)).toBe(true);
      }),
    );
  });

  it("does not depend on the order handed in, nor on where the window begins", () => {
    const twice = anyMarks.chain((marks) => fc.tuple(fc.constant(marks), shuffled(marks), fc.integer()));
    const ids = (clusters: readonly Mark[][]) => clusters.map((marks) => marks.map(({ id }) => id));
    fc.assert(
      fc.property(twice, ([marks, mixed, shift]) => {
        const moved = mixed.map((mark) => ({ ...mark, x: mark.x + shift }));
        expect(ids(clusterMarks(moved, RULE).clusters)).toEqual(ids(clusterMarks(marks, RULE).clusters));
      }),
    );
  });
});

describe("what a cluster says", () => {
  const event = { kind: "event" as const, disputed: false };
  const deal = { kind: "deal" as const, disputed: false };
  it.each([
    ["7 events, 2 disputed", [...Array(5).fill(event), ...Array(2).fill({ ...event, disputed: true })]],
    ["1 deal and 2 events", [event, deal, event]],
    ["3 deals", [deal, deal, deal]],
  ])("%s", (words, members) => {
    expect(clusterLabel(members, timeline)).toBe(words);
  });
});
