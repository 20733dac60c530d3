/**
 * What there is to say of the difference between two states of a record.
 * Types only: records/ decides it. Values and dates come in words already; labels, titles and quotes are the record's own.
 */
import type { OtherLang } from "../../text/language";

export type ChangeKindKey = "added" | "removed" | "changed" | "reordered";

/** An entry of a list by what it is called. */
export type EntryFacts =
  | { is: "term"; label: string }
  | { is: "claim"; source: string }
  | { is: "party"; organization: string }
  | { is: "other"; field: string; item: string };

/** A claim in one line; a stance and a rank come by their keys. */
export type ClaimLine = {
  source: string;
  stance: string;
  value: string;
  quote: string;
  ruling: { rank: string; reason: string } | null;
};

export type RecordWords = {
  /** A field by its name in the bundle; a name that is not known stands as it is. */
  field(field: string): string;
  /** The same field as it is said in another language. @example fieldIn("title", "fr") // "title in French" */
  fieldIn(field: string, lang: OtherLang): string;
  /** What stands above it in a form, and of a column. */
  label(field: string): string;
  entry(entry: EntryFacts): string;
  orderOf(place: string): string;
  /** "title changed" */
  change(place: string, kind: ChangeKindKey): string;
  /** "in force until: 28 October 2025" */
  line(field: string, content: string): string;
  claim(claim: ClaimLine): string;
};
