/**
 * Where a day lies in the picture, and which day lies under a pixel.
 * Decides one straight line, there and back; knows no ticks and no items.
 */
import type { Part, Scale, Window } from "./types";

export function toScale(window: Window, widthPx: number): Scale {
  return { window, widthPx, pxPerDay: widthPx / (window.to - window.from) };
}

/** The pixel where a day begins; add a half for its middle. */
export function xOf({ window, pxPerDay }: Scale, day: number): number {
  return (day - window.from) * pxPerDay;
}

/** The day under a pixel, with its fraction. */
export function dayAt({ window, pxPerDay }: Scale, xPx: number): number {
  return window.from + xPx / pxPerDay;
}

/** A stretch of days as the part of the picture that shows it; null when no part does. Ends may be infinite. */
export function partOf(scale: Scale, days: Window): Part | null {
  const x0 = Math.max(0, xOf(scale, days.from));
  const x1 = Math.min(scale.widthPx, xOf(scale, days.to));
  return x0 < x1 ? { x0: roundPx(x0), x1: roundPx(x1) } : null;
}

/** The middle of a day, when it is in the window. */
export function middleOf(scale: Scale, day: number): number | null {
  const x = xOf(scale, day + 0.5);
  return x >= 0 && x <= scale.widthPx ? roundPx(x) : null;
}

/** Hundredths of a pixel are finer than any screen, and keep the SVG short. */
export function roundPx(px: number): number {
  return Math.round(px * 100) / 100;
}
