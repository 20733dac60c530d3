/**
 * Which other records a record names, and where in it.
 * Decides the list of references; whether they exist is for others to say.
 */

import type { Path } from "@/lib/schema/path";
import type {
  BundleDeal,
  BundleEvent,
  BundlePartnership,
  BundleRecords,
  BundleSource,
  BundleTerm,
  Section,
} from "./bundle";

export type Reference = { section: Section; slug: string; path: Path };

const toReferences: { readonly [S in Section]: (record: BundleRecords[S]) => Reference[] } = {
  termKinds: () => [],
  organizations: () => [],
  sources: ofSource,
  partnerships: ofPartnership,
  deals: ofDeal,
  events: ofEvent,
};

/** Every reference of a record, in reading order. */
export function referencesOf<S extends Section>(section: S, record: BundleRecords[S]): readonly Reference[] {
  return toReferences[section](record);
}

function list(section: Section, slugs: readonly string[], key: string): Reference[] {
  return slugs.map((slug, index) => ({ section, slug, path: [key, index] }));
}

function one(section: Section, slug: string | null, path: Path): Reference[] {
  return slug === null ? [] : [{ section, slug, path }];
}

function ofParties({ parties }: Pick<BundlePartnership, "parties">): Reference[] {
  return parties.map((party, index) => ({
    section: "organizations",
    slug: party.organization,
    path: ["parties", index, "organization"],
  }));
}

function ofSource(source: BundleSource): Reference[] {
  return list("sources", source.cites, "cites");
}

function ofPartnership(partnership: BundlePartnership): Reference[] {
  return ofParties(partnership);
}

function ofDeal(deal: BundleDeal): Reference[] {
  const all = [
    ...one("partnerships", deal.partnership, ["partnership"]),
    ...ofParties(deal),
    ...list("deals", deal.amends, "amends"),
  ];
  deal.terms.forEach((term, index) => {
    addTerm(all, term, index);
  });
  return all;
}

/** Adds rather than answers: a large import asks for a million. */
function addTerm(all: Reference[], term: BundleTerm, at: number): void {
  const { kind, from, to, endedByDeal } = term;
  all.push({ section: "termKinds", slug: kind, path: ["terms", at, "kind"] });
  if (from !== null) all.push({ section: "organizations", slug: from, path: ["terms", at, "from"] });
  if (to !== null) all.push({ section: "organizations", slug: to, path: ["terms", at, "to"] });
  if (endedByDeal !== null)
    all.push({ section: "deals", slug: endedByDeal, path: ["terms", at, "endedByDeal"] });
  term.claims.forEach(({ source, repeats = null }, index) => {
    all.push({ section: "sources", slug: source, path: ["terms", at, "claims", index, "source"] });
    if (repeats !== null)
      all.push({ section: "sources", slug: repeats, path: ["terms", at, "claims", index, "repeats"] });
  });
}

function ofEvent(event: BundleEvent): Reference[] {
  return [
    ...one("partnerships", event.partnership, ["partnership"]),
    ...one("deals", event.deal, ["deal"]),
    ...list("sources", event.sources, "sources"),
  ];
}
