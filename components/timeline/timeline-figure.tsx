"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { onceNear } from "@/components/figures/once-near";
import type { TimelineFigureProps } from "./timeline-body";

type Body = ComponentType<TimelineFigureProps>;

/**
 * The server draws the body. A browser gets what was drawn, and the code that makes it alive when a reader moves near: the
 * compiler leaves this branch out of what is sent.
 */
const drawn: Body | null =
  typeof window === "undefined" ? (require("./timeline-body") as { TimelineBody: Body }).TimelineBody : null;

/** So far below the window it is near. */
const NEAR = "600px 0px";

/** A timeline with its words. What the server drew stays as it is, links and all, until the code is there. */
export function TimelineFigure(props: TimelineFigureProps) {
  const [Alive, setAlive] = useState<Body | null>(null);
  const still = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = still.current;
    if (element === null) return;
    // Made in the browser, on the way from another page, it has nothing to stand there meanwhile.
    const waits = element.childElementCount > 0;
    return onceNear(element, { margin: NEAR, waits }, () => {
      void import("./timeline-body").then(({ TimelineBody }) => {
        const focused = element.contains(document.activeElement)
          ? document.activeElement?.getAttribute("href")
          : null;
        flushSync(() => setAlive(() => TimelineBody));
        if (focused) document.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
      });
    });
  }, []);
  if (Alive) return <Alive {...props} />;
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
