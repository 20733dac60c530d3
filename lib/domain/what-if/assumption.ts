/**
 * What a reader leaves out: a source, a publisher, a tier, an editor's ruling, a deal.
 * Decides how it is written in an address, and what it means for one term; judges nothing.
 */

import { assumptionKinds } from "@/lib/domain/say/en/words/vocabulary";
import type { AssumptionKey } from "../say/facts/vocabulary";
import type { Assessment } from "../standing/assessment";
import type { Claim, ClaimSource } from "../standing/claim";
import { quoteText } from "../text/plain-text";
import { err, ok, type Result } from "../text/result";
import { isSlug, toSlug } from "../text/slug";
import { isWordOf, slugsOf, TIERS } from "../vocabulary/vocabulary";

/** In the order in which they are offered. */
export const ASSUMPTION_KINDS = assumptionKinds;
export type AssumptionKind = AssumptionKey;

/** `name`: a slug; for a ruling "deal/term"; for a tier its word. */
export type Assumption = { kind: AssumptionKind; name: string };

/** Reads one. @example parseAssumption("source:reuters-2025-11-03-aws") */
export function parseAssumption(text: string): Result<Assumption> {
  const at = text.indexOf(":");
  const [kind, name] = [text.slice(0, at), text.slice(at + 1)];
  if (!isKind(kind)) return err(`${quoteText(text)} does not begin with ${NAMES} and a colon.`);
  return isNameOf(kind, name) ? ok({ kind, name }) : err(`${quoteText(text)}: ${SHAPES[kind]}.`);
}

/** As it stands in an address. */
export function assumptionText({ kind, name }: Assumption): string {
  return `${kind}:${name}`;
}

const NAMES = Object.keys(ASSUMPTION_KINDS).join(", ");
const SHAPES: Readonly<Record<AssumptionKind, string>> = {
  source: "a source is named by its slug",
  publisher: "a publisher is named in lower-case words joined by hyphens",
  tier: `a tier is one of ${Object.keys(TIERS).join(", ")}`,
  ruling: "a ruling is named by its deal and its term, as deal/term",
  deal: "a deal is named by its slug",
};

function isKind(text: string): text is AssumptionKind {
  return Object.hasOwn(ASSUMPTION_KINDS, text);
}

function isNameOf(kind: AssumptionKind, name: string): boolean {
  if (kind === "tier") return isWordOf(TIERS, name);
  if (kind !== "ruling") return isSlug(name) || /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(name);
  const [deal = "", key = "", ...rest] = name.split("/");
  return rest.length === 0 && isSlug(deal) && isSlug(key);
}

/** How an address names a publisher. */
export function publisherName(publisher: string): string {
  return toSlug(publisher);
}

/** All that is left out, for quick look-ups. */
export type LeftOut = Readonly<Record<AssumptionKind, ReadonlySet<string>>>;

export function leftOutOf(assumptions: readonly Assumption[]): LeftOut {
  return perKind((kind) => new Set(assumptions.filter((one) => one.kind === kind).map(({ name }) => name)));
}

/** Something for every kind. */
export function perKind<T>(make: (kind: AssumptionKind) => T): Record<AssumptionKind, T> {
  const made = slugsOf(ASSUMPTION_KINDS).map((kind) => [kind, make(kind)]);
  return Object.fromEntries(made) as Record<AssumptionKind, T>;
}

/** The claims on a term ("deal/term") that are left: the very same list when nothing is left out of it. What only repeats a claim that is left out goes with it; `read` says what repeats what. */
export function claimsLeft(
  claims: readonly Claim[],
  term: string,
  { leftOut, read }: { leftOut: LeftOut; read: (claims: readonly Claim[]) => Pick<Assessment, "syndicated"> },
): readonly Claim[] {
  const open = leftOut.ruling.has(term) ? claims.map(unruled) : claims;
  const fallen = new Set(open.filter(({ source }) => isLeftOut(source, leftOut)));
  if (fallen.size === 0) return open;
  for (const one of read(open).syndicated) if (fallen.has(one.of)) fallen.add(one.claim);
  return open.filter((claim) => !fallen.has(claim));
}

function isLeftOut({ slug, publisher, tier }: ClaimSource, leftOut: LeftOut): boolean {
  return (
    leftOut.source.has(slug) ||
    leftOut.tier.has(tier) ||
    (leftOut.publisher.size > 0 && leftOut.publisher.has(publisherName(publisher)))
  );
}

function unruled(claim: Claim): Claim {
  return claim.rank === "normal" ? claim : { ...claim, rank: "normal", reason: null };
}
