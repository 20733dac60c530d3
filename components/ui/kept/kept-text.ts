"use client";

/**
 * Texts that this browser keeps for this site, each under its key; they go nowhere else.
 * Decides nothing of what they hold. Storage may be barred, or full: then nothing is kept, and nothing fails.
 */
import { useSyncExternalStore } from "react";

/** What is kept under a key; "" when nothing is, or nothing may be. */
export function readKept(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/**
 * Keeps a text, or with "" none any more, and tells whoever shows it; "quietly" for a page that is about to be left anyway.
 * false: this browser keeps nothing.
 */
export function keepText(key: string, text: string, how?: "quietly"): boolean {
  try {
    if (text === "") localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    return false;
  }
  if (how !== "quietly") dispatchEvent(new Event(CHANGED));
  return true;
}

/** The text under a key, as it is now: drawn anew when this page or another one changes it. "" on the server. */
export function useKept(key: string): string {
  return useSyncExternalStore(
    subscribe,
    () => readKept(key),
    () => "",
  );
}

/** Tells this page of a change that it made itself; the browser tells only the others. */
const CHANGED = "entente:kept";

function subscribe(changed: () => void) {
  addEventListener("storage", changed);
  addEventListener(CHANGED, changed);
  return () => {
    removeEventListener("storage", changed);
    removeEventListener(CHANGED, changed);
  };
}
