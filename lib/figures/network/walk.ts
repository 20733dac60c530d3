/**
 * Where the arrow keys lead in a picture of money.
 * Decides: up and down go along the organizations, or along the promises of one; right follows the money, left goes against it.
 */

/** What can be stood on: organizations and promises, each by its id. */
export type Stops = {
  members: readonly string[];
  strands: readonly { id: string; from: string; to: string }[];
};

export const WALK_KEYS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"] as const;
export type WalkKey = (typeof WALK_KEYS)[number];

export function isWalkKey(key: string): key is WalkKey {
  return (WALK_KEYS as readonly string[]).includes(key);
}

/** The stop that a key leads to from another; the same one where there is nothing that way. */
export function walk({ members, strands }: Stops, at: string, key: WalkKey): string {
  if (key === "Home") return members[0] ?? at;
  if (key === "End") return members.at(-1) ?? at;
  const strand = strands.find(({ id }) => id === at);
  return strand ? fromStrand(strand, key, strands) : fromMember(at, key, { members, strands });
}

type Arrow = Exclude<WalkKey, "Home" | "End">;

function fromMember(at: string, key: Arrow, { members, strands }: Stops): string {
  if (key === "ArrowRight") return strands.find(({ from }) => from === at)?.id ?? at;
  if (key === "ArrowLeft") return strands.find(({ to }) => to === at)?.id ?? at;
  return beside(members, at, key);
}

function fromStrand(
  { id, from, to }: Stops["strands"][number],
  key: Arrow,
  strands: Stops["strands"],
): string {
  if (key === "ArrowRight") return to;
  if (key === "ArrowLeft") return from;
  const siblings = strands.filter((one) => one.from === from).map((one) => one.id);
  return beside(siblings, id, key);
}

function beside(list: readonly string[], at: string, key: "ArrowUp" | "ArrowDown"): string {
  const index = list.indexOf(at);
  return list[key === "ArrowDown" ? index + 1 : Math.max(0, index - 1)] ?? at;
}
