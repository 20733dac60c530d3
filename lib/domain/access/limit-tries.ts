/**
 * Whether one more try is let through: so many in a sliding window, and those refused do not count. Knows nothing of
 * who tries what, nor where the tries are kept.
 */

export type Limit = { tries: number; windowMs: number };

/** How often a password may be guessed, for one account and from one address. */
export const SIGN_IN_LIMIT: Limit = { tries: 5, windowMs: 60_000 };

/** How often one address may begin to sign in by a passkey: no guess, but each beginning is a row. */
export const QUESTION_LIMIT: Limit = { tries: 30, windowMs: 60_000 };

/** How often one token, or one account, may write by the API. */
export const WRITE_LIMIT: Limit = { tries: 120, windowMs: 60_000 };

/** How many errors may be reported from one address: the tenth in a minute is too many. */
export const REPORT_LIMIT: Limit = { tries: 9, windowMs: 60_000 };

export type Admission =
  | { admitted: true; tries: Date[] }
  | { admitted: false; tries: Date[]; waitMs: number };

/** Judges a try at `now` after the earlier ones; `tries` is what to remember. */
export function admitTry(earlier: readonly Date[], now: Date, limit: Limit): Admission {
  const since = now.getTime() - limit.windowMs;
  const recent = earlier.filter((at) => at.getTime() > since).sort((a, b) => a.getTime() - b.getTime());
  const room = limit.tries - recent.length;
  if (room > 0) return { admitted: true, tries: [...recent, now] };
  const freed = recent[-room] ?? now;
  return { admitted: false, tries: recent, waitMs: Math.max(1, freed.getTime() - since) };
}
