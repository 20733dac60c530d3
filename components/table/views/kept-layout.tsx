"use client";

import { useRouter } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";
import type { ViewList } from "@/lib/url/views/view-name";
import { isLayoutAsked, layoutOf, withLayout } from "./layout";

type KeptLayoutProps = {
  list: ViewList;
  /** Names of the parameters that lay the table out. */
  names: readonly string[];
  /** Id of the form that sets them. */
  form: string;
  words: Readonly<Record<"laidOut" | "usual", string>>;
};

const keyOf = (list: ViewList) => `entente.layout.${list}`;

/**
 * Remembers the order, columns and rows that were applied last, in this browser alone, and lays the table out so whenever its
 * address asks for nothing else. Says when it did, and takes it back.
 */
export function KeptLayout({ list, names, form: formId, words }: KeptLayoutProps) {
  const router = useRouter();
  const stored = useSyncExternalStore(
    subscribe,
    () => readStored(list),
    () => "",
  );

  useEffect(() => {
    if (stored !== "" && !isLayoutAsked(location.search, names))
      router.replace(withLayout(location.href, stored), { scroll: false });
  }, [stored, names, router]);

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    const onSubmit = () => writeStored(list, layoutOf(new FormData(form), names));
    form.addEventListener("submit", onSubmit);
    return () => form.removeEventListener("submit", onSubmit);
  }, [list, names, formId]);

  if (stored === "") return null;
  return (
    <p className="text-ink-muted text-sm">
      {words.laidOut}{" "}
      <button
        type="button"
        className="link hit"
        onClick={() => {
          writeStored(list, "");
          dispatchEvent(new Event(CHANGED));
          router.replace(withLayout(location.href, "", names), { scroll: false });
        }}
      >
        {words.usual}
      </button>
    </p>
  );
}

/** Tells this page of a change that it made itself; the browser tells only the others. */
const CHANGED = "entente:layout";

function subscribe(changed: () => void) {
  addEventListener("storage", changed);
  addEventListener(CHANGED, changed);
  return () => {
    removeEventListener("storage", changed);
    removeEventListener(CHANGED, changed);
  };
}

function readStored(list: ViewList): string {
  try {
    return localStorage.getItem(keyOf(list)) ?? "";
  } catch {
    return ""; // storage may be barred; then nothing is remembered
  }
}

function writeStored(list: ViewList, layout: string): void {
  try {
    if (layout === "") localStorage.removeItem(keyOf(list));
    else localStorage.setItem(keyOf(list), layout);
  } catch {
    // storage may be barred; then nothing is remembered
  }
}
