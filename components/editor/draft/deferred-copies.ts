import type { LocalCopies, LocalCopy } from "./local-copies";

/**
 * Keeps the copies of what is typed without holding up the next letter: what storing a large deal takes is not spent
 * between a key and its drawing. Decides when; a page that is left or hidden stores at once.
 */

/** The longest that a letter may wait for a moment in which nothing else is to be done. */
const MOST_MS = 150;

type Idle = { soon: (run: () => void) => void; onLeave: (run: () => void) => () => void };

export function unhurriedCopies(copies: LocalCopies, { soon, onLeave }: Idle = inBrowser): LocalCopies {
  let waiting: LocalCopy | null = null;
  let forget = () => {};
  function store(): void {
    forget();
    const copy = waiting;
    waiting = null;
    if (copy) copies.put(copy);
  }
  return {
    put(copy) {
      if (waiting !== null && waiting.draftId !== copy.draftId) store();
      if (waiting === null) {
        forget = onLeave(store);
        soon(store);
      }
      waiting = copy;
      return true;
    },
    remove(draftId) {
      if (waiting?.draftId === draftId) waiting = null;
      copies.remove(draftId);
    },
    list() {
      store();
      return copies.list();
    },
  };
}

const inBrowser: Idle = {
  soon(run) {
    // Safari has no requestIdleCallback.
    if ("requestIdleCallback" in window) window.requestIdleCallback(run, { timeout: MOST_MS });
    else setTimeout(run, MOST_MS);
  },
  onLeave(run) {
    window.addEventListener("pagehide", run);
    document.addEventListener("visibilitychange", run);
    return () => {
      window.removeEventListener("pagehide", run);
      document.removeEventListener("visibilitychange", run);
    };
  },
};
