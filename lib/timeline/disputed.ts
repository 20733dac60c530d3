/**
 * Which items are drawn split.
 * Decides that alone: sources contradict each other and nobody has ruled.
 */
import type { TimelineItem } from "./types";

export function isDisputed({ standing }: Pick<TimelineItem, "standing">): boolean {
  return standing === "disputed";
}
