/**
 * A term with its claims, and what it amounts to at two clocks.
 * Decides the shapes that reading views and comparison share.
 */

import type { Assessment } from "../standing/assessment";
import type { Claim } from "../standing/claim";
import type { Langs } from "../text/translations";
import type { CountableUnit } from "../values/units";
import type { ValueType } from "../vocabulary/vocabulary";

export type TermKind = {
  slug: string;
  label: string;
  group: string;
  valueType: ValueType;
  /** Units of counts that editors added for this kind. */
  units?: readonly CountableUnit[];
};

/** Enough of an organization to name and link it. */
export type OrganizationRef = { slug: string; name: string };

/** Enough of a deal to name and link it. */
export type DealRef = { slug: string; shortId: string; title: string } & Langs<"title">;

export type Term = {
  key: string;
  kind: TermKind;
  /** In English, whoever reads: amounts are read by it. */
  label: string;
  /** The label in the reader's language, where somebody wrote it. */
  labelTold?: string;
  /** Who gives; null when the source names nobody. */
  from: OrganizationRef | null;
  /** Who gets. */
  to: OrganizationRef | null;
  /** EDTF. */
  inForceFrom: string | null;
  /** EDTF; the term ends on that day (half-open). null: no end stated. */
  inForceUntil: string | null;
  endedByDeal: DealRef | null;
  claims: readonly Claim[];
};

/** Whether a term is in force on a day: certainly, possibly, or not. */
export type InForce = "yes" | "possibly" | "no";

/** Which side of its span a day lies on. */
export type Phase = "not_yet" | "in_force" | "ended";

export type AssessedTerm = {
  term: Term;
  reading: Assessment;
  inForce: InForce;
  phase: Phase;
  /** The calibrated sentence: "about $38 billion over seven years, per Amazon and OpenAI". */
  display: string;
  /** The span in force, in words: "from 21 January 2025 until 28 October 2025". */
  span: string;
};
