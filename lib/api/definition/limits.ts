/**
 * How much may be asked in a minute, and how an answer says what is left: RateLimit and RateLimit-Policy of the IETF's draft
 * (draft-ietf-httpapi-ratelimit-headers). What counts it is the web server's, and of writing the database's.
 */
import { WRITE_LIMIT } from "@/lib/domain/access/limit-tries";

export type Policy = { name: string; quota: number; seconds: number };

/** By address. An answer that lies ready costs nothing; one that has to be made costs what it takes, in steps of 5 ms. */
export const READING: Policy = { name: "reading", quota: 3_000, seconds: 60 };

/** By token. */
export const WRITING: Policy = {
  name: "writing",
  quota: WRITE_LIMIT.tries,
  seconds: WRITE_LIMIT.windowMs / 1_000,
};

/** What is left, and in how many seconds there is more. */
export type Left = { left: number; seconds: number };

/** @example limitHeaders(READING, { left: 2990, seconds: 43 }).RateLimit // '"reading";r=2990;t=43' */
export function limitHeaders({ name, quota, seconds }: Policy, left: Left): Record<string, string> {
  return {
    "RateLimit-Policy": `"${name}";q=${quota};w=${seconds}`,
    RateLimit: `"${name}";r=${Math.max(0, Math.floor(left.left))};t=${Math.max(0, Math.ceil(left.seconds))}`,
  };
}
