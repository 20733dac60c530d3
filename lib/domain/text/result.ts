/**
 * An expected outcome as a value: it worked, or it did not and says why.
 * Decides the shape only; the unexpected is thrown instead.
 */
export type Result<T, E = string> = { ok: true; value: T } | { ok: false; error: E };

/** It worked. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** It did not work; the error is a sentence that tells how to mend it. */
export function err<E>(error: E): { ok: false; error: E } {
  return { ok: false, error };
}
