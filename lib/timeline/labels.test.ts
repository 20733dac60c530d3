import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shuffled } from "@/lib/testing/timeline-items";
import { cutLabel, type LabelRequest, placeLabels, textWidthPx } from "./labels";
import type { LabelPlacement } from "./types";

function request(overrides: Partial<LabelRequest> = {}): LabelRequest {
  return { id: "one", row: "0", x0: 100, x1: 200, text: "Label", textPx: 50, inside: true, ...overrides };
}

function place(requests: readonly LabelRequest[], widthPx = 1000): string[] {
  const placed = placeLabels(requests, widthPx);
  return requests.map(({ id }) => `${placed.get(id)?.kind} ${placed.get(id)?.xPx}`);
}

/** The stretch that a label covers. */
function stretch({ anchor, xPx, widthPx }: LabelPlacement): [number, number] {
  return anchor === "start" ? [xPx, xPx + widthPx] : [xPx - widthPx, xPx];
}

describe("where a label goes", () => {
  it.each<[string, Partial<LabelRequest>[], string[]]>([
    ["inside a bar with room", [{}], ["inside 106"]],
    ["right of a bar without", [{ x1: 140 }], ["right 145"]],
    ["right of a mark, which has no inside", [{ inside: false }], ["right 205"]],
    ["left of a mark at the frame", [{ x0: 960, x1: 980, inside: false }], ["left 955"]],
    [
      "nowhere between neighbours",
      [{ x0: 0, x1: 90, id: "a" }, { x1: 120 }, { id: "z", x0: 130, x1: 300 }],
      ["inside 6", "hidden 125", "inside 136"],
    ],
    ["left when only that is free", [{ x1: 120 }, { id: "z", x0: 130, x1: 300 }], ["left 95", "inside 136"]],
  ])("%s", (_name, drafts, expected) => {
    expect(place(drafts.map(request))).toEqual(expected);
  });

  it("cut to the wider place when it fits nowhere whole", () => {
    const text = "Microsoft’s use of OpenAI models";
    const long = request({ x0: 100, x1: 250, text, textPx: 200 });
    const next = request({ id: "next", x0: 300, x1: 400 });
    const [placed] = [placeLabels([long, next], 1000).get("one")];
    expect(placed).toMatchObject({ kind: "inside", xPx: 106 });
    expect(placed?.text).toMatch(/^Microsoft’s use.*…$/);
    expect(placed?.widthPx).toBeLessThanOrEqual(138);
  });

  const anyRequests = fc
    .array(
      fc.record({
        row: fc.constantFrom("0", "1"),
        x0: fc.integer({ min: 0, max: 900 }),
        length: fc.integer({ min: 1, max: 200 }),
        textPx: fc.integer({ min: 5, max: 150 }),
        text: fc.constantFrom("Label", "A label of many words that may be cut"),
        inside: fc.boolean(),
      }),
      { maxLength: 25 },
    )
    .map((drafts) =>
      drafts.map(({ length, ...draft }, i) => request({ ...draft, id: `${i}`, x1: draft.x0 + length })),
    );

  it("collides with no other label, with no other bar, and stays in the frame", () => {
    fc.assert(
      fc.property(anyRequests, (requests) => {
        const placed = placeLabels(requests, 1000);
        const shown = requests.flatMap((r) => {
          const placement = placed.get(r.id);
          return placement && placement.kind !== "hidden" ? [{ r, placement, at: stretch(placement) }] : [];
        });
        for (const {
          r,
          placement,
          at: [a0, a1],
        } of shown) {
          expect(a0).toBeGreaterThanOrEqual(0);
          if (placement.kind === "inside") expect(a0 >= r.x0 && a1 <= r.x1).toBe(true);
          else expect(a1).toBeLessThanOrEqual(1000);
          const others = shown.filter((other) => other.r.row === r.row && other.r.id !== r.id);
          expect(others.some(({ at: [b0, b1] }) => a0 < b1 && b0 < a1)).toBe(false);
          const bars = requests.filter((bar) => bar.row === r.row && bar.id !== r.id);
          if (placement.kind !== "inside") expect(bars.some((bar) => a0 < bar.x1 && bar.x0 < a1)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on the order handed in", () => {
    const twice = anyRequests.chain((requests) => fc.tuple(fc.constant(requests), shuffled(requests)));
    fc.assert(
      fc.property(twice, ([requests, mixed]) => {
        const [a, b] = [placeLabels(requests, 1000), placeLabels(mixed, 1000)];
        for (const { id } of requests) expect(b.get(id)).toEqual(a.get(id));
      }),
    );
  });
});

describe("labels as text", () => {
  it("are cut when long, at a character and not in the middle of one", () => {
    expect(cutLabel("Cloud exclusivity")).toBe("Cloud exclusivity");
    expect(cutLabel("x".repeat(60))).toBe(`${"x".repeat(39)}…`);
    expect([...cutLabel("🤝".repeat(60))]).toHaveLength(40);
  });

  it("are wider with more characters, and wide in scripts of squares", () => {
    expect(textWidthPx("ill", 12)).toBeLessThan(textWidthPx("WWW", 12));
    expect(textWidthPx("微软", 12)).toBe(24);
    expect(textWidthPx("", 12)).toBe(0);
  });
});

describe("a label that is longer than the room kept for it", () => {
  const full = "$300 billion to Oracle: value of the contract that was signed in July";
  const ask = (widthPx: number) =>
    placeLabels(
      [
        {
          ...{ id: "a", row: "0", x0: 0, x1: 20, inside: false, full },
          text: cutLabel(full),
          textPx: textWidthPx(cutLabel(full), 12),
        },
      ],
      widthPx,
    ).get("a");

  it("is drawn as far as there is room", () => {
    expect(ask(2_000)?.text).toBe(full);
    const some = ask(400);
    expect(some?.text.length).toBeGreaterThan(cutLabel(full).length);
    expect(some?.text).toMatch(/…$/);
    expect((some?.xPx ?? 0) + (some?.widthPx ?? 0)).toBeLessThanOrEqual(400);
    expect(ask(26 + textWidthPx(cutLabel(full), 12))?.text).toBe(cutLabel(full));
  });
});
