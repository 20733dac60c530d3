import { type Day, daysBetween } from "@/lib/domain/dates/day";
import { Prisma } from "../../generated/client";

/** Days as whole numbers, in memory and in SQL. Decides what stands for a day that is not stated. */

/** Days of the hundred and eighty years around it take two bytes: see columns.ts. */
const FIRST: Day = "2000-01-01";
/** Before and after every day. */
const EARLIEST = -(2 ** 31);
const LATEST = 2 ** 31 - 1;

export function numberOfDay(day: Day): number {
  return daysBetween(FIRST, day);
}

/** A column of days. @param unstated what stands where there is none */
export function dayNumber(column: Prisma.Sql, unstated: "earliest" | "latest"): Prisma.Sql {
  return Prisma.sql`coalesce(${column} - ${FIRST}::date, ${unstated === "earliest" ? EARLIEST : LATEST}::int)`;
}
