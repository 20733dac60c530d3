"use client";

import { useEffect } from "react";
import { isPinKeyOn } from "./pin-key";

function isPlain({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const typing =
    target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
  return key === "y" && !ctrlKey && !metaKey && !altKey && !typing;
}

/** "y" leads to the pinned address of the page, with the fragment, as on GitHub. The page's own share link knows it. */
export function PinKeyListener() {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!isPlain(event) || !isPinKeyOn()) return;
      const pinned = document.querySelector<HTMLElement>("[data-pinned]")?.dataset.pinned;
      if (pinned) location.assign(`${pinned}${pinned.includes("#") ? "" : location.hash}`);
    }
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return null;
}
