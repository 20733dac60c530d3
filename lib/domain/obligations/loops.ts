/**
 * Money that goes round: A invests in B, B buys from C, C buys from A.
 * Decides which rings of organizations are loops and what goes round in them; always the same answer for the same rows.
 */

import type { OrganizationRef } from "../terms/term";
import { compareText } from "../text/compare-text";
import { keptIn } from "../text/maps";
import { compareDecimals } from "../values/decimal";
import { type Band, highOf } from "./band";
import type { Counted } from "./count";

/** A row with what is counted of it. */
export type LoopRow = Pick<Counted, "row" | "counts">;
export type LoopEdge = { from: OrganizationRef; to: OrganizationRef; counted: LoopRow };

export type Loop = {
  /** In the order in which the money goes; begins with the organization whose slug comes first. */
  edges: readonly LoopEdge[];
  currency: string;
  /** The least that goes round for certain: the smallest of the edges' lower ends. */
  low: string;
  /** The most: the smallest of the edges' upper ends; null when no edge has one. */
  high: string | null;
};

export type LoopSearch = {
  loops: readonly Loop[] /** Whether the search stopped at the most it looks at. */;
  cut: boolean;
};

/** No loop is longer: a ring of six hands is no longer anybody's plan. */
export const LONGEST_LOOP = 5;
const MOST_LOOPS = 2000;
const MOST_STEPS = 2_000_000;

const INVESTS: ReadonlySet<string> = new Set(["investment"]);

/** Every ring of two to five organizations in which somebody invests and somebody buys, in one currency; the largest first. */
export function findLoops(counted: readonly LoopRow[]): LoopSearch {
  const search = new Search(edgesOf(counted));
  return { loops: search.run().sort(largestLoopFirst), cut: search.cut };
}

/** The only rows that loops are looked for in: those of a part of the record may be put together with others'. */
export function largestEdges(counted: readonly LoopRow[]): LoopRow[] {
  return [...edgesOf(counted).values()].flatMap((graph) =>
    [...graph.values()].flatMap((onward) =>
      [...onward.values()].flatMap(({ invests, buys }) =>
        [invests, buys].flatMap((edge) =>
          edge ? [{ row: edge.counted.row, counts: edge.counted.counts }] : [],
        ),
      ),
    ),
  );
}

type Ways = { invests: LoopEdge | null; buys: LoopEdge | null };
type Graph = ReadonlyMap<string, ReadonlyMap<string, Ways>>;

/** For each pair and currency the largest investment and the largest purchase. */
function edgesOf(counted: readonly LoopRow[]): ReadonlyMap<string, Graph> {
  const graphs = new Map<string, Map<string, Map<string, Ways>>>();
  for (const one of [...counted].sort((a, b) => compareText(a.row.id, b.row.id))) {
    const { payer, payee, measure, unit } = one.row;
    if (one.counts === null || measure !== "money" || !payer || !payee || payer.slug === payee.slug) continue;
    const graph = keptIn(graphs, unit, () => new Map<string, Map<string, Ways>>());
    const from = keptIn(graph, payer.slug, () => new Map<string, Ways>());
    const ways = keptIn(from, payee.slug, (): Ways => ({ invests: null, buys: null }));
    const way = INVESTS.has(one.row.sumKind.slug) ? "invests" : "buys";
    const edge = { from: payer, to: payee, counted: one };
    if (isLarger(edge, ways[way])) ways[way] = edge;
  }
  return graphs;
}

function isLarger(edge: LoopEdge, than: LoopEdge | null): boolean {
  if (than === null) return true;
  const [a, b] = [bandOf(edge), bandOf(than)];
  return (compareDecimals(a.low, b.low) || compareDecimals(a.top, b.top)) > 0;
}

function bandOf({ counted }: LoopEdge): Band {
  if (counted.counts === null) throw new Error("An edge is made of what is counted.");
  return counted.counts;
}

type Path = { currency: string; graph: Graph; path: readonly string[]; ways: readonly Ways[] };

function mayFollow(next: string, path: readonly string[]): boolean {
  return next > (path[0] ?? "") && !path.includes(next) && path.length < LONGEST_LOOP;
}

class Search {
  readonly #graphs: ReadonlyMap<string, Graph>;
  readonly #loops: Loop[] = [];
  #steps = 0;
  cut = false;

  constructor(graphs: ReadonlyMap<string, Graph>) {
    this.#graphs = graphs;
  }

  run(): Loop[] {
    for (const [currency, graph] of this.#graphs) {
      for (const start of [...graph.keys()].sort()) this.#walk({ currency, graph, path: [start], ways: [] });
    }
    return this.#loops;
  }

  /** Only organizations after the first may follow, so that each ring is found once. */
  #walk(at: Path): void {
    const { currency, graph, path, ways } = at;
    const [start = ""] = path;
    const onward = graph.get(path.at(-1) ?? "") ?? new Map<string, Ways>();
    for (const [next, way] of [...onward].sort(([a], [b]) => compareText(a, b))) {
      if (this.#isTired()) return;
      const longer = [...ways, way];
      if (next === start) this.#close(longer, currency);
      else if (mayFollow(next, path)) this.#walk({ currency, graph, path: [...path, next], ways: longer });
    }
  }

  #isTired(): boolean {
    this.#steps += 1;
    this.cut ||= this.#loops.length >= MOST_LOOPS || this.#steps > MOST_STEPS;
    return this.cut;
  }

  #close(ways: readonly Ways[], currency: string): void {
    const loops = choicesOf(ways).map((edges) => toLoop(edges, currency));
    const [best] = loops.sort(largestLoopFirst);
    if (best) this.#loops.push(best);
  }
}

/** Every choice of one edge for each step in which somebody invests and somebody buys. */
function choicesOf(ways: readonly Ways[]): LoopEdge[][] {
  const all = ways.reduce<LoopEdge[][]>(
    (choices, { invests, buys }) =>
      choices.flatMap((edges) => [invests, buys].flatMap((edge) => (edge ? [[...edges, edge]] : []))),
    [[]],
  );
  const invests = ({ counted }: LoopEdge) => INVESTS.has(counted.row.sumKind.slug);
  return all.filter((edges) => edges.some(invests) && !edges.every(invests));
}

function toLoop(edges: readonly LoopEdge[], currency: string): Loop {
  const bands = edges.map(bandOf);
  const smallest = (amounts: readonly string[]) =>
    amounts.reduce<string | null>(
      (least, one) => (least === null || compareDecimals(one, least) < 0 ? one : least),
      null,
    );
  return {
    edges,
    currency,
    low: smallest(bands.map(({ low }) => low)) ?? "0",
    high: smallest(bands.flatMap((band) => highOf(band) ?? [])),
  };
}

function largestLoopFirst(a: Loop, b: Loop): number {
  return (
    compareDecimals(b.low, a.low) ||
    compareDecimals(b.high ?? "0", a.high ?? "0") ||
    a.edges.length - b.edges.length ||
    compareText(loopKey(a), loopKey(b))
  );
}

function loopKey({ edges }: Loop): string {
  return edges.map(({ counted }) => counted.row.id).join("\n");
}
