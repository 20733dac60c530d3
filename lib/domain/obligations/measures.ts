/** Which amounts somebody owes. Light enough for the browser. */

import type { TermKind } from "../terms/term";
import { ownIn } from "../text/maps";
import type { Measure } from "./obligation";

/** Amounts that say what something is worth, or how many people it employs: nobody owes them. */
const NOT_OWED: ReadonlySet<string> = new Set(["valuation", "jobs"]);
const GROUPS: Readonly<Record<string, readonly Measure[]>> = {
  Money: ["money"],
  Capacity: ["capacity", "count"],
};

/**
 * What terms of a kind, with values of a type, are measured in where they are obligations; null: they are none. Kinds that editors add
 * count by group and type.
 */
export function measureOf(
  { slug, group }: Pick<TermKind, "slug" | "group">,
  valueType: string,
): Measure | null {
  if (NOT_OWED.has(slug)) return null;
  return ownIn(GROUPS, group)?.find((measure) => measure === valueType) ?? null;
}
