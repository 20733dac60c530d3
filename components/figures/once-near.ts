/** Till when code waits that makes a drawing alive: a page that is only opened and read fetches none of it. */

const MOVES = ["pointermove", "touchstart", "scroll", "keydown", "focusin"] as const;

type Near = {
  /** So far beside the window it is near, as CSS writes margins. */
  margin: string;
  /** Whether the reader has to move first: not where nothing is drawn yet. */
  waits: boolean;
};

/**
 * Calls once, when the reader has moved and the element is near the window.
 * @returns what ends the waiting
 */
export function onceNear(element: Element, { margin, waits }: Near, call: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      call();
    },
    { rootMargin: margin },
  );
  const moved = new AbortController();
  const begin = () => {
    moved.abort();
    observer.observe(element);
  };
  // Who came to a place within the page, or scrolled before its scripts were there, has moved.
  if (waits && scrollY === 0)
    for (const move of MOVES) addEventListener(move, begin, { signal: moved.signal, passive: true });
  else begin();
  return () => {
    moved.abort();
    observer.disconnect();
  };
}
