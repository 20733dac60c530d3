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

/** Opens all that an element is folded away in; says whether anything was closed. */
function unfold(element: HTMLElement): boolean {
  let wasClosed = false;
  for (let at = element.closest("details"); at; at = at.parentElement?.closest("details") ?? null) {
    wasClosed ||= !at.open;
    at.open = true;
  }
  return wasClosed;
}

/**
 * Opens what the fragment names: a group, the claims of a term, or all around one claim, which it brings into view with
 * the focus on it. Without scripts a style rule opens the same.
 */
export function OpenTarget() {
  useEffect(() => {
    function open() {
      const target = targeted();
      if (target === null) return;
      const claims = target.querySelector<HTMLDetailsElement>(":scope > details[data-claims]");
      if (claims) claims.open = true;
      const isClaim = target.parentElement?.closest("details[data-claims]") != null;
      if (!unfold(target) && !isClaim && claims === null) return;
      target.scrollIntoView({ block: isClaim ? "center" : "start" });
      target.focus({ preventScroll: true });
    }
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, []);
  return null;
}
