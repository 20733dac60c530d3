"use client";

import { useEffect } from "react";

/** The element that the address points to, if the page has it. */
function targeted(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null; // a fragment with a broken escape names nothing
  }
}

/** Opens all that an element is folded away in. */
function unfold(element: HTMLElement): void {
  for (let at = element.closest("details"); at; at = at.parentElement?.closest("details") ?? null)
    at.open = true;
}

/**
 * Opens the claims of the term that the fragment names, with the focus on the term; of a claim it opens all around it, and
 * brings it into view with the focus on it. Without scripts a style rule opens the same.
 */
export function OpenTarget() {
  useEffect(() => {
    function open() {
      const target = targeted();
      if (target === null) return;
      const claims = target.querySelector<HTMLDetailsElement>("details[data-claims]");
      if (claims) claims.open = true;
      const isClaim = target.closest("details[data-claims]") !== null;
      if (!isClaim && claims === null) return;
      unfold(target);
      if (isClaim) target.scrollIntoView({ block: "center" });
      target.focus({ preventScroll: true });
    }
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, []);
  return null;
}
