/**
 * The order in which groups of term kinds are read.
 * Groups are data, so one that an editor adds follows those that ship.
 */
const GROUPS = ["Money", "Exclusivity", "Access and rights", "Capacity", "Time", "Governance and law"];

/** Place of a group; unknown ones share the last. */
export function groupRank(group: string): number {
  const index = GROUPS.indexOf(group);
  return index === -1 ? GROUPS.length : index;
}
