"use client";

import { useSearchParams } from "next/navigation";
import { Suspense, useEffect } from "react";

function linkIn(details: EventTarget | null): HTMLAnchorElement | null {
  if (!(details instanceof HTMLDetailsElement) || !details.open) return null;
  return details.querySelector(":scope > div > a[data-term-of]");
}

/** Another reading of the page is another listener: what the old one brought is taken away. */
function OfThisReading() {
  return <Listener key={useSearchParams().toString()} />;
}

function Listener() {
  useEffect(() => {
    const onToggle = ({ target }: Event) => {
      const link = linkIn(target);
      // Fetched for whoever unfolds; whatever fails, the link that stands there still leads to it.
      if (link)
        import("./bring").then(
          ({ bring }) => bring(link),
          () => {},
        );
    };
    addEventListener("toggle", onToggle, { capture: true });
    for (const open of document.querySelectorAll(".term > details[open]"))
      onToggle({ target: open } as unknown as Event);
    return () => {
      removeEventListener("toggle", onToggle, { capture: true });
      // What was brought belongs to the reading that is left.
      for (const box of document.querySelectorAll<HTMLElement>("[data-brought]")) {
        delete box.dataset.brought;
        box.querySelector(":scope > div")?.remove();
      }
    };
  }, []);
  return null;
}

/** Brings the claims of a term when its line is unfolded, on pages that would hold hundreds: out of the page of its deal. */
export function BringClaims() {
  return (
    <Suspense fallback={null}>
      <OfThisReading />
    </Suspense>
  );
}
