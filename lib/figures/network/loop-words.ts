/**
 * Loops of money in words.
 * Decides what may be said: what goes round at least, at most, and how firm its weakest promise is.
 */

import { type Band, exactly, highOf } from "@/lib/domain/obligations/band";
import { bandWords } from "@/lib/domain/obligations/band-words";
import type { Loop, LoopEdge } from "@/lib/domain/obligations/loops";
import { network } from "@/lib/domain/say/en/figures/network";
import { values } from "@/lib/domain/say/en/words/values";
import type { LoopBecause, LoopMoney } from "@/lib/domain/say/facts/network";
import type { Says } from "@/lib/domain/say/language";
import { compareDecimals } from "@/lib/domain/values/decimal";
import { BINDINGS, type Binding, slugsOf } from "@/lib/domain/vocabulary/vocabulary";

export type SaysLoops = Says<"network" | "values">;
const ENGLISH: SaysLoops = { network, values };

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
  goesRound: LoopMoney;
  /** "up to $40 billion goes round". */
  money: string;
  edges: readonly WordedEdge[];
  /** Why it is not more, and what is not signed. */
  because: string;
};

/** A loop as sentences. */
export function wordLoop({ edges, currency, low, high }: Loop, language: SaysLoops = ENGLISH): WordedLoop {
  const names = edges.map(({ from }) => from.name);
  const goesRound = moneyOf({ low, high }, { currency, language });
  return {
    id: edges.map(({ from }) => from.slug).join("-"),
    ring: [...names, names[0] ?? ""].join(" → "),
    goesRound,
    money: language.network.loopMoney(goesRound),
    edges: edges.map((edge) => wordEdge(edge, language)),
    because: language.network.loopBecause({ smallest: smallestOf(edges), unsigned: unsignedOf(edges) }),
  };
}

/** "at least $13 billion goes round", "at most $40 billion goes round", "an amount that nothing bounds may go round". */
function moneyOf(
  { low, high }: Pick<Loop, "low" | "high">,
  { currency, language }: { currency: string; language: SaysLoops },
): LoopMoney {
  const sum = (amount: string) => bandWords(exactly(amount), { measure: "money", unit: currency }, language);
  if (compareDecimals(low, "0") > 0) return { is: "certain", sum: sum(low) };
  return high === null ? { is: "unbounded" } : { is: "at_most", sum: sum(high) };
}

function wordEdge(edge: LoopEdge, language: SaysLoops): WordedEdge {
  const { from, to, counted } = edge;
  const words = language.network.loopEdge({
    is: counted.row.sumKind.slug === "investment" ? "invests" : "pays",
    from: from.name,
    to: to.name,
    amount: bandWords(bandOf(edge), counted.row, language),
  });
  return { edge, words, binding: counted.row.binding };
}

function bandOf({ counted }: LoopEdge): Band {
  if (counted.counts === null) throw new Error("A loop is made of what is counted.");
  return counted.counts;
}

/** The promise that limits it: no more can go round than its smallest amount. */
function smallestOf(edges: readonly LoopEdge[]): LoopBecause["smallest"] {
  const bounded = edges.flatMap((edge) => {
    const high = highOf(bandOf(edge));
    return high === null ? [] : [{ edge, high }];
  });
  const [least] = bounded.toSorted((a, b) => compareDecimals(a.high, b.high));
  return least ? { from: least.edge.from.name, to: least.edge.to.name } : null;
}

const FIRMNESS = slugsOf(BINDINGS);

function unsignedOf(edges: readonly LoopEdge[]): LoopBecause["unsigned"] {
  return edges
    .map(({ from, to, counted }) => ({ from: from.name, to: to.name, binding: counted.row.binding }))
    .filter(({ binding }) => binding !== "signed")
    .toSorted((a, b) => FIRMNESS.indexOf(a.binding) - FIRMNESS.indexOf(b.binding));
}
