"use client";

import { useEffect } from "react";
import { placedOf } from "@/lib/language/address";
import { inThisLanguage } from "@/lib/language/current";
import { shareHref } from "@/lib/url/share/share-href";
import { isPinKeyOn } from "./pin-key";

function isPlain({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const typing =
    target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
  return key === "y" && !ctrlKey && !metaKey && !altKey && !typing;
}

/** The page's own share link follows what scripts have changed of the address since: a moment, a window, a fragment. */
function onClick({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-pinned]") : null;
  if (link)
    link.href = inThisLanguage(
      shareHref(`${placedOf(location.pathname).path}${location.search}${location.hash}`),
    );
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
    addEventListener("click", onClick, { capture: true });
    return () => {
      removeEventListener("keydown", onKey);
      removeEventListener("click", onClick, { capture: true });
    };
  }, []);
  return null;
}
