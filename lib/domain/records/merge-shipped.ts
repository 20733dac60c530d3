/**
 * A newly shipped state of a record meets what was made of the earlier one here.
 * Decides what goes in by itself and what a person must look at: where both changed the same, what was made here stands, and the
 * shipped side becomes a proposal. Nothing of either side is lost.
 */

import type { JsonRecord } from "../text/json";
import { mergeRecords } from "./merge-records";

export type ShippedSides = {
  /** As it was shipped before; null: it never was. */
  before: JsonRecord | null;
  /** As it stands here. */
  here: JsonRecord;
  /** As it is shipped now. */
  shipped: JsonRecord;
};

export type ShippedMerge = {
  /** All that goes together, and what was made here where it does not. */
  record: JsonRecord;
  /** The same with the shipped side where the two conflict; null where nothing does. */
  proposal: JsonRecord | null;
  /** The places of the conflicts, for people. */
  places: readonly string[];
};

/** Merges a shipped state into what stands here. @example mergeShipped({ before: b, here: b, shipped: s }).record // s */
export function mergeShipped({ before, here, shipped }: ShippedSides): ShippedMerge {
  const sides = { base: before ?? {}, mine: here, theirs: shipped };
  const { record, conflicts } = mergeRecords(sides, () => "mine");
  if (conflicts.length === 0) return { record, proposal: null, places: [] };
  const proposal = mergeRecords(sides, () => "theirs").record;
  return { record, proposal, places: conflicts.map(({ words }) => words) };
}
