/**
 * Days as whole numbers, counted from 1970-01-01.
 * Decides the bridge between calendar and number line; the calendar itself is lib/domain/day's.
 */
import { addDays, type Day, dayOf, daysBetween, daysInMonth } from "@/lib/domain/dates/day";
import type { CalendarDay, Days, TimelineWords } from "@/lib/domain/say/facts/timeline";

const EPOCH: Day = "1970-01-01";

/** @example toDayNumber("1970-01-02") // 1 */
export function toDayNumber(day: Day): number {
  return daysBetween(EPOCH, day);
}

/** The calendar day that a number lies in; held inside years 1–9999. @example toDay(1.5) // "1970-01-02" */
export function toDay(dayNumber: number): Day {
  return addDays(EPOCH, Math.floor(dayNumber));
}

/** The number of a calendar day; months are 1–12. */
export function dayNumberOf({ year, month, day }: CalendarDay): number {
  return toDayNumber(dayOf(year, month, day));
}

export function calendarOf(dayNumber: number): CalendarDay {
  const day = toDay(dayNumber);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** A day number in words. @example wordsOf(0, english) // "1 January 1970" */
export function wordsOf(dayNumber: number, words: TimelineWords): string {
  return words.day(calendarOf(dayNumber));
}

/** The first and the last day of what is shown, which is half-open. */
export function daysOf({ from, to }: { from: number; to: number }): Days {
  return { from: calendarOf(from), to: calendarOf(to - 1) };
}

export function isMonthStart(dayNumber: number): boolean {
  return calendarOf(dayNumber).day === 1;
}

export function isMonthEnd(dayNumber: number): boolean {
  const { year, month, day } = calendarOf(dayNumber);
  return day === daysInMonth(year, month);
}
