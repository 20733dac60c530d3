"use client";

import { useEffect, useRef } from "react";
import { useClientWords } from "@/components/ui/language/client-words";
import type { SuggestFor } from "./load-suggest";

/** Lets the field of that id suggest while one types. Its code is fetched when the field gets focus. */
export function Suggests({ field, asker = "search" }: { field: string; asker?: SuggestFor }) {
  const frame = useRef<HTMLDivElement>(null);
  const words = useClientWords();
  const label = asker === "compare" ? words.comparable : words.suggestions;
  useEffect(() => {
    const input = document.getElementById(field);
    if (!(input instanceof HTMLInputElement)) return;
    let stop: (() => void) | null = null;
    let isGone = false;
    async function load(found: HTMLInputElement) {
      const { startSuggesting } = await import("./load-suggest");
      if (!isGone && frame.current) stop = startSuggesting(found, frame.current, { asker, label });
    }
    const start = () => void load(input);
    if (document.activeElement === input) start();
    else input.addEventListener("focus", start, { once: true });
    return () => {
      isGone = true;
      input.removeEventListener("focus", start);
      stop?.();
    };
  }, [field, asker, label]);
  return <div ref={frame} className="no-print" />;
}
