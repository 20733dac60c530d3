"use client";

import { useEffect } from "react";
import { keepText, readKept, useKept } from "@/components/ui/kept/kept-text";
import { TextLink } from "@/components/ui/text-link";
import { parseRecent, RECENT_KEY, type Recent, withRecent } from "./recent";

/** Comparisons this browser has seen; nothing of it leaves the browser. */
export function RecentComparisons({ heading }: { heading: string }) {
  const recent = parseRecent(useKept(RECENT_KEY));
  if (recent.length === 0) return null;
  return (
    <section aria-labelledby="recent" className="needs-script">
      <h2 id="recent" className="border-ink border-b pb-1.5 font-medium text-ink-muted">
        {heading}
      </h2>
      <ul>
        {recent.map(({ href, title, lang }) => (
          <li key={href} className="border-rule border-b py-1">
            <TextLink href={href} look="name" className="hit inline-flex items-center">
              <span lang={lang}>{title}</span>
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Keeps this comparison among the recent ones. Draws nothing. */
export function RememberComparison({ href, title }: Omit<Recent, "lang">) {
  useEffect(() => {
    const { lang } = document.documentElement;
    keepText(
      RECENT_KEY,
      JSON.stringify(withRecent(parseRecent(readKept(RECENT_KEY)), { href, title, lang })),
    );
  }, [href, title]);
  return null;
}
