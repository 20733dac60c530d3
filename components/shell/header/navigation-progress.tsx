"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { Suspense, useEffect, useState } from "react";
import { useClientWords } from "@/components/ui/language/client-words";
import { placedOf } from "@/lib/language/address";

/** Shown only when the next page takes longer than a blink. */
const PATIENCE_MS = 150;
/** A navigation that never ends (a download, a dropped line) must not leave the bar behind. */
const GIVE_UP_MS = 15_000;

function isPlainClick(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}

/** The link that a click will follow to another page in place of this one. */
function linkAway(event: MouseEvent): HTMLAnchorElement | null {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!(link instanceof HTMLAnchorElement) || link.href === "" || !isPlainClick(event)) return null;
  const elsewhere = link.target !== "" || link.hasAttribute("download") || link.origin !== location.origin;
  const isHere = link.pathname === location.pathname && link.search === location.search;
  return elsewhere || isHere ? null : link;
}

/** Lists of hundreds of links hold plain ones; this one listener follows those that lead to a page of ours without loading anew. */
function usePlainLinks(): void {
  const router = useRouter();
  useEffect(() => {
    function follow(event: MouseEvent) {
      const link = linkAway(event);
      if (!link?.closest("[data-plain-links]") || !PAGES.test(placedOf(link.pathname).path)) return;
      event.preventDefault();
      router.push(link.pathname + link.search + link.hash);
    }
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
}

/** What Next draws in place; files, data and short addresses are loaded. */
const PAGES =
  /^\/(deals|partnerships|organizations|sources|timeline|ledger|terms|disputes|methodology)(\/[^.]*)?$/;

function Bar() {
  const address = `${usePathname()}?${useSearchParams()}`;
  const words = useClientWords();
  usePlainLinks();
  const [leavingFrom, setLeavingFrom] = useState<string | null>(null);

  useEffect(() => {
    let timers: ReturnType<typeof setTimeout>[] = [];
    function onClick(event: MouseEvent) {
      if (linkAway(event) === null) return;
      timers.forEach(clearTimeout);
      timers = [
        setTimeout(() => setLeavingFrom(address), PATIENCE_MS),
        setTimeout(() => setLeavingFrom(null), GIVE_UP_MS),
      ];
    }
    addEventListener("click", onClick, { capture: true });
    return () => {
      removeEventListener("click", onClick, { capture: true });
      timers.forEach(clearTimeout);
    };
  }, [address]);

  if (leavingFrom !== address) return null;
  return (
    <div role="status" className="no-print navigation-progress fixed inset-x-0 top-0 z-40 h-0.5">
      <span className="sr-only">{words.loading}</span>
    </div>
  );
}

/**
 * The loading state of the public pages: a thin line while the next page is on its way and this one stays readable.
 * They have no loading.tsx, because a streamed fallback would be all that a reader without JavaScript ever sees.
 */
export function NavigationProgress() {
  return (
    <Suspense fallback={null}>
      <Bar />
    </Suspense>
  );
}
