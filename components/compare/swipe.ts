/** A finger that moves so far sideways, and less than half of it up or down, means one step. */
const SWIPE_PX = 56;

/** Wider than this, all rows stand below each other. */
const NARROW = "(max-width: 47.99rem)";

/** Calls `step` with 1 for a swipe towards the beginning of lines, and with -1 for one back, until `signal` aborts. */
export function onSwipe(frame: HTMLElement, step: (by: number) => void, signal: AbortSignal): void {
  let from: { x: number; y: number } | null = null;
  const begin = (event: TouchEvent) => {
    const touch = event.touches.length === 1 ? event.touches[0] : undefined;
    from = touch ? { x: touch.clientX, y: touch.clientY } : null;
  };
  const end = (event: TouchEvent) => {
    const touch = event.changedTouches[0];
    if (!from || !touch || !matchMedia(NARROW).matches) return;
    const [dx, dy] = [touch.clientX - from.x, touch.clientY - from.y];
    if (Math.abs(dx) >= SWIPE_PX && Math.abs(dy) * 2 < Math.abs(dx)) step(dx < 0 ? 1 : -1);
  };
  frame.addEventListener("touchstart", begin, { passive: true, signal });
  frame.addEventListener("touchend", end, { passive: true, signal });
}
