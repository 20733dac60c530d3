"use client";

import { useEffect, useSyncExternalStore } from "react";
import { TextLink } from "@/components/ui/text-link";
import { parseRecent, RECENT_KEY, type Recent, withRecent } from "./recent";

const read = (): string => {
  try {
    return localStorage.getItem(RECENT_KEY) ?? "";
  } catch {
    return ""; // storage may be barred
  }
};

/** Comparisons this browser has seen; nothing of it leaves the browser. */
export function RecentComparisons({ heading }: { heading: string }) {
  const stored = useSyncExternalStore(
    (changed) => {
      addEventListener("storage", changed);
      return () => removeEventListener("storage", changed);
    },
    read,
    () => "",
  );
  const recent = parseRecent(stored);
  if (recent.length === 0) return null;
  return (
    <section aria-labelledby="recent" className="needs-script">
      <h2 id="recent" className="border-ink border-b pb-1.5 font-medium text-ink-muted">
        {heading}
      </h2>
      <ul>
        {recent.map(({ href, title }) => (
          <li key={href} className="border-rule border-b py-1">
            <TextLink href={href} look="name" className="hit inline-flex items-center">
              {title}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Keeps this comparison among the recent ones. Draws nothing. */
export function RememberComparison({ href, title }: Recent) {
  useEffect(() => {
    try {
      localStorage.setItem(RECENT_KEY, JSON.stringify(withRecent(parseRecent(read()), { href, title })));
    } catch {
      // storage may be barred or full; the comparison is not remembered then
    }
  }, [href, title]);
  return null;
}
