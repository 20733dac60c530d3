import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { toScale } from "@/lib/figures/timeline/scale";
import type { Layout, Scale, Window } from "@/lib/figures/timeline/types";
import { clampWindow } from "@/lib/figures/timeline/zoom";
import type { View } from "./use-window";

/** More than so many things are not laid out anew within a frame. */
const CROWDED = 80;
/** A hand that has rested so long wants to see things in their places. */
const REST_MS = 280;

export type Glide = {
  /** Where things are now, under the hand. */
  scale: (drawn: Layout) => Scale;
  /** Moves to a window. */
  to: (window: Window) => void;
  /** Lays out what was only moved. */
  settle: () => void;
};

type Drawn = { svg: SVGSVGElement | null; layout: Layout; view: View };

/** How a window moves under a hand: few things are laid out anew at each move; of many the drawn picture is moved, and laid out when the hand rests. */
export function useGlide(
  svg: RefObject<SVGSVGElement | null>,
  { layout, view }: { layout: Layout; view: View },
): Glide {
  const [glider] = useState(() => new Glider());
  useLayoutEffect(() => glider.drew({ svg: svg.current, layout, view }), [glider, svg, layout, view]);
  useEffect(() => () => glider.stop(), [glider]);
  return glider;
}

class Glider implements Glide {
  #drawn: Drawn | null = null;
  #target: Window | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** What is drawn now is in its place. */
  drew(drawn: Drawn): void {
    this.#drawn = drawn;
    moveTo(drawn.svg, "");
  }

  scale({ scale, widthPx }: Layout): Scale {
    return this.#target === null ? scale : toScale(this.#target, widthPx);
  }

  to(window: Window): void {
    if (this.#drawn === null) return;
    const { svg, layout, view } = this.#drawn;
    if (layout.items.length + layout.clusters.length <= CROWDED) {
      view.setWindow(window);
      return;
    }
    this.#target = clampWindow(window);
    moveTo(svg, matrixBetween(layout, this.#target));
    this.stop();
    this.#timer = setTimeout(() => this.settle(), REST_MS);
  }

  settle(): void {
    this.stop();
    const target = this.#target;
    this.#target = null;
    if (target !== null) this.#drawn?.view.setWindow(target);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

/** From where the picture is drawn to where another window would draw it. */
function matrixBetween({ window: drawn, widthPx }: Layout, { from, to }: Window): string {
  const stretch = (drawn.to - drawn.from) / (to - from);
  const shift = ((drawn.from - from) * widthPx) / (to - from);
  return `matrix(${stretch}, 0, 0, 1, ${shift}, 0)`;
}

/** Moves what is drawn as a layer of its own, which costs no painting; "" puts it back. */
function moveTo(svg: SVGSVGElement | null, transform: string): void {
  for (const part of svg?.querySelectorAll<SVGGElement>("[data-moving]") ?? []) {
    part.style.willChange = transform === "" ? "" : "transform";
    part.style.transform = transform;
  }
}
