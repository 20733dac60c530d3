/**
 * What in the record cannot all be so, or looks like a slip, for editors to look at.
 * Decides the shapes and the names of the rules; a finding is a question, and changes nothing that readers see.
 */

import type { DealRef, OrganizationRef } from "../terms/term";
import type { Value } from "../values/value";

export const FINDING_KINDS = {
  two_exclusive: {
    title: "Two exclusive clouds at once",
    rule: "One customer has granted exclusivity to two providers, and the two spans may overlap.",
  },
  over_whole: {
    title: "Equity over 100 %",
    rule: "The stakes in one company that may be in force today come to more than all of it, each holder counted at the least that is stated.",
  },
  outlives: {
    title: "A promise that outlives its contract",
    rule: "A term’s stated end lies certainly after the stated end of its deal.",
  },
  above_site: {
    title: "Capacity above its site’s",
    rule: "A deal promises more capacity than the site that it names can have.",
  },
} as const;
export type FindingKind = keyof typeof FINDING_KINDS;

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
