import type { Said } from "@/lib/domain/text/said";

/** What a form of the editor was told the last time it was sent; null before the first. */
export type FormState = {
  ok: boolean;
  /** A sentence on what was done, or on what is to be mended. */
  message: Said;
  /** Sentences by field. */
  fields?: Readonly<Record<string, Said>>;
  /** Where to look: what stands in the way. */
  links?: readonly { href: string; label: Said }[];
  /** What was typed, so that a refusal does not lose it. */
  typed?: Readonly<Record<string, string>>;
  /** Nothing was done, because the session has ended. */
  signedOut?: boolean;
  /** Shown this once: a link or a token. */
  secret?: string;
} | null;

/** What a form is told when the action did not even begin. */
export function toRefused(refusal: { kind: string; message: Said }): FormState {
  return { ok: false, message: refusal.message, signedOut: refusal.kind === "unauthenticated" };
}
