import { type RefObject, useEffect, useState } from "react";

/** Narrower than this the picture scrolls sideways instead of crowding. */
const LEAST_PX = 600;
/** A picture that fits nearly stays as the server drew it, so that nothing jumps. */
const NEAR_PX = 24;

/** How wide the frame is, once the browser has told; until then the width the server drew for. */
export function useWidth(frame: RefObject<HTMLElement | null>, initialPx: number): number {
  const [widthPx, setWidthPx] = useState(initialPx);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const next = Math.max(LEAST_PX, Math.floor(element.clientWidth));
      if (element.clientWidth > 0)
        setWidthPx((width) => (next >= width && next - width < NEAR_PX ? width : next));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return widthPx;
}
