import { type RefObject, startTransition, useEffect, useLayoutEffect, useState } from "react";
import { toScale } from "@/lib/timeline/scale";
import type { Layout, Scale, Window } from "@/lib/timeline/types";
import { clampWindow } from "@/lib/timeline/zoom";
import type { View } from "./use-window";

/** More than so many things are not laid out anew within a frame. */
const CROWDED = 40;
/** A hand that has rested so long wants to see things in their places. */
const REST_MS = 280;
/** A picture stretched or pressed by more would show nothing: it stays as it is until the hand rests. */
const MOST_STRETCH = 12;
/** Beside the picture as much again is drawn; before a hand is through so much of it, the picture is laid out anew under it. */
const MOST_BESIDE = 0.6;

/** Whether there is too much in a picture to lay it out at each move. */
export function isCrowded({ items, clusters }: Layout): boolean {
  return items.length + clusters.length > CROWDED;
}

export type Glide = {
  /** Where things are now, under the hand. */
  scale: (drawn: Layout) => Scale;
  /** Moves to a window. */
  to: (window: Window) => void;
  /** Lays out what was only moved. */
  settle: () => void;
  /** The window under the hand; null at rest. */
  moving: () => Window | null;
  subscribe: (listener: () => void) => () => void;
};

/** What stretches, what does not, and what takes the pointer while they move. */
type Layers<T> = { shapes: T; words: T; pane: T; axis: T };
type Drawn = { layers: Layers<RefObject<HTMLElement | null>>; layout: Layout; view: View };

/**
 * How a window moves under a hand: few things are laid out anew at each move; of many the drawn picture is moved as a layer, which
 * costs neither layout nor painting, and laid out when the hand rests.
 */
export function useGlide(
  { shapes, words, pane, axis }: Drawn["layers"],
  { layout, view }: { layout: Layout; view: View },
): Glide {
  const [glider] = useState(() => new Glider());
  useLayoutEffect(() => {
    glider.drew({ layers: { shapes, words, pane, axis }, layout, view });
  }, [glider, shapes, words, pane, axis, layout, view]);
  useEffect(() => () => glider.stop(), [glider]);
  return glider;
}

class Glider implements Glide {
  #drawn: Drawn | null = null;
  #target: Window | null = null;
  /** The window that was drawn when the hand came to rest; null while it moves. */
  #left: Window | null = null;
  /** Asked for while the hand moves on, and not drawn yet. */
  #ahead: Window | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  /** Something was drawn: what the hand left for, something else, or the old window once more. */
  drew(drawn: Drawn): void {
    this.#drawn = drawn;
    const { window } = drawn.layout;
    const isAhead = this.#ahead !== null && isSame(this.#ahead, window);
    const isGoal = this.#target !== null && isSame(this.#target, window);
    const arrived = this.#left !== null && !isSame(this.#left, window) && (isGoal || !isAhead);
    if (isAhead || arrived) this.#ahead = null;
    if (arrived) this.#aim(null);
    this.#show();
  }

  scale({ scale, widthPx }: Layout): Scale {
    return this.#target === null ? scale : toScale(this.#target, widthPx);
  }

  readonly moving = (): Window | null => this.#target;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  to(window: Window): void {
    if (this.#drawn === null) return;
    const { layout, view } = this.#drawn;
    if (!isCrowded(layout)) {
      view.setWindow(window);
      return;
    }
    this.#left = null;
    this.#aim(clampWindow(window));
    this.#show();
    this.#layAhead();
    this.stop();
    this.#timer = setTimeout(() => this.settle(), REST_MS);
  }

  /** A hand that moves on and on is not left without a picture: another is laid out where it is. */
  #layAhead(): void {
    const [target, drawn] = [this.#target, this.#drawn];
    if (target === null || drawn === null || this.#ahead !== null) return;
    if (!isThroughTheSides(drawn.layout.window, target)) return;
    this.#ahead = target;
    startTransition(() => drawn.view.setWindow(target));
  }

  /** The moved picture stands in for what was asked for until that is laid out, which does not keep a hand waiting. */
  settle(): void {
    this.stop();
    const target = this.#target;
    if (target === null || this.#drawn === null || this.#left !== null) return;
    const { layout, view } = this.#drawn;
    this.#left = layout.window;
    if (isSame(target, layout.window)) {
      this.#aim(null);
      this.#show();
    } else startTransition(() => view.setWindow(target));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #show(): void {
    if (this.#drawn === null) return;
    const { layers, layout } = this.#drawn;
    const elements = elementsOf(layers);
    if (elements === null) return;
    if (this.#target === null) rest(elements);
    else move(elements, layout, this.#target);
  }

  #aim(target: Window | null): void {
    this.#target = target;
    for (const listener of this.#listeners) listener();
  }
}

function elementsOf({ shapes, words, pane, axis }: Drawn["layers"]): Layers<HTMLElement> | null {
  if (!shapes.current || !words.current || !pane.current || !axis.current) return null;
  return { shapes: shapes.current, words: words.current, pane: pane.current, axis: axis.current };
}

/** Words always have a transform: when they get their first, the browser lays out all of them. */
export const UNMOVED = "translate(0px)";

function rest({ shapes, words, pane, axis }: Layers<HTMLElement>): void {
  pane.style.pointerEvents = "";
  shapes.style.transform = "";
  for (const layer of [words, axis]) {
    layer.style.transform = UNMOVED;
    layer.style.opacity = "";
  }
}

/** Words are moved but stretched by no hair: the browser would lay out all of them. While shapes are stretched, words are invisible. */
function move({ shapes, words, pane, axis }: Layers<HTMLElement>, layout: Layout, target: Window): void {
  pane.style.pointerEvents = "auto";
  const stretch = stretchOf(layout.window, target);
  if (stretch > MOST_STRETCH || stretch < 1 / MOST_STRETCH) return;
  const shiftPx = ((layout.window.from - target.from) * layout.widthPx) / (target.to - target.from);
  const isStretched = Math.abs(stretch - 1) > 1e-6;
  shapes.style.transform = `matrix(${stretch}, 0, 0, 1, ${shiftPx}, 0)`;
  for (const layer of [words, axis]) {
    layer.style.opacity = isStretched ? "0" : "";
    if (!isStretched) layer.style.transform = `translate(${shiftPx}px)`;
  }
}

function isThroughTheSides({ from, to }: Window, target: Window): boolean {
  const room = (to - from) * MOST_BESIDE;
  return target.from < from - room || target.to > to + room;
}

function isSame(a: Window, b: Window): boolean {
  return a.from === b.from && a.to === b.to;
}

/** By how much the drawn picture is wider where another window would draw it. */
function stretchOf(drawn: Window, target: Window): number {
  return (drawn.to - drawn.from) / (target.to - target.from);
}
