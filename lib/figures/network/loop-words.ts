/**
 * Loops of money in words.
 * Decides what may be said: what goes round at least, at most, and how firm its weakest promise is.
 */

import { type Band, highOf } from "@/lib/domain/obligations/band";
import { bandWords } from "@/lib/domain/obligations/band-words";
import type { Loop, LoopEdge } from "@/lib/domain/obligations/loops";
import { compareDecimals } from "@/lib/domain/values/decimal";
import { BINDINGS, type Binding, slugsOf } from "@/lib/domain/vocabulary/vocabulary";

export type WordedEdge = {
  edge: LoopEdge;
  /** "NVIDIA invests $0 to $100 billion in OpenAI". */
  words: string;
  binding: Binding;
};

export type WordedLoop = {
  /** Slugs in their order, the same for ever. */
  id: string;
  /** "NVIDIA → OpenAI → Oracle → NVIDIA". */
  ring: string;
  /** "up to $40 billion goes round". */
  money: string;
  edges: readonly WordedEdge[];
  /** Why it is not more, and what is not signed. */
  because: string;
};

/** A loop as sentences. */
export function wordLoop({ edges, currency, low, high }: Loop): WordedLoop {
  const worded = edges.map(wordEdge);
  const names = edges.map(({ from }) => from.name);
  return {
    id: edges.map(({ from }) => from.slug).join("-"),
    ring: [...names, names[0] ?? ""].join(" → "),
    money: moneyWords({ low, high }, currency),
    edges: worded,
    because: [smallestWords(edges), unsignedWords(worded)].filter((text) => text !== "").join(" "),
  };
}

/** "at least $13 billion goes round", "at most $40 billion goes round", "an amount that nothing bounds may go round". */
function moneyWords({ low, high }: Pick<Loop, "low" | "high">, unit: string): string {
  const money = (amount: string) =>
    bandWords({ low: amount, top: amount, open: null, about: false }, { measure: "money", unit });
  const isCertain = compareDecimals(low, "0") > 0;
  if (isCertain) return `at least ${money(low)} goes round`;
  return high === null ? "an amount that nothing bounds may go round" : `at most ${money(high)} may go round`;
}

function wordEdge(edge: LoopEdge): WordedEdge {
  const { from, to, counted } = edge;
  const amount = bandWords(bandOf(edge), counted.row);
  const words =
    counted.row.sumKind.slug === "investment"
      ? `${from.name} invests ${amount} in ${to.name}`
      : `${from.name} is to pay ${to.name} ${amount}`;
  return { edge, words, binding: counted.row.binding };
}

function bandOf({ counted }: LoopEdge): Band {
  if (counted.counts === null) throw new Error("A loop is made of what is counted.");
  return counted.counts;
}

/** The promise that limits it: no more can go round than its smallest amount. */
function smallestWords(edges: readonly LoopEdge[]): string {
  const bounded = edges.flatMap((edge) => {
    const high = highOf(bandOf(edge));
    return high === null ? [] : [{ edge, high }];
  });
  const [least] = bounded.toSorted((a, b) => compareDecimals(a.high, b.high));
  if (!least) return "No promise in it has an upper end.";
  const { from, to } = least.edge;
  return `The promise of ${from.name} to ${to.name} is the smallest, and no more than it can go round.`;
}

const FIRMNESS = slugsOf(BINDINGS);

function unsignedWords(edges: readonly WordedEdge[]): string {
  const unsigned = edges
    .filter(({ binding }) => binding !== "signed")
    .toSorted((a, b) => FIRMNESS.indexOf(a.binding) - FIRMNESS.indexOf(b.binding));
  if (unsigned.length === 0) return "Every promise in it is signed.";
  const list = unsigned.map(
    ({ edge, binding }) => `${edge.from.name} to ${edge.to.name} (${BINDINGS[binding].toLowerCase()})`,
  );
  return `Not signed: ${list.join(", ")}.`;
}
