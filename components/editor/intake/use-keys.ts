"use client";

import { useEffect, useRef } from "react";

export type IntakeKey =
  | "next"
  | "previous"
  | "accept"
  | "acceptSure"
  | "undo"
  | "edit"
  | "reject"
  | "move"
  | "source"
  | "draft";

const KEYS: Readonly<Record<string, IntakeKey>> = {
  j: "next",
  k: "previous",
  a: "accept",
  s: "acceptSure",
  z: "undo",
  e: "edit",
  x: "reject",
  m: "move",
  p: "source",
  d: "draft",
};

/** One key for each thing to do, where no field is being typed in. Escape leaves a field, so that the keys work again. */
export function useKeys(run: (key: IntakeKey) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const isField = target?.matches("input, textarea, select") === true;
      if (isField && event.key === "Escape") target.blur();
      const key = KEYS[event.key.toLowerCase()];
      if (isField || key === undefined || isHeld(event)) return;
      event.preventDefault();
      latest.current(key);
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

/** Part of a shortcut of the browser, or held down. */
function isHeld({ ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || repeat;
}
