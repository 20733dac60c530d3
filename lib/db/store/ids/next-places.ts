import type { Section } from "@/lib/schema/bundle/bundle";
import type { Transaction } from "../../client";

/** Where new records stand in the sections that have an order of their own. */

/** Places at the end of a section that has an order of its own; 0 for the rest. */
export async function nextPlaces(tx: Transaction, section: Section): Promise<() => number> {
  if (section !== "termKinds" && section !== "partnerships") return () => 0;
  const last =
    section === "termKinds"
      ? await tx.termKind.aggregate({ _max: { position: true } })
      : await tx.partnership.aggregate({ _max: { position: true } });
  let next = (last._max.position ?? -1) + 1;
  return () => next++;
}
