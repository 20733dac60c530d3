"use client";

import { useSearchParams } from "next/navigation";
import { Suspense, useEffect } from "react";

/** Pages of deals that were asked for, by address: several terms of one deal ask once. */
const pages = new Map<string, Promise<Document>>();
const MOST_PAGES = 20;

function pageAt(address: string): Promise<Document> {
  const kept = pages.get(address);
  if (kept) return kept;
  const page = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  });
  page.catch(() => pages.delete(address)); // asked again next time
  pages.set(address, page);
  for (const oldest of pages.keys()) if (pages.size > MOST_PAGES) pages.delete(oldest);
  return page;
}

/** Puts what the term's own page has under its line. Whatever fails, the link that stands there still leads to it. */
async function bring(link: HTMLAnchorElement): Promise<void> {
  const box = link.parentElement;
  if (box === null || box.dataset.brought !== undefined) return;
  box.dataset.brought = "";
  box.ariaBusy = "true";
  try {
    const page = await pageAt(link.pathname + link.search);
    const term = page.getElementById(decodeURIComponent(link.hash.slice(1)));
    const body = term?.querySelector(":scope > details > div");
    if (body) box.append(document.importNode(body, true));
    else delete box.dataset.brought;
  } catch {
    delete box.dataset.brought;
  }
  box.ariaBusy = null;
}

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
      if (link) void bring(link);
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
