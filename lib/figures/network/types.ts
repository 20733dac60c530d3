/**
 * The network of promises and what is drawn of it.
 * Decides the shapes alone.
 */

import type { Band } from "@/lib/domain/obligations/band";
import type { Binding, OrganizationKind } from "@/lib/domain/vocabulary/vocabulary";

/** An organization with its kind, which decides where it stands. */
export type Member = { slug: string; name: string; kind: OrganizationKind };

/** What one organization promises another, of one kind and firmness: one sum of the ledger. */
export type Strand = {
  /** payer, payee, kind, unit and firmness; the same for ever. */
  id: string;
  payer: Member;
  payee: Member;
  kind: { slug: string; label: string };
  binding: Binding | null;
  unit: string;
  band: Band;
  /** Which colour its kind has. */
  tint: Tint;
  isSigned: boolean;
  /** "OpenAI → Oracle: $310 billion, spend commitment, signed". */
  sentence: string;
};

/** Colours of kinds by the order of their slugs; all further kinds share the last one. */
export const TINTS = ["a", "b", "c", "d"] as const;
export type Tint = (typeof TINTS)[number];

/** What is drawn of a network, and how much of it is not. */
export type DrawnNetwork = {
  members: readonly Member[];
  strands: readonly Strand[];
  /** The currency by which widths are drawn; others have no width, since nothing converts them. */
  currency: string | null;
  leftOut: { organizations: number; strands: number };
};

/** A line of words. y is its baseline. */
export type PlacedText = { text: string; x: number; y: number; anchor: "start" | "end" };

/** An organization: a bar as high as its money, and its name beside or above it. */
export type PlacedMember = {
  member: Member;
  x: number;
  y: number;
  widthPx: number;
  heightPx: number;
  label: PlacedText;
};

/** A strand as a line: all of it faint, its certain part solid, an arrow where the money arrives. */
export type PlacedStrand = {
  strand: Strand;
  path: string;
  widthPx: number;
  /** The part that is owed for certain; 0: none of it. */
  certainPx: number;
  /** The points of the arrow's head. */
  arrow: string;
  /** Whether it runs back, against the order of the columns. */
  isReturning: boolean;
};

export type NetworkLayout = {
  widthPx: number;
  heightPx: number;
  headings: readonly PlacedText[];
  members: readonly PlacedMember[];
  strands: readonly PlacedStrand[];
};
