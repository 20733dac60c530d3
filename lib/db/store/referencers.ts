import { type BundleRecords, SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import { perSection } from "@/lib/schema/bundle/located";
import type { Transaction } from "../client";

/**
 * Which stored records name others. A reference is a foreign key, so the database knows them all.
 * Decides reach only; what happens to the referencing records is for rename, delete and merge to say.
 */

export type Ids = Record<Section, string[]>;

type Row = { section: Section; id: string };

/** Records that name one of these, the ones asked about included when they name each other. */
export async function listReferencers(tx: Transaction, ids: readonly string[]): Promise<Ids> {
  const rows = await tx.$queryRaw<Row[]>`
    WITH asked (id) AS (SELECT unnest(${ids}::uuid[]))
    SELECT DISTINCT 'sources' AS section, source_id::text AS id FROM source_citations WHERE cited_id IN (SELECT id FROM asked)
    UNION SELECT 'partnerships', partnership_id::text FROM partnership_parties WHERE organization_id IN (SELECT id FROM asked)
    UNION SELECT 'deals', id::text FROM deals WHERE partnership_id IN (SELECT id FROM asked)
    UNION SELECT 'deals', deal_id::text FROM deal_parties WHERE organization_id IN (SELECT id FROM asked)
    UNION SELECT 'deals', deal_id::text FROM deal_amendments WHERE amended_deal_id IN (SELECT id FROM asked)
    UNION SELECT 'deals', deal_id::text FROM terms WHERE kind_id IN (SELECT id FROM asked)
    UNION SELECT 'deals', deal_id::text FROM terms WHERE from_id IN (SELECT id FROM asked)
    UNION SELECT 'deals', deal_id::text FROM terms WHERE to_id IN (SELECT id FROM asked)
    UNION SELECT 'deals', deal_id::text FROM terms WHERE ended_by_deal_id IN (SELECT id FROM asked)
    UNION SELECT 'deals', t.deal_id::text FROM claims c JOIN terms t ON t.id = c.term_id WHERE c.source_id IN (SELECT id FROM asked)
    UNION SELECT 'deals', t.deal_id::text FROM claims c JOIN terms t ON t.id = c.term_id WHERE c.repeats_id IN (SELECT id FROM asked)
    UNION SELECT 'events', id::text FROM events WHERE partnership_id IN (SELECT id FROM asked)
    UNION SELECT 'events', id::text FROM events WHERE deal_id IN (SELECT id FROM asked)
    UNION SELECT 'events', event_id::text FROM event_sources WHERE source_id IN (SELECT id FROM asked)`;
  const found = perSection((): string[] => []);
  for (const { section, id } of rows) found[section].push(id);
  return found;
}

/** Old slug → new slug, for each kind of record. */
export type Renaming = Record<Section, ReadonlyMap<string, string>>;

export function isRenaming(renaming: Renaming): boolean {
  return SECTION_NAMES.some((section) => renaming[section].size > 0);
}

/** The record with every reference to a renamed record following it; two entries that become one are merged. */
export function followRenaming<S extends Section>(
  section: S,
  record: BundleRecords[S],
  renaming: Renaming,
): BundleRecords[S] {
  if (!isRenaming(renaming)) return record;
  return followers[section](record, renaming);
}

type Follow<R> = (record: R, renaming: Renaming) => R;

const followers: { readonly [S in Section]: Follow<BundleRecords[S]> } = {
  termKinds: (record) => record,
  organizations: (record) => record,
  sources: (record, { sources }) => ({
    ...record,
    cites: slugs(record.cites, sources).filter((slug) => slug !== record.slug),
  }),
  partnerships: (record, { organizations }) => ({
    ...record,
    parties: parties(record.parties, organizations),
  }),
  deals: followInDeal,
  events: (record, { partnerships, deals, sources }) => ({
    ...record,
    partnership: one(record.partnership, partnerships),
    deal: record.deal === null ? null : one(record.deal, deals),
    sources: slugs(record.sources, sources),
  }),
};

function followInDeal(deal: BundleRecords["deals"], renaming: Renaming): BundleRecords["deals"] {
  const { partnerships, deals } = renaming;
  return {
    ...deal,
    partnership: one(deal.partnership, partnerships),
    parties: parties(deal.parties, renaming.organizations),
    amends: slugs(deal.amends, deals).filter((slug) => slug !== deal.slug),
    terms: deal.terms.map((term) => followInTerm(term, renaming)),
  };
}

type Term = BundleRecords["deals"]["terms"][number];

function followInTerm(term: Term, { termKinds, organizations, deals, sources }: Renaming): Term {
  const maybe = (slug: string | null, names: ReadonlyMap<string, string>) =>
    slug === null ? null : one(slug, names);
  return {
    ...term,
    kind: one(term.kind, termKinds),
    from: maybe(term.from, organizations),
    to: maybe(term.to, organizations),
    endedByDeal: maybe(term.endedByDeal, deals),
    claims: term.claims.map((claim) => followInClaim(claim, sources)),
  };
}

/** A source that is joined with the one it repeated repeats nothing any more. */
function followInClaim(
  { repeats, ...claim }: Term["claims"][number],
  sources: ReadonlyMap<string, string>,
): Term["claims"][number] {
  const source = one(claim.source, sources);
  const repeated = repeats === undefined ? source : one(repeats, sources);
  return { ...claim, source, ...(repeated === source ? {} : { repeats: repeated }) };
}

function one(slug: string, names: ReadonlyMap<string, string>): string {
  return names.get(slug) ?? slug;
}

function slugs(list: readonly string[], names: ReadonlyMap<string, string>): string[] {
  return [...new Set(list.map((slug) => one(slug, names)))];
}

type Party = BundleRecords["partnerships"]["parties"][number];

function parties(list: readonly Party[], names: ReadonlyMap<string, string>): Party[] {
  const followed = list.map((party) => ({ ...party, organization: one(party.organization, names) }));
  return [...new Map(followed.map((party) => [`${party.organization} ${party.role}`, party])).values()];
}
