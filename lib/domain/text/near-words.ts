/**
 * Words that were probably meant by a mistyped one.
 * Decides how many slips a word of its length may have; a word that is merely contained in it is not near.
 */
import { compareText } from "./compare-text";

/** The known words that most resemble a mistyped one, nearest first. @example nearWords("microsft", ["micro", "microsoft"], 1) // ["microsoft"] */
export function nearWords(word: string, known: Iterable<string>, limit: number): string[] {
  const most = word.length <= 4 ? 1 : word.length <= 8 ? 2 : 3;
  const near: { other: string; slips: number }[] = [];
  for (const other of known) {
    if (Math.abs(other.length - word.length) > most) continue;
    const slips = countSlips(word, other);
    if (slips <= most) near.push({ other, slips });
  }
  return near
    .sort((a, b) => a.slips - b.slips || compareText(a.other, b.other))
    .slice(0, limit)
    .map(({ other }) => other);
}

/** How many letters were put in, left out, changed, or swapped with their neighbour. */
export function countSlips(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (row: readonly number[], j: number) => row[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = isSwapped(a, b, { i, j }) ? at(before, j - 2) + 1 : change;
      row.push(Math.min(change, swap, at(last, j) + 1, at(row, j - 1) + 1));
    }
    [before, last] = [last, row];
  }
  return at(last, b.length);
}

/** Whether the last two letters before `i` in `a` and before `j` in `b` are each other's, turned round. */
function isSwapped(a: string, b: string, { i, j }: { i: number; j: number }): boolean {
  return i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
}
