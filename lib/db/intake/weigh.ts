import type { Day } from "@/lib/domain/dates/day";
import { effectOf } from "@/lib/domain/terms/effect";
import type { AssessedTerm } from "@/lib/domain/terms/term";
import type { Lang } from "@/lib/domain/text/language";
import { type Accepted, acceptedClaims, type DealPlace, isSamePlace } from "@/lib/drafts/accepted-claims";
import type { DraftOf } from "@/lib/drafts/document";
import type { EditorLookups } from "@/lib/drafts/editor";
import type { IntakeWeight, Seen, TermChange } from "@/lib/drafts/intake-view";
import { sourceSlug } from "@/lib/drafts/made-names";
import { newDealOf } from "@/lib/drafts/new-deal";
import { allSources } from "@/lib/drafts/preview";
import { newRef } from "@/lib/drafts/to-edits";
import { type ReadClaim, withClaims } from "@/lib/drafts/with-claims";
import type { IntakeAnswers } from "@/lib/schema/intake";
import type { Transaction } from "../client";
import { loadLookups } from "../drafts/lookups";
import { readingsOf } from "../drafts/weigh-draft";
import { loadValueTypes, presentState } from "../store/present-state";
import { answeredOf, contextOf, type Opened } from "./open-document";

/**
 * What accepting would change: the terms of a deal with the claims, beside those published now, read by the code that publishing reads
 * them by.
 */

export type DealWeight = {
  document: DraftOf<"deals">;
  recordId: string | null;
  revision: number;
  before: readonly AssessedTerm[];
  after: readonly AssessedTerm[];
  /** What each claim alone would change, by its id. */
  alone: ReadonlyMap<string, TermChange>;
};

/** The day on which terms are read, and the language in which they are told; absent: English. */
export type At = { today: Day; lang?: Lang | undefined };

/** Articles with what was answered to each. */
export type Reviewed = readonly { opened: Opened; answers: IntakeAnswers }[];

/** `deal` empty: a new one, in the partnership. */
type Wanted = DealPlace & { claims: readonly ReadClaim[] } & At;

/** A deal with claims of articles; null where there is none of that slug. */
export async function weighDeal(
  tx: Transaction,
  reviewed: Reviewed,
  { deal: slug, partnership, claims, today, lang }: Wanted,
): Promise<DealWeight | null> {
  const base = await dealOf(tx, reviewed, { deal: slug, partnership, claims });
  if (base === null) return null;
  const types = await loadValueTypes(tx);
  const document = withClaims(base.document, { types, claims });
  const lookups = await loadLookups(tx, [base.document, document]);
  const read = (deal: DraftOf<"deals">) => {
    const named = asPublished(deal, lookups);
    return readingsOf(named.deal, named.lookups, { today, lang });
  };
  const before = slug === "" ? [] : read(base.document);
  const alone = claims.map(
    (claim) =>
      [
        claim.id,
        changesBetween(before, read(withClaims(base.document, { types, claims: [claim] })))[0],
      ] as const,
  );
  return {
    ...{
      document,
      recordId: base.recordId,
      revision: base.revision,
      before,
      after: read(document),
    },
    alone: new Map(alone.flatMap(([id, change]) => (change === undefined ? [] : [[id, change] as const]))),
  };
}

/** New sources under the slugs that publishing gives them: where all else is equal, the slug decides what is named first. */
function asPublished(deal: DraftOf<"deals">, lookups: EditorLookups) {
  const known = allSources(deal, new Map(lookups.sources.map((source) => [source.slug, source])));
  const slugs = new Map(deal.newSources.map((source) => [newRef(source), source.slug || sourceSlug(source)]));
  const made = [...slugs].flatMap(([ref, slug]) => {
    const source = known.get(ref);
    return source === undefined ? [] : [{ ...source, slug }];
  });
  const terms = deal.record.terms.map((term) => ({
    ...term,
    claims: term.claims.map((claim) => ({ ...claim, source: slugs.get(claim.source) ?? claim.source })),
  }));
  return {
    deal: { ...deal, newSources: [], record: { ...deal.record, terms } },
    lookups: { ...lookups, sources: [...lookups.sources, ...made] },
  };
}

type Base = { document: DraftOf<"deals">; recordId: string | null; revision: number };

/** The deal as it stands, or a new one as the claims describe it; null when there is none of that slug. */
async function dealOf(
  tx: Transaction,
  reviewed: Reviewed,
  { deal: slug, partnership, claims }: Omit<Wanted, keyof At>,
): Promise<Base | null> {
  if (slug === "") {
    const { title, publishedOn } = reporting(reviewed, claims);
    const about = { partnership, title: title.slice(0, 200), announcedOn: publishedOn };
    return { document: newDealOf(claims, about), recordId: null, revision: 0 };
  }
  const present = await presentState(tx, { section: "deals", slug });
  if (present?.document.section !== "deals") return null;
  return { document: present.document, recordId: present.recordId, revision: present.revision };
}

/** The article that a new deal is named after and dated by: the first that asserts something of it. */
function reporting(reviewed: Reviewed, claims: readonly ReadClaim[]): { title: string; publishedOn: string } {
  const asserting = claims.filter(({ stance }) => stance === "asserts");
  const own = reviewed.filter(({ opened }) =>
    (asserting.length > 0 ? asserting : claims).some(({ id }) => id.startsWith(opened.row.id)),
  );
  const sources = own.map(({ opened }) => opened.source);
  return {
    title: sources[0]?.title ?? "",
    publishedOn: sources.find(({ publishedOn }) => publishedOn !== "")?.publishedOn ?? "",
  };
}

/** Terms whose standing or sentence readers would see change. */
export function changesBetween(
  before: readonly AssessedTerm[],
  after: readonly AssessedTerm[],
): TermChange[] {
  const old = new Map(before.map((term) => [term.term.key, term]));
  return after.flatMap((term) => {
    const [was, is] = [seen(old.get(term.term.key)), seen(term)];
    if (was?.standing === is?.standing && was?.display === is?.display) return [];
    return [
      { term: term.term.key, label: term.term.label, before: was, after: is, dispute: disputeOf(was, is) },
    ];
  });
}

function seen(term: AssessedTerm | undefined): Seen {
  return term === undefined ? null : { standing: term.reading.standing, display: term.display };
}

function disputeOf(before: Seen, after: Seen): TermChange["dispute"] {
  const [was, is] = [before?.standing === "disputed", after?.standing === "disputed"];
  if (was === is) return null;
  return is ? "opens" : "settles";
}

/** What was accepted of all articles, and what is wrong with the rest. */
export function acceptedOf(reviewed: Reviewed) {
  const read = reviewed.map(({ opened, answers }) =>
    acceptedClaims(answeredOf(opened, answers), contextOf(opened)),
  );
  return {
    accepted: read.flatMap(({ accepted }) => accepted),
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** What everything that was accepted would change, over all deals that it touches. */
export async function weighAnswers(tx: Transaction, reviewed: Reviewed, at: At): Promise<IntakeWeight> {
  const { accepted, issues } = acceptedOf(reviewed);
  const before: AssessedTerm[] = [];
  const after: AssessedTerm[] = [];
  const changes: TermChange[] = [];
  const alone = new Map<string, TermChange>();
  for (const place of placesOf(accepted)) {
    const claims = accepted.filter((each) => isSamePlace(each, place)).map(({ claim }) => claim);
    const weight = await weighDeal(tx, reviewed, { ...place, claims, ...at });
    if (weight === null) continue;
    changes.push(...changesBetween(weight.before, weight.after));
    for (const [id, change] of weight.alone) alone.set(id, change);
    before.push(...inDeal(weight.before, place));
    after.push(...inDeal(weight.after, place));
  }
  return { changes, effect: effectOf(before, after), issues, alone: Object.fromEntries(alone) };
}

function placesOf(accepted: readonly Accepted[]): DealPlace[] {
  return accepted
    .filter((each, at) => accepted.findIndex((other) => isSamePlace(other, each)) === at)
    .map(({ deal, partnership }) => ({ deal, partnership }));
}

/** Keys are unique in their deal alone. */
function inDeal(terms: readonly AssessedTerm[], { deal, partnership }: DealPlace): AssessedTerm[] {
  return terms.map((each) => ({
    ...each,
    term: { ...each.term, key: `${deal || `new in ${partnership}`} ${each.term.key}` },
  }));
}
