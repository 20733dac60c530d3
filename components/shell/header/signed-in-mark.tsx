"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { HINT_COOKIE } from "./signed-in";

/** Keeps the mark on <html> true after signing in or out, which lead on without loading the page anew. */
export function SignedInMark() {
  const path = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again with every page
  useEffect(() => {
    document.documentElement.toggleAttribute("data-signed-in", document.cookie.includes(`${HINT_COOKIE}=1`));
  }, [path]);
  return null;
}
