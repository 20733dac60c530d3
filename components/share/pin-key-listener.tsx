"use client";

import { useEffect } from "react";
import { isPinKeyOn } from "./pin-key";

function isPlain({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const typing =
    target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
  return key === "y" && !ctrlKey && !metaKey && !altKey && !typing;
}

/** What brings a reader to a link before it is followed, and the following. */
const NEARING = ["pointerover", "focusin", "click"] as const;

/**
 * The page's own share link follows what scripts have changed of the address since: a moment, a window, a fragment. What it
 * takes is fetched when a pointer or the focus comes to it; until then the link of the server stands.
 */
function onNearing({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-pinned]") : null;
  if (link === null) return;
  if (shareHere) link.href = shareHere();
  else
    import("./share-here").then(
      (loaded) => {
        shareHere = loaded.shareHere;
        link.href = shareHere();
      },
      () => {}, // the server's link shares the page as it came
    );
}

let shareHere: (() => string) | null = null;

/** "y" leads to the pinned address of the page, with the fragment, as on GitHub. The page's own share link knows it. */
export function PinKeyListener() {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!isPlain(event) || !isPinKeyOn()) return;
      const pinned = document.querySelector<HTMLElement>("[data-pinned]")?.dataset.pinned;
      if (pinned) location.assign(`${pinned}${pinned.includes("#") ? "" : location.hash}`);
    }
    addEventListener("keydown", onKey);
    for (const name of NEARING) addEventListener(name, onNearing, { capture: true });
    return () => {
      removeEventListener("keydown", onKey);
      for (const name of NEARING) removeEventListener(name, onNearing, { capture: true });
    };
  }, []);
  return null;
}
