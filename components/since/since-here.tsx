"use client";

import { useEffect, useSyncExternalStore } from "react";
import { useClientWords } from "@/components/ui/language/client-words";
import { ListLink } from "@/components/ui/list-link";
import { dayWords } from "@/lib/language/day-words";
import { compareRevisionsHref } from "@/lib/url/compare/compare-revisions-href";
import { type Seen, seenOf, withSeen } from "./seen";

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
 * without scripts, on a first visit, and where storage is barred.
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
  if (before === null || before.revision >= revision) return null;
  const saves = revision - before.revision;
  return (
    <p className="no-print mt-4 max-w-measure border-accent border-l-2 pl-4">
      {words.since.replace("{day}", dayWords(before.on))}{" "}
      <ListLink href={compareRevisionsHref(noun, slug, [before.revision, revision])}>
        {saves === 1 ? words.sinceOne : words.sinceMany.replace("{n}", String(saves))}
      </ListLink>
    </p>
  );
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
