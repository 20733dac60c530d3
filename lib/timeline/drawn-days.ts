/**
 * The days that are drawn of an item in a window.
 * Decides how endless spans are shown: certain until today, then a short fade; one without a start fades in before its end.
 */
import type { Spans } from "./spans";
import type { Window } from "./types";

export type DrawnDays = {
  /** Finite; may reach outside the window. */
  possible: Window;
  certain: Window | null;
  fadeStart: boolean;
  fadeEnd: boolean;
};

export type FadeFrame = { window: Window; today: number; fadeDays: number };

/** Finite days for any span. In a window that lies wholly after today the fade begins at the window's edge: it may still hold. */
export function drawnDays(spans: Spans, frame: FadeFrame): DrawnDays {
  const { possible, certain } = spans;
  const endless = !Number.isFinite(possible.from) || !Number.isFinite(possible.to);
  return endless ? fadingDays(spans, frame) : { possible, certain, fadeStart: false, fadeEnd: false };
}

function fadingDays({ possible, certain }: Spans, frame: FadeFrame): DrawnDays {
  const fadeStart = possible.from === Number.NEGATIVE_INFINITY;
  const fadeEnd = possible.to === Number.POSITIVE_INFINITY;
  const sureUntil = Math.max(frame.today + 1, certain?.from ?? possible.from, frame.window.from);
  const to = fadeEnd ? sureUntil + frame.fadeDays : possible.to;
  const from = fadeStart ? Math.min(to, frame.window.to) - frame.fadeDays : possible.from;
  const sure = certain === null ? null : { from: certain.from, to: fadeEnd ? sureUntil : certain.to };
  return { possible: { from, to }, certain: sure && sure.from < sure.to ? sure : null, fadeStart, fadeEnd };
}
