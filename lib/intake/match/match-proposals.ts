/**
 * Where in the record a proposal belongs.
 * Decides which deals and terms may be meant, each with its reasons, that a promise no deal of the time speaks of is a new deal, and what
 * the record knows already. The record is handed in: only
 * the deals between the organizations that the article names.
 */
import { sameJson } from "@/lib/domain/text/json";
import { compareValues } from "@/lib/domain/values/agreement";
import type { Value } from "@/lib/domain/values/value";
import type { Stance } from "@/lib/domain/vocabulary/vocabulary";
import type { Proposal } from "../shapes/proposal";

export type MatchTerm = {
  key: string;
  kind: string;
  label: string;
  from: string | null;
  to: string | null;
  claims: readonly { source: string; stance: Stance; value: Value }[];
};
export type MatchDeal = {
  slug: string;
  title: string;
  partnership: string;
  parties: readonly string[];
  announcedOn: string | null;
  terms: readonly MatchTerm[];
};

/** A place for a proposal; `deal` empty: a new deal; `term` null: a new term of the deal. */
export type Candidate = { deal: string; term: string | null; score: number; reasons: readonly string[] };
export type Matched = {
  candidates: readonly Candidate[];
  /** The source that is being read claims exactly this already, there. */
  known: { deal: string; term: string } | null;
};

export type MatchContext = {
  deals: readonly MatchDeal[];
  /** Slug of the source being read, where the record has it. */
  source: string | null;
  /** EDTF of its publication. */
  publishedOn: string | null;
};

const MOST = 4;

/** The places of every proposal, by its id. */
export function matchProposals(
  proposals: readonly Proposal[],
  context: MatchContext,
): ReadonlyMap<string, Matched> {
  const main = mainDeal(proposals, context);
  const fresh = new Set(proposals.filter((each) => isNewDeal(each, context)).map(pairOf));
  return new Map(proposals.map((each) => [each.id, matchOne(each, { context, main, fresh })]));
}

function matchOne(proposal: Proposal, around: Around & { fresh: ReadonlySet<string | null> }): Matched {
  const { context, fresh } = around;
  const isNew = fresh.has(pairOf(proposal)) && !isSaid(proposal, context);
  const candidates = context.deals
    .flatMap((deal) => candidatesIn(deal, proposal, around))
    .concat(isNew ? [NEW_DEAL] : [])
    .sort((a, b) => b.score - a.score || (a.deal + a.term < b.deal + b.term ? -1 : 1))
    .slice(0, MOST);
  return { candidates, known: knownAs(proposal, context) };
}

const NEW_DEAL: Candidate = {
  ...{ deal: "", term: null, score: 7 },
  reasons: ["no deal of theirs was announced about then, and no term says this"],
};
/** What deals are made for. */
const MAIN_KINDS = new Set(["spend_commitment", "investment", "total_program", "capacity", "chips"]);

/** A promise between two who announced nothing about when it was published, and of whom the record says nothing like it. */
function isNewDeal(proposal: Proposal, context: MatchContext): boolean {
  if (!MAIN_KINDS.has(proposal.kind) || pairOf(proposal) === null || monthOf(context.publishedOn) === null)
    return false;
  const theirs = dealsOf(proposal, context);
  return (
    theirs.length > 0 &&
    !isSaid(proposal, context) &&
    !theirs.some(({ announcedOn }) => isNear(announcedOn, context.publishedOn) || isVague(announcedOn))
  );
}

/** A day without its month may be any. */
const isVague = (date: string | null): boolean => monthOf(date) === null;

/** The two, whoever of them gives; null where the proposal names fewer. */
function pairOf({ from, to }: Proposal): string | null {
  return from === null || to === null ? null : [from, to].sort().join(" ");
}

function dealsOf({ from, to }: Proposal, { deals }: MatchContext): MatchDeal[] {
  return deals.filter(({ parties }) => [from, to].every((slug) => slug === null || parties.includes(slug)));
}

/** A claim of the record agrees with it. */
function isSaid(proposal: Proposal, context: MatchContext): boolean {
  return dealsOf(proposal, context).some(({ terms }) =>
    terms.some(
      ({ kind, claims }) =>
        kind === proposal.kind &&
        claims.some(({ value }) => compareValues(value, proposal.value) === "agree"),
    ),
  );
}

/** The deal that most of an article speaks of. */
function mainDeal(proposals: readonly Proposal[], context: MatchContext): string | null {
  const sums = new Map<string, number>();
  for (const proposal of proposals)
    for (const deal of context.deals) {
      const [best] = candidatesIn(deal, proposal, { context, main: null }).sort((a, b) => b.score - a.score);
      if (best !== undefined) sums.set(deal.slug, (sums.get(deal.slug) ?? 0) + best.score);
    }
  const [first] = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first?.[0] ?? null;
}

type Around = { context: MatchContext; main: string | null };

/** Terms of the kind in a deal, and a new one; none where the deal is between others. */
function candidatesIn(deal: MatchDeal, proposal: Proposal, { context, main }: Around): Candidate[] {
  const named = [proposal.from, proposal.to].filter((slug) => slug !== null);
  const shared = named.filter((slug) => deal.parties.includes(slug));
  if (shared.length === 0 || shared.length < named.length) return [];
  const base: [number, string][] = [
    [named.length, named.length === 2 ? "both parties are its parties" : "the party is one of its parties"],
  ];
  if (isNear(deal.announcedOn, context.publishedOn))
    base.push([1, "announced about when this was published"]);
  if (deal.slug === main) base.push([1, "the rest of the article is about it"]);
  const terms = deal.terms.filter((term) => term.kind === proposal.kind);
  return [
    ...terms.map((term) => candidate(deal, term.key, [...base, ...reasonsFor(term, proposal)])),
    candidate(deal, null, [...base, [terms.length === 0 ? 0.5 : -1, "a new term"]]),
  ];
}

function candidate(
  { slug }: MatchDeal,
  term: string | null,
  reasons: readonly [number, string][],
): Candidate {
  const score = reasons.reduce((sum, [points]) => sum + points, 0);
  return { deal: slug, term, score, reasons: reasons.flatMap(([, words]) => (words === "" ? [] : [words])) };
}

function reasonsFor(term: MatchTerm, proposal: Proposal): [number, string][] {
  const reasons: [number, string][] = [[2, "the same kind"]];
  if (term.from === proposal.from && term.to === proposal.to) reasons.push([1.5, "from and to the same"]);
  else if (term.from === proposal.to && term.to === proposal.from)
    reasons.push([-0.5, "the other way round"]);
  const agreements = new Set(term.claims.map((claim) => compareValues(claim.value, proposal.value)));
  if (agreements.has("agree")) reasons.push([2, "a claim there agrees with the value"]);
  else if (agreements.has("conflict")) reasons.push([-0.5, "its claims say another value"]);
  else if (agreements.has("incomparable")) reasons.push([-1.5, "its claims are of another type"]);
  return reasons;
}

/** Within some four months, by the year and month that both name. */
function isNear(a: string | null, b: string | null): boolean {
  const [x, y] = [monthOf(a), monthOf(b)];
  return x !== null && y !== null && Math.abs(x - y) <= 4;
}

function monthOf(date: string | null): number | null {
  const [, year, month] = /^(\d{4})-(0\d|1[0-2])/.exec(date ?? "") ?? [];
  return year === undefined || month === undefined ? null : Number(year) * 12 + Number(month);
}

function knownAs({ kind, value, stance }: Proposal, { deals, source }: MatchContext): Matched["known"] {
  if (source === null) return null;
  for (const deal of deals)
    for (const term of deal.terms) {
      const says = (claim: MatchTerm["claims"][number]): boolean =>
        claim.source === source && claim.stance === stance && sameJson(claim.value, value);
      if (term.kind === kind && term.claims.some(says)) return { deal: deal.slug, term: term.key };
    }
  return null;
}
