/** Following the record by e-mail, as its pages receive it. Types only. */

/** What came of asking, and what was typed, so that a refusal does not lose it; null before. */
export type FollowState = { ok: boolean; message: string; typed: string } | null;

/** Whom a link in a mail belongs to. */
export type FollowerView = { email: string; title: string | null; isConfirmed: boolean };
