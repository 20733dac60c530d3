"use client";

import { useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { MATRIX_ID } from "./matrix-id";

/** `words`: of its buttons and its list. */
type RowStepperProps = {
  words: Readonly<Record<"previous" | "next" | "row", string>>;
  rows: readonly { kind: string; label: string }[];
};

/** A finger that moves so far sideways, and less than half of it up or down, means the next row. */
const SWIPE_PX = 56;

/** On phones: one row at a time, by buttons, by a list and by swiping. Without scripts all rows stand below each other, folded. */
export function RowStepper({ words, rows }: RowStepperProps) {
  const [at, setAt] = useState(0);
  const last = rows.length - 1;
  const place = Math.min(at, last);
  const step = useCallback((by: number) => setAt((now) => Math.max(0, Math.min(last, now + by))), [last]);
  const kind = rows[place]?.kind;

  useEffect(() => {
    const frame = document.getElementById(MATRIX_ID);
    if (!frame) return;
    frame.dataset.stepping = "true";
    for (const body of frame.querySelectorAll<HTMLElement>("tbody[data-row]"))
      body.toggleAttribute("data-current", body.dataset.row === kind);
    return () => {
      delete frame.dataset.stepping;
    };
  }, [kind]);

  useSwipe(step);

  if (rows.length === 0) return null;
  return (
    <div className="compare-stepper needs-script no-print">
      <Button size="sm" onClick={() => step(-1)} disabled={place === 0}>
        ← <span className="sr-only">{words.previous}</span>
      </Button>
      <div className="min-w-0 flex-1">
        <select
          aria-label={words.row}
          value={kind}
          onChange={(event) => setAt(rows.findIndex((row) => row.kind === event.target.value))}
          className="hit w-full rounded-sm border border-rule-strong bg-paper-raised px-2 py-1"
        >
          {rows.map((row, index) => (
            <option key={row.kind} value={row.kind}>
              {index + 1}/{rows.length} {row.label}
            </option>
          ))}
        </select>
      </div>
      <Button size="sm" onClick={() => step(1)} disabled={place === last}>
        <span className="sr-only">{words.next}</span> →
      </Button>
    </div>
  );
}

function useSwipe(step: (by: number) => void): void {
  useEffect(() => {
    const frame = document.getElementById(MATRIX_ID);
    if (!frame) return;
    let from: { x: number; y: number } | null = null;
    function begin(event: TouchEvent) {
      const touch = event.touches.length === 1 ? event.touches[0] : undefined;
      from = touch ? { x: touch.clientX, y: touch.clientY } : null;
    }
    function end(event: TouchEvent) {
      const touch = event.changedTouches[0];
      if (!from || !touch || !matchMedia("(max-width: 47.99rem)").matches) return;
      const [dx, dy] = [touch.clientX - from.x, touch.clientY - from.y];
      if (Math.abs(dx) >= SWIPE_PX && Math.abs(dy) * 2 < Math.abs(dx)) step(dx < 0 ? 1 : -1);
    }
    frame.addEventListener("touchstart", begin, { passive: true });
    frame.addEventListener("touchend", end, { passive: true });
    return () => {
      frame.removeEventListener("touchstart", begin);
      frame.removeEventListener("touchend", end);
    };
  }, [step]);
}
