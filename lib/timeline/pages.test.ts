import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeline } from "@/lib/domain/say/en/figures/timeline";
import { anyItems } from "@/lib/testing/timeline-items";
import { layoutTimeline } from "./layout";
import { pagesOf } from "./pages";
import { fitWindow } from "./zoom";

const TODAY = 20_781;
const GROUPS = ["a", "b", "c"].map((id) => ({ id, label: `Lane ${id}`, href: null }));

function layoutOf(items: Parameters<typeof fitWindow>[0]) {
  return layoutTimeline({
    words: timeline,
    ...{ items, groups: GROUPS, window: fitWindow(items, TODAY), widthPx: 660 },
    ...{ today: TODAY, on: null, density: "comfortable" },
  });
}

describe("a layout on sheets of paper", () => {
  const MOST_PX = 160;
  const SHEET = { density: "comfortable", mostPx: MOST_PX } as const;

  it("has everything once, whole, and no sheet higher than asked", () => {
    fc.assert(
      fc.property(anyItems(), (items) => {
        const layout = layoutOf(items);
        const pages = pagesOf(layout, SHEET);
        const ids = (what: "items" | "clusters") =>
          pages.flatMap((page) => page[what].map((thing) => ("item" in thing ? thing.item.id : thing.id)));
        const all = layout.items.map(({ item }) => item.id);
        expect(ids("items").toSorted()).toEqual(all.toSorted());
        expect(ids("clusters").toSorted()).toEqual(layout.clusters.map(({ id }) => id).toSorted());
        for (const page of pages) {
          expect(page.heightPx).toBeLessThanOrEqual(MOST_PX);
          for (const { yPx, heightPx } of [...page.items, ...page.clusters]) {
            expect(yPx).toBeGreaterThanOrEqual(page.groups[0]?.headingPx ?? 0);
            expect(yPx + heightPx).toBeLessThanOrEqual(page.heightPx);
          }
        }
      }),
    );
  });

  it("names a lane again where it goes on, at the top of the sheet", () => {
    fc.assert(
      fc.property(anyItems(), (items) => {
        const pages = pagesOf(layoutOf(items), SHEET);
        for (const { groups } of pages) expect(groups[0]?.yPx).toBe(0);
        const names = pages.flatMap(({ groups }) => groups.map(({ label }) => label));
        expect(names.filter((name) => !name.endsWith("(continued)"))).toEqual(
          GROUPS.map(({ label }) => label),
        );
      }),
    );
  });
});
