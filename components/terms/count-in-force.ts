/**
 * How many terms hold on a day, in words.
 * Decides that certain and possible ones are never one number.
 */
import type { TermView } from "@/lib/views/parts";

/** @example "48 in force, 1 possibly" */
export function countInForce(terms: readonly Pick<TermView, "inForce">[]): string {
  const count = (inForce: TermView["inForce"]) => terms.filter((term) => term.inForce === inForce).length;
  const [surely, possibly] = [count("yes"), count("possibly")];
  if (possibly === 0) return `${surely} in force`;
  return surely === 0 ? `${possibly} possibly in force` : `${surely} in force, ${possibly} possibly`;
}
