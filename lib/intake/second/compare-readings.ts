/**
 * What two readers propose of one article, as one list.
 * Decides that they speak of the same where kind, value and place are the same; where they then differ in parties or stance, our own
 * reading stands and the other is told beside it.
 */
import { byPlace } from "../article/read-article";
import type { Proposal } from "../shapes/proposal";

/** `other`: what the second reader says differently; null: nothing. */
export type ReadBy =
  | { readers: "own" }
  | { readers: "second" }
  | { readers: "both"; other: Pick<Proposal, "from" | "to" | "stance"> | null };
export type Compared = { proposals: readonly Proposal[]; readBy: ReadonlyMap<string, ReadBy> };

export function compareReadings(own: readonly Proposal[], second: readonly Proposal[]): Compared {
  const theirs = new Map(second.map((each) => [each.id, each]));
  const readBy = new Map<string, ReadBy>();
  for (const each of own) {
    const other = theirs.get(each.id);
    readBy.set(
      each.id,
      other === undefined ? { readers: "own" } : { readers: "both", other: differing(each, other) },
    );
  }
  const alone = second.filter(({ id }) => !readBy.has(id));
  for (const { id } of alone) readBy.set(id, { readers: "second" });
  return { proposals: [...own, ...alone].sort(byPlace), readBy };
}

function differing(own: Proposal, { from, to, stance }: Proposal) {
  const isSame = own.from === from && own.to === to && own.stance === stance;
  return isSame ? null : { from, to, stance };
}
