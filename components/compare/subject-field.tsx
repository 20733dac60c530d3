"use client";

import { useEffect, useState } from "react";
import { TextField } from "@/components/ui/controls/text-field";

type Suggestion = { slug: string; label: string };

/** Typing is let rest for so long before the record is asked. */
const REST_MS = 180;

/** One text field for a deal or partnership. With scripts it suggests while one types; without, the name of the record is enough. */
export function SubjectField({ id }: { id: string }) {
  const [text, setText] = useState("");
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);

  useEffect(() => {
    const words = text.trim();
    if (words.length < 2) return;
    const asking = new AbortController();
    const timer = setTimeout(() => {
      ask(words, asking.signal).then(setSuggestions, () => {});
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [text]);

  return (
    <>
      <TextField
        id={id}
        name="c"
        label="Add a deal or partnership"
        hint="Its name in addresses, such as aws-openai; @2025-02-01 after it shows it on that day."
        list={`${id}-list`}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <datalist id={`${id}-list`}>
        {suggestions.map(({ slug, label }) => (
          <option key={slug} value={slug}>
            {label}
          </option>
        ))}
      </datalist>
    </>
  );
}

type Hit = { kind: string; slug?: string; name?: string; deal?: { slug: string; title: string } | string };

async function ask(words: string, signal: AbortSignal): Promise<Suggestion[]> {
  const response = await fetch(`/api/v1/search?q=${encodeURIComponent(words)}&limit=8`, { signal });
  if (!response.ok) return [];
  const { data }: { data: { groups: { hits: Hit[] }[] } } = await response.json();
  return data.groups.flatMap(({ hits }) => hits).flatMap(toSuggestion);
}

function toSuggestion({ kind, slug, name, deal }: Hit): Suggestion[] {
  if (kind === "partnership" && slug) return [{ slug, label: name ?? slug }];
  return kind === "deal" && typeof deal === "object" ? [{ slug: deal.slug, label: deal.title }] : [];
}
