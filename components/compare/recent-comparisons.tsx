"use client";

import { type ComponentType, useEffect, useState } from "react";
import { keepText, readKept } from "@/components/ui/kept/kept-text";
import { parseRecent, RECENT_KEY, type Recent, withRecent } from "./recent";

/** Comparisons that this browser has seen. The code for them comes when the page is alive: it is read by those who come back. */
export function RecentComparisons({ heading }: { heading: string }) {
  const [List, setList] = useState<ComponentType<{ heading: string }> | null>(null);
  useEffect(() => {
    import("./recent-list").then(
      ({ RecentList }) => setList(() => RecentList),
      () => {}, // the page is whole without them
    );
  }, []);
  return List && <List heading={heading} />;
}

/** Keeps this comparison among the recent ones. Draws nothing. */
export function RememberComparison({ href, title }: Omit<Recent, "lang">) {
  useEffect(() => {
    const { lang } = document.documentElement;
    // At once: whoever leaves in the next moment has seen it, too.
    const recent = withRecent(parseRecent(readKept(RECENT_KEY)), { href, title, lang });
    keepText(RECENT_KEY, JSON.stringify(recent));
  }, [href, title]);
  return null;
}
