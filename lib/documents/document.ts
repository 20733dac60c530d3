/**
 * What a document is once it is read: plain text, and what it says of itself.
 * Shapes, limits and sentences only.
 */
import type { Result } from "@/lib/domain/text/result";

/** A larger file is refused before it is opened. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** What a document says of itself; null where it says nothing. The date is EDTF, the language BCP 47. */
export type Metadata = {
  title: string | null;
  publisher: string | null;
  address: string | null;
  publishedOn: string | null;
  language: string | null;
};
export type ReadDocument = { text: string; metadata: Metadata };
/** The error is a sentence. */
export type DocumentResult = Result<ReadDocument>;

export const NO_METADATA: Metadata = {
  title: null,
  publisher: null,
  address: null,
  publishedOn: null,
  language: null,
};
