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

/** Opens the claims of the term that the fragment names. Without scripts a style rule does the same. */
export function OpenTarget() {
  useEffect(() => {
    function open() {
      const claims = targeted()?.querySelector<HTMLDetailsElement>("details[data-claims]");
      if (claims) claims.open = true;
    }
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, []);
  return null;
}
