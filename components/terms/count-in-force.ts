/**
 * How many terms hold on a day, in words.
 * Decides that certain and possible ones are never one number.
 */

import { words } from "@/lib/language/words";
import type { TermView } from "@/lib/views/parts";

/** @example "48 in force, 1 possibly" */
export function countInForce(terms: readonly Pick<TermView, "inForce">[]): string {
  const count = (inForce: TermView["inForce"]) => terms.filter((term) => term.inForce === inForce).length;
  const [surely, possibly] = [count("yes"), count("possibly")];
  const t = words("record");
  if (possibly === 0) return t("force.countYes", { n: surely });
  return surely === 0
    ? t("force.countPossibly", { n: possibly })
    : t("force.countBoth", { n: surely, possibly });
}
