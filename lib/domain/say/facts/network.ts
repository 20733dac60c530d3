/**
 * What there is to say of the picture of who owes whom, and of the loops in which money goes round.
 * Types only: lib/figures/network decides them. Amounts come in words; names are the record's own.
 */
import type { Binding } from "../../vocabulary/vocabulary";

/** A promise in one line; `kind` is the name of a kind of term, `binding` null: all degrees together. */
export type StrandFacts = {
  payer: string;
  payee: string;
  amount: string;
  kind: string;
  binding: Binding | null;
};

/** What is not in the picture, and how many organizations are. */
export type LeftOutFacts = { members: number; organizations: number; strands: number };

export type LoopMoney = { is: "certain" | "at_most"; sum: string } | { is: "unbounded" };

export type CaptionFacts = {
  members: number;
  strands: number;
  signed: number;
  /** The largest promise, as it is said; null: there is none. */
  largest: string | null;
  /** The first of the loops; null: there is none. */
  loops: { count: number; ring: string; money: LoopMoney } | null;
  leftOut: LeftOutFacts;
  /** Promises that nothing converts; null: all are in one currency. */
  others: { count: number; units: readonly string[]; currency: string | null } | null;
};

export type LoopEdgeFacts = { is: "invests" | "pays"; from: string; to: string; amount: string };

export type LoopBecause = {
  /** The promise that limits it; null: none has an upper end. */
  smallest: { from: string; to: string } | null;
  /** The least firm first. */
  unsigned: readonly { from: string; to: string; binding: Binding }[];
};

/** Why a sum is no line of the picture. */
export type NotDrawnKey = "left_out" | "nobody" | "itself" | "not_on_record";
export type FlowColumnKey = "investors" | "labs" | "clouds" | "chips";

export type NetworkWords = {
  strand(facts: StrandFacts): string;
  caption(facts: CaptionFacts): string;
  /** "" when all is drawn. */
  leftOut(facts: LeftOutFacts): string;
  flowRule: string;
  columns: Readonly<Record<FlowColumnKey, string>>;
  notDrawn: Readonly<Record<NotDrawnKey, string>>;
  loopMoney(facts: LoopMoney): string;
  loopEdge(facts: LoopEdgeFacts): string;
  loopBecause(facts: LoopBecause): string;
};
