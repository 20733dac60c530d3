/**
 * How much begins when: the bars of the overview strip.
 * Decides which bucket an item falls into; draws nothing.
 */
import { isDisputed } from "./disputed";
import { soundSpan } from "./spans";
import type { DensityBucket, TimelineItem, Window } from "./types";
import { clampWindow } from "./zoom";

/** More bars than this are thinner than a pixel on any screen. */
const MAX_BUCKETS = 1000;

/**
 * Equal buckets that fill the window; each item counts once, where it begins (or ends, when only its end is stated), an imprecise
 * date in the middle of its days. Items outside the window are not counted.
 */
export function density(items: readonly TimelineItem[], window: Window, buckets: number): DensityBucket[] {
  const { from, to } = clampWindow(window);
  const count = Number.isFinite(buckets) ? Math.min(Math.max(0, Math.floor(buckets)), MAX_BUCKETS) : 0;
  const step = (to - from) / count;
  const bars = Array.from({ length: count }, (_, index) => ({
    from: from + index * step,
    to: index + 1 === count ? to : from + (index + 1) * step,
    count: 0,
    disputed: 0,
  }));
  for (const item of items) {
    const day = momentOf(item);
    if (day === null || day < from || day >= to) continue;
    const bar = bars[Math.min(count - 1, Math.floor((day - from) / step))];
    if (!bar) continue;
    bar.count += 1;
    if (isDisputed(item)) bar.disputed += 1;
  }
  return bars;
}

/** The moment that stands for an item; null when it states no date. */
export function momentOf(item: TimelineItem): number | null {
  const span = soundSpan(item.start) ?? (item.point ? null : soundSpan(item.end));
  return span === null ? null : (span.earliest + span.latest + 1) / 2;
}
