/**
 * Finds circles in a directed graph of slugs.
 * Decides one circle for every edge that closes one; knows not what the edges mean.
 */

export type Edges = ReadonlyMap<string, readonly string[]>;

type Visit = { node: string; next: number };

/** Each circle as its nodes in order, the first named again at the end. @example a→b→a gives [["a", "b", "a"]] */
export function findCycles(edges: Edges): string[][] {
  const done = new Set<string>();
  return [...edges.keys()].flatMap((start) => (done.has(start) ? [] : searchFrom(start, edges, done)));
}

/** Depth first without recursion: chains of any length. */
function searchFrom(start: string, edges: Edges, done: Set<string>): string[][] {
  const found: string[][] = [];
  const path: Visit[] = [{ node: start, next: 0 }];
  const onPath = new Map([[start, 0]]);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const target = edges.get(top.node)?.[top.next];
    top.next += 1;
    if (target === undefined) leave(path, onPath, done);
    else if (onPath.has(target)) found.push(circle(path, onPath.get(target) ?? 0, target));
    else if (!done.has(target)) enter(target, path, onPath);
  }
  return found;
}

function enter(node: string, path: Visit[], onPath: Map<string, number>): void {
  onPath.set(node, path.length);
  path.push({ node, next: 0 });
}

function leave(path: Visit[], onPath: Map<string, number>, done: Set<string>): void {
  const left = path.pop();
  if (!left) return;
  onPath.delete(left.node);
  done.add(left.node);
}

function circle(path: readonly Visit[], from: number, back: string): string[] {
  return [...path.slice(from).map((visit) => visit.node), back];
}
