import { createHash } from "node:crypto";
import { Prisma } from "./generated/client";

/**
 * Which statements PostgreSQL plans once for each connection and not at every asking: planning one that reads a whole record takes as
 * long as running it. Decides by a mark in the statement. Only what looks rows up by their keys is marked: a plan that is kept no
 * longer sees how common the values are that a filter or a search asks for.
 */

const MARK = "/* plan kept */ ";
/** Each takes room in each connection; a program has some dozens. */
const MOST = 200;

/** To stand first in a statement that is always the same but for its values. */
export const KEEP_PLAN = Prisma.raw(MARK);

/** The same for a statement that is written as text. */
export const keepingPlan = (sql: string): string => `${MARK}${sql}`;

const names = new Map<string, string>();

/** The name under which a connection keeps the plan of a statement; none, "": it keeps none. */
export function planName(sql: string): string {
  if (!sql.startsWith(MARK)) return "";
  const known = names.get(sql);
  if (known !== undefined || names.size >= MOST) return known ?? "";
  const name = createHash("sha256").update(sql).digest("hex").slice(0, 32);
  names.set(sql, name);
  return name;
}
