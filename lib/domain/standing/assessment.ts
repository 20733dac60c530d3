/**
 * What the claims on a term amount to: the shapes.
 * Decides nothing; standing.ts fills them, and every sentence and view is made from them.
 */
import type { Value } from "../values/value";
import type { Standing, TermState } from "../vocabulary/vocabulary";
import type { Claim } from "./claim";

/** One side of what claims say: claims that agree among themselves, or the denials. */
export type Position = {
  stance: "asserts" | "denies";
  /** The tightest value of the side, of a contested side the tightest that another contradicts; for denials the value denied. */
  value: Value;
  /** The claim that states that value best. */
  best: Claim;
  /** The weightiest first. */
  claims: readonly Claim[];
  /** Publishers counted as independent, best tier first. */
  publishers: readonly string[];
  /** Whether any claim of another side contradicts one of this side. */
  contested: boolean;
};

export type SyndicatedClaim = { claim: Claim; of: Claim };

/** What the claims on a term amount to. Every claim is in exactly one of: sides' claims, questioning, syndicated, setAside, notYetKnown. */
export type Assessment = {
  standing: Standing;
  state: TermState;
  /** The value shown: null when standing is disputed, denied or unknown, or the state is an absence. */
  value: Value | null;
  /** The claim whose value is shown, or that rules. */
  best: Claim | null;
  /** The side that holds the value shown, or the ruling, first; then the better supported. For a disputed term, two or more that contradict. */
  sides: readonly Position[];
  /** Claims of `sides` that no machine can compare with what is shown, and on which no editor has ruled. */
  notCompared: readonly Claim[];
  questioning: readonly Claim[];
  syndicated: readonly SyndicatedClaim[];
  /** Deprecated claims: shown with their reason, never counted. */
  setAside: readonly Claim[];
  /** Claims whose source was not certainly published by the day asked about. */
  notYetKnown: readonly Claim[];
};
