import type { TimelineWords } from "@/lib/domain/say/facts/timeline";
import { calendarOf, dayNumberOf } from "./day-number";
import { roundPx, toScale, xOf } from "./scale";
import type { Scale, Tick, TickUnit, Window } from "./types";
import { clampWindow } from "./zoom";

type Step = { unit: TickUnit; every: number; days: number };

/** Finest first. `every` counts days, or months; days is the least length of a step. */
const STEPS: readonly Step[] = [
  { unit: "day", every: 1, days: 1 },
  { unit: "week", every: 7, days: 7 },
  { unit: "week", every: 14, days: 14 },
  { unit: "month", every: 1, days: 28 },
  { unit: "quarter", every: 3, days: 90 },
  { unit: "quarter", every: 6, days: 181 },
  { unit: "year", every: 12, days: 365 },
  { unit: "year", every: 24, days: 730 },
  { unit: "year", every: 60, days: 1826 },
  { unit: "decade", every: 120, days: 3652 },
  { unit: "decade", every: 240, days: 7305 },
  { unit: "century", every: 600, days: 18_262 },
  { unit: "century", every: 1200, days: 36_524 },
];

/** A tick and its label need so much room. */
const PX_PER_TICK = 64;
/** Fewer than four would leave a gap with no tick between one step and the next coarser one. */
const TARGETS = { least: 4, most: 24 };

/** How many ticks a width has room for. */
export function tickTarget(widthPx: number): number {
  const room = Number.isFinite(widthPx) ? Math.floor(widthPx / PX_PER_TICK) : 0;
  return Math.min(Math.max(room, TARGETS.least), TARGETS.most);
}

/** The ticks of a window: the finest calendar step that has room. Inside the window, rising. */
export function ticksFor(window: Window, widthPx: number, words: TimelineWords): Tick[] {
  const sane = clampWindow(window);
  const target = tickTarget(widthPx);
  for (const step of STEPS) {
    if ((sane.to - sane.from) / step.days > target * 2) continue; // Too many by far: not worth listing.
    const days = daysOf(step, sane);
    const scale = toScale(sane, Math.max(0, widthPx) || 0);
    if (days.length <= target) return labelled(days, { unit: step.unit, scale, words });
  }
  return [];
}

/** Every day of the window on which a step falls. */
function daysOf(step: Step, window: Window): number[] {
  return step.unit === "day" || step.unit === "week"
    ? everyFewDays(step.every, window)
    : everyFewMonths(step.every, window);
}

/** Day −3 is Monday 29 December 1969: weeks begin on Mondays, fortnights on every second one. */
const A_MONDAY = -3;

function everyFewDays(every: number, { from, to }: Window): number[] {
  const days: number[] = [];
  const first = A_MONDAY + Math.floor((from - A_MONDAY) / every) * every;
  for (let day = first; day < to; day += every) if (day >= from) days.push(day);
  return days;
}

/** Steps of months are counted from year 0, so that 5-year steps fall on 2020 and 2025. */
function everyFewMonths(every: number, { from, to }: Window): number[] {
  const { year, month } = calendarOf(from);
  const days: number[] = [];
  for (let index = Math.floor((year * 12 + month - 1) / every) * every; ; index += every) {
    const day = dayNumberOf({ year: Math.floor(index / 12), month: (index % 12) + 1, day: 1 });
    if (day >= to) return days;
    if (day >= from) days.push(day);
  }
}

type Labelling = { unit: TickUnit; scale: Scale; words: TimelineWords };

function labelled(days: readonly number[], { unit, scale, words }: Labelling): Tick[] {
  let last: string | null = null;
  return days.map((day) => {
    const [label, over] = labelsOf(day, unit, words);
    const upper = over === last ? null : over;
    last = over;
    return { day, xPx: roundPx(xOf(scale, day)), unit, label, upper };
  });
}

/** The lower label and the one over it. */
function labelsOf(dayNumber: number, unit: TickUnit, words: TimelineWords): [string, string | null] {
  const { year, month, day } = calendarOf(dayNumber);
  switch (unit) {
    case "day":
    case "week":
      return [String(day), words.monthOfYear(month, year)];
    case "month":
      return [words.month(month), String(year)];
    case "quarter":
      return [words.quarter(Math.ceil(month / 3)), String(year)];
    default:
      return [String(year), null];
  }
}
