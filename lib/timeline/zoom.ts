/**
 * Windows: made sane, zoomed, moved, fitted to what there is.
 * Decides which days are shown; knows no pixels. Windows may begin and end inside a day, so that zooming in and out again is exact.
 */
import { toDayNumber } from "./day-number";
import { soundSpan } from "./spans";
import type { TimelineItem, Window } from "./types";

/** The days a timeline may show: the industry has no deals outside them, and a slip of the keys ("20250") no end. */
export const SANE: Window = { from: toDayNumber("1900-01-01"), to: toDayNumber("2101-01-01") };
/** Closer than a week every day is a wide empty column. */
export const MIN_DAYS = 7;
const MAX_DAYS = SANE.to - SANE.from;
/** Room at each end of a fitted window, as a part of its length: marks and labels need not touch the frame. */
const FIT_MARGIN = 0.04;
const FIT_MARGIN_MIN_DAYS = 21;
/** An empty timeline shows the year before and the year after today. */
const EMPTY_HALF_DAYS = 365;

/** The window made sane: turned round, at least a week long, inside the years 1900 to 2100. Keeps its middle where it can. */
export function clampWindow(window: Window): Window {
  const [a, b] = [finiteOr(window.from, SANE.from), finiteOr(window.to, SANE.to)];
  const [from, to] = [hold(Math.min(a, b), SANE), hold(Math.max(a, b), SANE)];
  if (to - from >= MIN_DAYS) return { from, to };
  return shiftInside((from + to - MIN_DAYS) / 2, MIN_DAYS);
}

/** Zooms by a factor (above 1: closer) about a day, which keeps its place. At the limits of zoom it stops there. */
export function zoomAt(window: Window, at: number, factor: number): Window {
  const sane = clampWindow(window);
  const days = sane.to - sane.from;
  if (!Number.isFinite(at) || !Number.isFinite(factor) || factor <= 0) return sane;
  const zoomed = hold(days / factor, { from: MIN_DAYS, to: MAX_DAYS });
  return shiftInside(at - (at - sane.from) * (zoomed / days), zoomed);
}

/** Moves the window by days (negative: to the past), as far as the sane years allow. */
export function panBy(window: Window, days: number): Window {
  const sane = clampWindow(window);
  return Number.isFinite(days) ? shiftInside(sane.from + days, sane.to - sane.from) : sane;
}

/** The window that shows every stated date, and today while anything is still running or yet to come. */
export function fitWindow(items: readonly TimelineItem[], today: number): Window {
  const stated = items.flatMap(statedDays);
  if (stated.length === 0) return clampWindow({ from: today - EMPTY_HALF_DAYS, to: today + EMPTY_HALF_DAYS });
  const running = items.some(runsOn) || stated.some((day) => day > today);
  const days = running ? [...stated, today] : stated;
  const from = days.reduce((least, day) => Math.min(least, day));
  const to = days.reduce((most, day) => Math.max(most, day));
  const margin = Math.max(FIT_MARGIN_MIN_DAYS, Math.round((to - from) * FIT_MARGIN));
  return clampWindow({ from: from - margin, to: to + margin });
}

function statedDays({ start, end, point }: TimelineItem): number[] {
  return [start, point ? null : end].flatMap((edge) => {
    const span = soundSpan(edge);
    return span ? [span.earliest, span.latest] : [];
  });
}

/** It has begun and no end is stated. */
function runsOn({ start, end, point }: TimelineItem): boolean {
  return !point && soundSpan(start) !== null && soundSpan(end) === null;
}

function shiftInside(from: number, days: number): Window {
  const start = hold(from, { from: SANE.from, to: SANE.to - days });
  return { from: start, to: start + days };
}

function hold(day: number, { from, to }: Window): number {
  return Math.min(Math.max(day, from), to);
}

function finiteOr(day: number, fallback: number): number {
  return Number.isFinite(day) ? day : fallback;
}
