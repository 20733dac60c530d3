import { hash, randomUUID } from "node:crypto";

/**
 * How rows are named: records at random and for ever, everything below them by what it is.
 * A term is its deal and key, so that it keeps its id through every save; a claim its term and its own short id.
 */

/** The id of a new record. */
export function newId(): string {
  return randomUUID();
}

/** The same parts always give the same id: a UUID of version 8, "custom" (RFC 9562), made from a hash. */
export function derivedId(...parts: readonly (string | number)[]): string {
  const hex = hash("sha256", parts.join("\n"));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const termId = (dealId: string, key: string) => derivedId("term", dealId, key);
export const claimId = (term: string, shortId: string) => derivedId("claim", term, shortId);
export const standingId = (term: string, knownFrom: string | null) =>
  derivedId("standing", term, knownFrom ?? "current");
export const obligationId = (term: string, knownFrom: string | null) =>
  derivedId("obligation", term, knownFrom ?? "current");
/** A deal may have several milestones; `what` names one in it. */
export const milestoneId = (deal: string, what: string, knownFrom: string | null) =>
  derivedId("milestone", deal, what, knownFrom ?? "current");
