"use client";

import { type ComponentType, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { YearsChartProps } from "./years-chart";

type LivingYearsProps = YearsChartProps & {
  /** What the server drew: it stands until the chart is there, and for ever without a script. */
  children: ReactNode;
};

/** So far below the window a chart is fetched already. */
const NEAR = "200px";
const MOVES = ["pointermove", "touchstart", "scroll", "keydown"] as const;

/** The years, drawn by the server, then by recharts once the reader moves near them. The box keeps its size; arrows step through the years. */
export function LivingYears({ children, ...data }: LivingYearsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [Chart, setChart] = useState<ComponentType<YearsChartProps> | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    return onceNear(element, () => {
      import("./years-chart").then(
        ({ YearsChart }) => {
          // Whoever is in the drawing keeps it, and with it the focus.
          if (!element.contains(document.activeElement)) setChart(() => YearsChart);
        },
        () => {}, // the server's drawing says the same
      );
    });
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus among the links within
    <div
      ref={box}
      onKeyDown={stepThrough}
      data-chart={Chart === null ? "drawn" : "living"}
      className="aspect-[6/5] w-full max-w-xl md:aspect-[960/330] md:max-w-none print:aspect-[960/330] print:max-w-none"
    >
      {Chart === null ? (
        children
      ) : (
        <>
          <div className="h-full print:hidden">
            <Chart {...data} />
          </div>
          <div className="hidden print:block">{children}</div>
        </>
      )}
    </div>
  );
}

/** Calls once, when the reader has moved and the element is near the window: a page that is only opened fetches no chart. */
function onceNear(element: Element, call: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      call();
    },
    { rootMargin: NEAR },
  );
  const moved = new AbortController();
  const begin = () => {
    moved.abort();
    observer.observe(element);
  };
  for (const move of MOVES) addEventListener(move, begin, { signal: moved.signal, passive: true });
  return () => {
    moved.abort();
    observer.disconnect();
  };
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrows, Home and End move among the bars; Enter follows the link, as everywhere. */
function stepThrough(event: KeyboardEvent<HTMLElement>): void {
  const bars = [...event.currentTarget.querySelectorAll<SVGAElement>("a[data-bar]")].filter(
    (bar) => bar.getClientRects().length > 0,
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
