/**
 * Which words of a text stayed, went and came.
 * Decides by the longest common run of words; texts too long for that are one word each.
 */

export type WordChange = { kind: "same" | "gone" | "new"; text: string };

/** Cells of the table that is filled; more takes longer than anybody waits. */
const MOST_CELLS = 1_000_000;

/** The pieces in order: those that are not new make `before`, those that are not gone make `after`. */
export function wordDiff(before: string, after: string): WordChange[] {
  const [a, b] = [piecesOf(before), piecesOf(after)];
  if (a.length * b.length > MOST_CELLS) return joined([one("gone", before), one("new", after)]);
  const lengths = commonLengths(a, b);
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      changes.push(one("same", a[i] ?? ""));
      [i, j] = [i + 1, j + 1];
    } else if (lengthAt(lengths, i + 1, j) >= lengthAt(lengths, i, j + 1))
      changes.push(one("gone", a[i++] ?? ""));
    else changes.push(one("new", b[j++] ?? ""));
  }
  return joined([...changes, one("gone", a.slice(i).join("")), one("new", b.slice(j).join(""))]);
}

/** Words, and what is between them, so that nothing is lost. */
function piecesOf(text: string): string[] {
  return text.match(/\S+|\s+/g) ?? [];
}

/** For every pair of places, how many pieces the rests have in common. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = rows[i];
      if (!row) continue;
      row[j] =
        a[i] === b[j]
          ? lengthAt(rows, i + 1, j + 1) + 1
          : Math.max(lengthAt(rows, i + 1, j), lengthAt(rows, i, j + 1));
    }
  return rows;
}

function lengthAt(rows: readonly Uint32Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

function one(kind: WordChange["kind"], text: string): WordChange {
  return { kind, text };
}

/** Neighbours of one kind are one piece; empty ones are none. */
function joined(changes: readonly WordChange[]): WordChange[] {
  const list: WordChange[] = [];
  for (const { kind, text } of changes) {
    const last = list.at(-1);
    if (text === "") continue;
    if (last?.kind === kind) list[list.length - 1] = one(kind, last.text + text);
    else list.push(one(kind, text));
  }
  return list;
}
