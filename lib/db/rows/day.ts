import type { Day } from "@/lib/domain/dates/day";

/** Postgres dates → days. Prisma hands a date over as midnight UTC, so no time zone comes between. */
export function toDay(date: Date): Day;
export function toDay(date: Date | null): Day | null;
export function toDay(date: Date | null): Day | null {
  return date === null ? null : date.toISOString().slice(0, 10);
}

/** A day as Prisma wants it in a filter. */
export function fromDay(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
