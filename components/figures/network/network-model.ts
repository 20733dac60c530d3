/**
 * What the network's page and files draw, from what was read.
 * Decides which layouts are made of it; every place is decided in lib/figures.
 */
import {
  drawNetwork,
  NETWORK_LIMITS,
  type SaysStrands,
  strandsOf,
  tintsOf,
} from "@/lib/figures/network/draw-network";
import { FLOW_LIMITS } from "@/lib/figures/network/layout-flow";
import { type WordedLoop, wordLoop } from "@/lib/figures/network/loop-words";
import type { DrawnNetwork, Strand, Tint } from "@/lib/figures/network/types";
import { ledgerHref } from "@/lib/url/ledger/ledger-search";
import type { NetworkSearch } from "@/lib/url/ledger/network-search";
import type { NetworkView } from "@/lib/views/network";

export type NetworkModel = {
  strands: readonly Strand[];
  network: DrawnNetwork;
  flow: DrawnNetwork;
  loops: readonly WordedLoop[];
  /** Kinds that are drawn, with their colours. */
  kinds: readonly { label: string; tint: Tint }[];
};

/** The model of one view, its sentences in a language. */
export function toNetworkModel(view: NetworkView, language: SaysStrands): NetworkModel {
  const slugs = Object.keys(view.kinds);
  const strands = strandsOf({ sums: view.sums, members: view.members, kinds: slugs }, language);
  const tints = tintsOf(slugs);
  const drawn = new Set(strands.map(({ kind }) => kind.slug));
  return {
    strands,
    network: drawNetwork(strands, NETWORK_LIMITS),
    flow: drawNetwork(strands, FLOW_LIMITS),
    loops: view.loops.map((loop) => wordLoop(loop, language)),
    kinds: slugs
      .filter((slug) => drawn.has(slug))
      .sort()
      .map((slug) => ({
        label: language.vocabulary.termKind(slug, view.kinds[slug] ?? slug),
        tint: tints.get(slug) ?? "d",
      })),
  };
}

/** The obligations that a line is made of. */
export function strandLedgerHref(
  { payer, payee, kind, binding }: Strand,
  { on, known }: NetworkSearch,
): string {
  return ledgerHref({
    ...{ payer: [payer.slug], payee: [payee.slug], kind: [kind.slug] },
    ...{ binding: binding === null ? [] : [binding], on, known },
  });
}
