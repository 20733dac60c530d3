"use client";

import { type ComponentType, useEffect, useState, useSyncExternalStore } from "react";
import { useClientWords } from "@/components/ui/language/client-words";
import { type Seen, seenOf, withSeen } from "./seen";
import type { SinceNoteProps } from "./since-note";

const STORE = "entente.seen";

type SinceHereProps = {
  noun: "deals" | "partnerships" | "organizations" | "sources";
  slug: string;
  /** Number of the newest revision. */
  revision: number;
  today: string;
};

/**
 * "Changed since you were here", for whoever was: what this browser showed last is kept in it and told to nobody. Says nothing
 * without scripts, on a first visit, and where storage is barred. The words for it are fetched when there is something to say.
 */
export function SinceHere({ noun, slug, revision, today }: SinceHereProps) {
  const words = useClientWords();
  const key = `${noun}/${slug}`;
  const before = useSyncExternalStore(
    () => () => {},
    () => lastVisit(key),
    () => null,
  );
  useEffect(() => store((text) => withSeen(text, key, { revision, on: today })), [key, revision, today]);
  const changed = before !== null && before.revision < revision ? before : null;
  const [Note, setNote] = useState<ComponentType<SinceNoteProps> | null>(null);
  useEffect(() => {
    if (changed === null) return;
    import("./since-note").then(
      ({ SinceNote }) => setNote(() => SinceNote),
      () => {}, // the page is whole without it
    );
  }, [changed]);
  if (Note === null || changed === null) return null;
  return <Note words={words} noun={noun} slug={slug} before={changed} revision={revision} />;
}

/** As it was when this page was loaded, however often it is looked at meanwhile. */
const visits = new Map<string, Seen | null>();

function lastVisit(key: string): Seen | null {
  const known = visits.get(key);
  if (known !== undefined) return known;
  let seen: Seen | null = null;
  store((text) => {
    seen = seenOf(text, key);
    return null;
  });
  visits.set(key, seen);
  return seen;
}

/** Changes what is stored; null leaves it. Storage may be barred, or full: then nothing is remembered. */
function store(change: (text: string | null) => string | null): void {
  try {
    const text = change(localStorage.getItem(STORE));
    if (text !== null) localStorage.setItem(STORE, text);
  } catch {
    // the page is whole without it
  }
}
