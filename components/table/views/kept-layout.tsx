"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { keepText, useKept } from "@/components/ui/kept/kept-text";
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
  const stored = useKept(keyOf(list));

  useEffect(() => {
    if (stored !== "" && !isLayoutAsked(location.search, names))
      router.replace(withLayout(location.href, stored), { scroll: false });
  }, [stored, names, router]);

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    // What is asked for now comes with the next page; this one must not go there on its own.
    const onSubmit = () => keepText(keyOf(list), layoutOf(new FormData(form), names), "quietly");
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
          keepText(keyOf(list), "");
          router.replace(withLayout(location.href, "", names), { scroll: false });
        }}
      >
        {words.usual}
      </button>
    </p>
  );
}
