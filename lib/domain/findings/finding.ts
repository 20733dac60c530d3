/**
 * What in the record cannot all be so, or looks like a slip, for editors to look at.
 * Decides the shapes and the names of the rules; a finding is a question, and changes nothing that readers see.
 */

import { findings } from "../say/en/findings";
import type { FindingKey } from "../say/facts/findings";
import type { DealRef, OrganizationRef } from "../terms/term";
import type { Value } from "../values/value";

export const FINDING_KINDS = findings.kinds;
export type FindingKind = FindingKey;

/** What the finder needs to know of a term: its parties, its dates and the value that counts. */
export type FindingTerm = {
  deal: DealRef;
  /** All EDTF. */
  dealStart: string | null;
  dealEnds: string | null;
  key: string;
  label: string;
  kind: string;
  from: OrganizationRef | null;
  to: OrganizationRef | null;
  inForceFrom: string | null;
  inForceUntil: string | null;
  /** null: nothing is known, or it is disputed. */
  value: Value | null;
};

export type Finding = {
  kind: FindingKind;
  words: string;
  /** The terms that cannot all be so. */
  terms: readonly Pick<FindingTerm, "deal" | "key" | "label">[];
};
