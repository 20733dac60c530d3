"use client";

import { useEffect, useRef } from "react";
import { Suggests } from "@/components/search/suggest/suggests";
import { useClientWords } from "@/components/ui/language/client-words";
import { AskForm } from "@/components/ui/language/link";
import { useKeptClocks } from "./use-kept-clocks";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}

/** The search of the header: a plain GET form. The "/" key brings the cursor here. */
export function SearchField({ id, shortcut }: { id: string; shortcut?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const clocks = useKeptClocks();
  const words = useClientWords();

  useEffect(() => {
    if (!shortcut) return;
    function onKey(event: KeyboardEvent) {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      input.current?.focus();
    }
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [shortcut]);

  return (
    <search>
      <AskForm action="/search" className="suggest-wide relative">
        {clocks.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor={id} className="sr-only">
          {words.searchLabel}
        </label>
        <input
          ref={input}
          id={id}
          name="q"
          type="search"
          placeholder={words.search}
          autoComplete="off"
          aria-keyshortcuts={shortcut ? "/" : undefined}
          className="hit peer w-full rounded-sm border border-rule-strong bg-paper-raised py-1 pr-8 pl-2.5 placeholder:text-ink-muted hover:border-ink"
        />
        {shortcut && (
          <span
            aria-hidden="true"
            className="needs-script pointer-events-none absolute inset-y-0 right-2.5 my-auto h-5 rounded-sm border border-rule-strong px-1.5 font-sans text-ink-muted text-xs leading-[1.1rem] peer-focus:hidden peer-[:not(:placeholder-shown)]:hidden"
          >
            /
          </span>
        )}
        <Suggests field={id} />
      </AskForm>
    </search>
  );
}
