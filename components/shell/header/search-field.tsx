"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Suggests } from "@/components/search/suggest/suggests";
import { useClientWords } from "@/components/ui/language/client-words";
import { AskForm } from "@/components/ui/language/link";
import { useKeptClocks } from "./use-kept-clocks";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}

/** `shortcut`: what says in the field that the "/" key brings the cursor here; without it the key does not. */
type SearchFieldProps = { id: string; shortcut?: ReactNode };

/** The search of the header: a plain GET form. */
export function SearchField({ id, shortcut }: SearchFieldProps) {
  const hasKey = shortcut !== undefined;
  const input = useRef<HTMLInputElement>(null);
  const clocks = useKeptClocks();
  const words = useClientWords();

  useEffect(() => {
    if (!hasKey) return;
    function onKey(event: KeyboardEvent) {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      input.current?.focus();
    }
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [hasKey]);

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
          aria-keyshortcuts={hasKey ? "/" : undefined}
          className="header-search hit peer"
        />
        {shortcut}
        <Suggests field={id} />
      </AskForm>
    </search>
  );
}
