/**
 * The shapes of a semantic redline: the terms it is made from, its steps and threads.
 */
import type { ChangeKind } from "../say/facts/redline";
import type { AssessedTerm, DealRef } from "../terms/term";
import type { Binding, Standing } from "../vocabulary/vocabulary";

export type RedlineChange = ChangeKind;

/** A term as it is read, with the deal it is in. */
export type DealTerm = {
  deal: DealRef;
  /** How firm the deal is. */
  binding: Binding;
  /** EDTF: the deal's effective date, else its announcement; where a term begins that states no start of its own. */
  dealStart: string | null;
  reading: AssessedTerm;
};

export type RedlineStep = {
  /** EDTF: the day from which this holds. */
  from: string;
  /** EDTF: the day from which it no longer holds; null: no end is stated. Steps of a share may hold at the same time. */
  until: string | null;
  /** What holds from then on: "right of first refusal", "until 2032". Of an end: what held until then. */
  display: string;
  standing: Standing;
  /** The deal whose term this is; of an end the deal that ended it, where one is named. */
  deal: DealRef;
  /** Null: the deal that ended the term is another than the one that has it, and has no part of this name. */
  termKey: string | null;
  change: RedlineChange;
  /** "21 January 2025: loosens from “exclusive” to “right of first refusal”." */
  sentence: string;
};

export type Redline = { id: string; label: string; steps: readonly RedlineStep[]; sentence: string };
