import { useDeferredValue, useMemo } from "react";
import { layoutTimeline } from "@/lib/timeline/layout";
import type { Layout, TimelineInput, Window } from "@/lib/timeline/types";
import { clampWindow } from "@/lib/timeline/zoom";
import { isCrowded } from "./use-glide";

/** The pictures of as many days before and after the one that is shown. */
export type Sides = readonly { side: "before" | "after"; layout: Layout }[];

const NONE: Sides = [];

/** What a picture shows, and how it was laid out. */
type Shown = { layout: Layout; input: TimelineInput };

/**
 * What lies beside a picture that is moved as a layer, laid out after it when there is time. Nothing on the server, and nothing for a
 * picture of few things, which is laid out anew at each move.
 */
export function useSides(shown: Shown): Sides {
  const settled = useDeferredValue<Shown | null>(shown, null);
  return useMemo(() => (settled === null || !isCrowded(settled.layout) ? NONE : sidesOf(settled)), [settled]);
}

function sidesOf({ layout, input }: Shown): Sides {
  const { from, to } = layout.window;
  const days = to - from;
  const windows = [
    { side: "before", window: { from: from - days, to: from } },
    { side: "after", window: { from: to, to: to + days } },
  ] as const;
  return windows.flatMap(({ side, window }) => {
    // Beyond the years that a timeline may show there is nothing to come.
    if (!isSame(window, clampWindow(window))) return [];
    return [{ side, layout: withoutCuts(layoutTimeline({ ...input, window })) }];
  });
}

/** A bar that goes on in the picture beside is drawn on, not cut off. */
function withoutCuts(layout: Layout): Layout {
  return { ...layout, items: layout.items.map((item) => ({ ...item, cutStart: false, cutEnd: false })) };
}

function isSame(a: Window, b: Window): boolean {
  return a.from === b.from && a.to === b.to;
}
