import { useCallback, useEffect, useState } from "react";
import type { Day } from "@/lib/domain/dates/day";
import { inThisLanguage } from "@/lib/language/current";
import type { Window } from "@/lib/timeline/types";
import { clampWindow } from "@/lib/timeline/zoom";
import { type Address, viewHref } from "./window";

export type View = {
  window: Window;
  /** The window that the address holds; null while everything is shown. */
  asked: Window | null;
  /** null shows everything. */
  setWindow: (next: Window | null) => void;
  /** Whether the reader has moved it. */
  moved: boolean;
};

type Frame = { fit: Window; address: Address; on: Day | null };

/** Browsers allow so many changes of the address in a while; a pan makes one at its end. */
const WRITE_AFTER_MS = 250;

/** The window that is shown. Each change is written to the address, so that a reload and the way back keep it. */
export function useWindow(given: Window | null, { fit, address, on }: Frame): View {
  const [last, setLast] = useState(given);
  const [asked, setAsked] = useState(given);
  const [moved, setMoved] = useState(false);
  // The server has drawn another window: its address was followed.
  if (last?.from !== given?.from || last?.to !== given?.to) {
    setLast(given);
    setAsked(given);
  }
  useEffect(() => {
    if (!moved) return;
    const timer = setTimeout(() => {
      const href = inThisLanguage(viewHref(address, { window: asked, on })) + globalThis.location.hash;
      globalThis.history.replaceState(globalThis.history.state, "", href);
    }, WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [asked, moved, address, on]);
  const setWindow = useCallback((next: Window | null) => {
    setMoved(true);
    setAsked(next === null ? null : clampWindow(next));
  }, []);
  return { window: asked ?? fit, asked, setWindow, moved };
}
