/**
 * Calendar days as ISO text, years 0001 to 9999, in no time zone.
 * Decides day arithmetic by the proleptic Gregorian calendar; never asks a clock what day it is.
 */

/** A calendar day in UTC, ISO 8601: "2025-11-03". Days compare as text. */
export type Day = string;

export const FIRST_DAY: Day = "0001-01-01";
const LAST_DAY: Day = "9999-12-31";

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_PER_ERA = 146_097; // 400 Gregorian years

/** Whether a text is a day that exists. @example isDay("2025-02-29") // false */
export function isDay(text: string): boolean {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** How many days a month has; months are 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A day from its parts; a year outside 1–9999 gives the first or last day there is. */
export function dayOf(year: number, month: number, day: number): Day {
  if (year < 1) return FIRST_DAY;
  if (year > 9999) return LAST_DAY;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day so many days later (earlier when negative), held inside years 1–9999. */
export function addDays(day: Day, days: number): Day {
  const serial = toSerial(day) + days;
  if (serial <= 0) return FIRST_DAY;
  return serial > toSerial(LAST_DAY) ? LAST_DAY : fromSerial(serial);
}

/** The same day of the month so many months later; the last of the month when it has no such day. @example addMonths("2025-01-31", 1) // "2025-02-28" */
export function addMonths(day: Day, months: number): Day {
  const [year, month, dayOfMonth] = parts(day);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

/** Negative when a is before b, 0 when they are the same day, positive when a is after b. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toSerial(to) - toSerial(from);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function parts(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, "0");
}

/** Days since 0001-01-01, counted in years that begin in March so that the leap day comes last. */
function toSerial(day: Day): number {
  const [year, month, dayOfMonth] = parts(day);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 306;
}

function fromSerial(serial: number): Day {
  const shifted = serial + 306;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dayOf(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}
