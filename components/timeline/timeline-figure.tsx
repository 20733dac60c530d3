"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { onceNear } from "@/components/figures/once-near";
import type { TimelineWords } from "@/lib/domain/say/facts/timeline";
import type { TimelineBodyProps, TimelineFigureProps } from "./timeline-body";
import { loadTimelineWords } from "./words-of";

type Body = ComponentType<TimelineFigureProps>;
type Alive = { Body: ComponentType<TimelineBodyProps>; words: TimelineWords };

/**
 * The server draws the body. A browser gets what was drawn, and the code that makes it alive when a reader moves near: the
 * compiler leaves this branch out of what is sent.
 */
const drawn: Body | null =
  typeof window === "undefined" ? (require("./drawn-body") as { DrawnBody: Body }).DrawnBody : null;

/** So far below the window it is near. */
const NEAR = "600px 0px";

/** A timeline with its words. What the server drew stays as it is, links and all, until the code is there. */
export function TimelineFigure(props: TimelineFigureProps) {
  const [alive, setAlive] = useState<Alive | null>(null);
  const still = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = still.current;
    if (element === null) return;
    // Made in the browser, on the way from another page, it has nothing to stand there meanwhile.
    const waits = element.childElementCount > 0 && fits(element);
    return onceNear(element, { margin: NEAR, waits }, () => {
      void Promise.all([import("./timeline-body"), loadTimelineWords()]).then(([{ TimelineBody }, words]) => {
        const focused = element.contains(document.activeElement)
          ? document.activeElement?.getAttribute("href")
          : null;
        flushSync(() => setAlive({ Body: TimelineBody, words }));
        if (focused) document.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
      });
    });
  }, []);
  if (alive) return <alive.Body {...props} words={alive.words} />;
  const Drawn = drawn;
  if (Drawn)
    return (
      <div ref={still} suppressHydrationWarning>
        <Drawn {...props} />
      </div>
    );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: an empty text, so that React leaves alone what the server drew in it
  return <div ref={still} className="min-h-96" suppressHydrationWarning dangerouslySetInnerHTML={KEEP} />;
}

const KEEP = { __html: "" };

/** As a share of the width there is. */
const LITTLE = 0.08;

/** Whether what the server drew, for one width of window, is about as wide as its place; where no chart is shown nothing can be too wide. */
function fits(element: Element): boolean {
  const chart = element.querySelector(".timeline-chart");
  const picture = chart?.querySelector("[data-stage]");
  if (!chart || !picture || chart.clientWidth === 0) return true;
  return Math.abs(chart.clientWidth - picture.clientWidth) <= LITTLE * chart.clientWidth;
}
