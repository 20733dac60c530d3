/** What a form of the desk was told the last time it was sent; null before the first. */
export type FormState = {
  ok: boolean;
  /** A sentence on what was done, or on what is to be mended. */
  message: string;
  /** Sentences by field. */
  fields?: Readonly<Record<string, string>>;
  /** Shown this once: a link or a token. */
  secret?: string;
} | null;
