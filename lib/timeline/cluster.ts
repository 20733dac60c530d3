import type { TimelineWords } from "@/lib/domain/say/facts/timeline";
import type { ItemKind } from "./types";

export type Mark = { id: string; group: string; x: number };

export type ClusterRule = {
  /** Marks nearer than this to the first of a cluster belong to it. */
  withinPx: number;
  /** Fewer marks stay single: rows keep them apart. */
  atLeast: number;
};

/** Clusters (two marks or more) and the marks that stay single, both from left to right; a cluster never mixes groups. */
export type Clustered<M extends Mark> = { clusters: M[][]; singles: M[] };

/** Goes through each group from left to right; so the result depends on no order, and moving all marks alike changes nothing. */
export function clusterMarks<M extends Mark>(marks: readonly M[], rule: ClusterRule): Clustered<M> {
  const clusters: M[][] = [];
  const singles: M[] = [];
  for (const bin of binsOf(marks, rule.withinPx)) {
    if (bin.length >= Math.max(2, rule.atLeast)) clusters.push(bin);
    else singles.push(...bin);
  }
  return { clusters, singles };
}

type Counted = { kind: ItemKind; disputed: boolean };

/** What a cluster says. @example "7 events, 2 disputed" */
export function clusterLabel(members: readonly Counted[], words: TimelineWords): string {
  const disputed = members.filter((member) => member.disputed).length;
  return words.cluster(countKinds(members), disputed);
}

/** How many there are of each kind. */
export function countKinds(members: readonly { kind: ItemKind }[]): Record<ItemKind, number> {
  const counts = { deal: 0, term: 0, event: 0 };
  for (const { kind } of members) counts[kind] += 1;
  return counts;
}

function binsOf<M extends Mark>(marks: readonly M[], withinPx: number): M[][] {
  const bins: M[][] = [];
  let bin: M[] = [];
  for (const mark of marks.toSorted(compareMarks)) {
    const first = bin[0];
    if (first && first.group === mark.group && mark.x - first.x < withinPx) bin.push(mark);
    else {
      bin = [mark];
      bins.push(bin);
    }
  }
  return bins;
}

function compareMarks(a: Mark, b: Mark): number {
  if (a.group !== b.group) return a.group < b.group ? -1 : 1;
  if (a.x !== b.x) return a.x < b.x ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
