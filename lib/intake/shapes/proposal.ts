/**
 * What is read from an article: the shapes.
 * Shapes only. Nothing without a place in the text exists.
 */
import type { Value } from "@/lib/domain/values/value";
import type { OrganizationKind, Stance, ValueType } from "@/lib/domain/vocabulary/vocabulary";

/** A part of the kept text: offsets, the end being the first character behind it. */
export type Span = { start: number; end: number };

/** What made a proposal: the words, where they stand, and what they say. */
export type Cue = Span & { says: CueSays; text: string };
export type CueSays = "kind" | "value" | "party" | "stance" | "end" | "attribution";

export type Proposal = {
  /** Made of what it says and where: the same text gives the same ids. */
  id: string;
  kind: string;
  /** Slug of who gives; null where the text names nobody. */
  from: string | null;
  to: string | null;
  value: Value;
  stance: Stance;
  /** Verbatim: the text from start to end. */
  quote: string;
  start: number;
  end: number;
  /** Where the value stands, within the quote. */
  valueAt: Span;
  cues: readonly Cue[];
  /** How sure the reader is, 0–1. */
  score: number;
  /** Whose word it passes on, as the text names them. */
  attributedTo: string | null;
  /** EDTF: when it ends or ended, as the sentence says. */
  until: string | null;
  /** The sentence says that it holds no longer. */
  ends: boolean;
};

/** What the reader knows of the record. */
export type Lexicon = {
  organizations: readonly LexiconOrganization[];
  kinds: readonly LexiconKind[];
};
export type LexiconOrganization = {
  slug: string;
  name: string;
  kind: OrganizationKind;
  aliases: readonly string[];
};
export type LexiconKind = {
  slug: string;
  label: string;
  valueType: ValueType;
  /** Cues that editors added to those the program knows. */
  cues?: readonly string[];
};

export type ArticleReading = {
  language: string | null;
  proposals: readonly Proposal[];
  /** What a reader should know of it: “in a language that is read only in part”. */
  notes: readonly string[];
};
