import {
  dealHref,
  dealsHref,
  organizationHref,
  organizationsHref,
  partnershipHref,
  partnershipsHref,
  sourceHref,
  sourcesHref,
} from "@/lib/url/href";

/** What a kind of record is called, and where its records and their list stand. */
export type RecordNoun = {
  singular: "deal" | "partnership" | "organization" | "source";
  plural: "deals" | "partnerships" | "organizations" | "sources";
  listHref: string;
  hrefOf: (slug: string) => string;
};

/** The kinds of record that have a page of their own. */
export const NOUNS: Readonly<Record<RecordNoun["singular"], RecordNoun>> = {
  deal: { singular: "deal", plural: "deals", listHref: dealsHref(), hrefOf: (slug) => dealHref(slug) },
  partnership: {
    ...{ singular: "partnership", plural: "partnerships", listHref: partnershipsHref() },
    hrefOf: (slug) => partnershipHref(slug),
  },
  organization: {
    ...{ singular: "organization", plural: "organizations", listHref: organizationsHref() },
    hrefOf: (slug) => organizationHref(slug),
  },
  source: {
    singular: "source",
    plural: "sources",
    listHref: sourcesHref(),
    hrefOf: (slug) => sourceHref(slug),
  },
};
