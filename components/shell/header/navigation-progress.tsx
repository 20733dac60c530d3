"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { Suspense, useEffect, useState } from "react";
import { useClientWords } from "@/components/ui/language/client-words";
import { leavesPage, wayOf } from "./follow-links";

/** Shown only when the next page takes longer than a blink. */
const PATIENCE_MS = 150;
/** A navigation that never ends (a download, a dropped line) must not leave the bar behind. */
const GIVE_UP_MS = 15_000;

/** Follows the links of all pages without loading anew. Those who listen before, and say that a click is theirs, keep it. */
function useLinks(): void {
  const router = useRouter();
  useEffect(() => {
    function follow(event: MouseEvent) {
      const way = wayOf(event);
      if (way === null) return;
      event.preventDefault();
      router.push(way.href, { scroll: way.scroll });
    }
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
}

function Bar() {
  const address = `${usePathname()}?${useSearchParams()}`;
  const words = useClientWords();
  useLinks();
  const [leavingFrom, setLeavingFrom] = useState<string | null>(null);

  useEffect(() => {
    let timers: ReturnType<typeof setTimeout>[] = [];
    function onClick(event: MouseEvent) {
      if (!leavesPage(event)) return;
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
