"use client";

import {
  type ComponentType,
  type KeyboardEvent,
  type KeyboardEventHandler,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
import { onceNear } from "./once-near";

/** So far below the window a chart is fetched already. */
const NEAR = "200px";

type Living<Props> = {
  /** null: what the server drew stands, for ever without a script. */
  Chart: ComponentType<Props> | null;
  box: RefObject<HTMLDivElement | null>;
  onKeyDown: KeyboardEventHandler<HTMLElement>;
};

/**
 * A chart that is fetched once the reader moves near its box; arrows step through its links, drawn or living.
 * @param load a constant: the module of the chart
 */
export function useLiving<Props>(load: () => Promise<ComponentType<Props>>): Living<Props> {
  const box = useRef<HTMLDivElement>(null);
  const [Chart, setChart] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    return onceNear(element, { margin: NEAR, waits: true }, () => {
      load().then(
        (Loaded) => {
          // Whoever is in the drawing keeps it, and with it the focus.
          if (!element.contains(document.activeElement)) setChart(() => Loaded);
        },
        () => {}, // the server's drawing says the same
      );
    });
  }, [load]);
  return { Chart, box, onKeyDown: stepThrough };
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrows, Home and End move among the bars; Enter follows the link, as everywhere. */
function stepThrough(event: KeyboardEvent<HTMLElement>): void {
  const bars = [...event.currentTarget.querySelectorAll<HTMLElement | SVGAElement>("a[data-bar]")].filter(
    (bar) => bar.getClientRects().length > 0 && bar.closest("[inert]") === null,
  );
  const at = bars.indexOf(document.activeElement as SVGAElement);
  const step = STEPS[event.key];
  if (at < 0 || bars.length === 0) return;
  const to =
    event.key === "Home" ? 0 : event.key === "End" ? bars.length - 1 : step === undefined ? -1 : at + step;
  const bar = bars[to];
  if (!bar) return;
  event.preventDefault();
  bar.focus();
}
