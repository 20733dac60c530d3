"use client";

import { useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { MATRIX_ID } from "./matrix-id";

/** `words`: of its buttons and its list. */
type RowStepperProps = {
  words: Readonly<Record<"previous" | "next" | "row", string>>;
  rows: readonly { kind: string; label: string }[];
};

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

/** The code for fingers comes where there are any. */
function useSwipe(step: (by: number) => void): void {
  useEffect(() => {
    const frame = document.getElementById(MATRIX_ID);
    if (!frame || navigator.maxTouchPoints === 0) return;
    const gone = new AbortController();
    import("./swipe").then(
      ({ onSwipe }) => onSwipe(frame, step, gone.signal),
      () => {}, // the buttons do the same
    );
    return () => gone.abort();
  }, [step]);
}
