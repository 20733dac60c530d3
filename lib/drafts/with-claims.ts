/**
 * Claims that were read from articles → a deal’s draft that has them.
 * Decides which go into a term that stands and which make a new one; the same quotation of a source is never there twice.
 */
import { compareValues } from "@/lib/domain/values/agreement";
import type { Value } from "@/lib/domain/values/value";
import type { Stance } from "@/lib/domain/vocabulary/vocabulary";
import { blankClaim, blankTerm } from "./blank";
import type { DraftClaim, DraftOf, DraftSource, DraftTerm } from "./document";
import { typedValue, type ValueTypes } from "./from-record";
import { newRef } from "./to-edits";

export type ReadClaim = {
  /** Unique among those that are drafted together. */
  id: string;
  /** The article that says so. */
  source: ReadSource;
  kind: string;
  /** What a new term is called. */
  label: string;
  from: string;
  to: string;
  value: Value;
  stance: Stance;
  quote: string;
  /** Slug of the source whose word it passes on; else empty. */
  repeats: string;
  /** Key of the term that it is put to; empty: a new one. */
  term: string;
  /** EDTF; else empty. Only a new term takes it. */
  until: string;
};

/** The source of an article: published, or made with the draft. */
export type ReadSource = { slug: string } | { made: DraftSource };

/** The draft with the claims. */
export function withClaims(
  draft: DraftOf<"deals">,
  { claims, types }: { claims: readonly ReadClaim[]; types: ValueTypes },
): DraftOf<"deals"> {
  const begun: ReadClaim[] = [];
  let terms: readonly DraftTerm[] = draft.record.terms;
  for (const claim of claims) {
    const first = claim.term === "" ? begun.find((other) => isSameTerm(other, claim)) : undefined;
    if (claim.term === "" && first === undefined) begun.push(claim);
    const id = claim.term === "" ? newTermId(first ?? claim) : null;
    terms = placed(terms, { claim, id, draft: claimOf(claim, types) });
  }
  return {
    ...draft,
    newSources: withSources(draft.newSources, claims),
    record: { ...draft.record, terms: [...terms] },
  };
}

/** The sources that the draft brings along, each once. */
function withSources(known: readonly DraftSource[], claims: readonly ReadClaim[]): DraftSource[] {
  const all = [...known];
  for (const { source } of claims)
    if ("made" in source && !all.some(({ id }) => id === source.made.id)) all.push(source.made);
  return all;
}

function claimOf(claim: ReadClaim, types: ValueTypes): DraftClaim {
  const { source } = claim;
  const ref = "slug" in source ? source.slug : newRef(source.made);
  return {
    ...blankClaim(claim.id, ref),
    ...typedValue(claim.value, types[claim.kind]),
    ...{ stance: claim.stance, quote: claim.quote, repeats: claim.repeats },
  };
}

/** A new term takes every claim of its kind between the same two whose value may be the same; other amounts are terms of their own. */
function isSameTerm(a: ReadClaim, b: ReadClaim): boolean {
  return (
    a.kind === b.kind && a.from === b.from && a.to === b.to && compareValues(a.value, b.value) === "agree"
  );
}

function newTermId({ id }: ReadClaim): string {
  return `of article: ${id}`;
}

type Placing = { claim: ReadClaim; id: string | null; draft: DraftClaim };

function placed(terms: readonly DraftTerm[], { claim, id, draft }: Placing): readonly DraftTerm[] {
  const at = terms.findIndex((term) => (id === null ? term.key === claim.term : term.id === id));
  const term = terms[at];
  if (term === undefined) return [...terms, newTerm(claim, id ?? newTermId(claim), draft)];
  return term.claims.some((other) => isSameClaim(other, draft))
    ? terms
    : terms.with(at, { ...term, claims: [...term.claims, draft] });
}

function isSameClaim(a: DraftClaim, b: DraftClaim): boolean {
  return a.source === b.source && a.quote === b.quote && a.stance === b.stance && a.value === b.value;
}

function newTerm({ kind, label, from, to, until }: ReadClaim, id: string, draft: DraftClaim): DraftTerm {
  return { ...blankTerm(id, { from, to }), kind, label, inForceUntil: until, claims: [draft] };
}
