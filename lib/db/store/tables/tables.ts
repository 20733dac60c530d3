import type { Prisma } from "@/lib/db/generated/client";

/**
 * The published tables as bulk statements need them: every column with its Postgres type.
 * Decides names and types only. A column added to a model and forgotten here is a type error.
 */

/** What a bulk statement can carry in one cell: it travels as JSON. Days are ISO text, decimals are text. */
export type Cell = string | number | boolean | null | readonly string[] | object;

/** A row with every column of a model. */
export type RowOf<Model extends object> = { [Field in keyof Required<Model>]: Cell };

export type Table<Row extends object = Record<string, Cell>> = {
  name: string;
  /** Field → Postgres type. The column's name is the field's in snake_case. */
  columns: Readonly<Record<keyof Row & string, string>>;
  /** The fields that name a row. */
  key: readonly (keyof Row & string)[];
};

export type RecordRow = Pick<RowOf<Prisma.RecordCreateManyInput>, "id" | "kind">;
export type TermKindRow = RowOf<Prisma.TermKindCreateManyInput>;
export type OrganizationRow = RowOf<Prisma.OrganizationCreateManyInput>;
export type SourceRow = RowOf<Prisma.SourceCreateManyInput>;
export type CitationRow = RowOf<Prisma.SourceCitationCreateManyInput>;
export type PartnershipRow = Omit<RowOf<Prisma.PartnershipCreateManyInput>, "firstKnownOn">;
export type PartnershipPartyRow = RowOf<Prisma.PartnershipPartyCreateManyInput>;
export type DealRow = RowOf<Prisma.DealCreateManyInput>;
export type DealPartyRow = RowOf<Prisma.DealPartyCreateManyInput>;
export type AmendmentRow = RowOf<Prisma.DealAmendmentCreateManyInput>;
export type TermRow = RowOf<Prisma.TermCreateManyInput>;
export type ClaimRow = RowOf<Prisma.ClaimCreateManyInput>;
export type StandingRow = RowOf<Prisma.TermStandingCreateManyInput>;
export type ObligationRow = RowOf<Prisma.ObligationCreateManyInput>;
export type MilestoneRow = RowOf<Prisma.MilestoneCreateManyInput>;
export type EventRow = RowOf<Prisma.EventCreateManyInput>;
export type EventSourceRow = RowOf<Prisma.EventSourceCreateManyInput>;
export type RevisionRow = Omit<RowOf<Prisma.RevisionCreateManyInput>, "createdAt">;

/** The columns of a date that may be imprecise. */
const dated = { earliest: "date", latest: "date", sort: "date" } as const;

export const records: Table<RecordRow> = {
  name: "records",
  columns: { id: "uuid", kind: "record_kind" },
  key: ["id"],
};

export const termKinds: Table<TermKindRow> = {
  name: "term_kinds",
  columns: {
    id: "uuid",
    slug: "text",
    label: "text",
    group: "text",
    valueType: "value_type",
    units: "jsonb",
    cues: "text[]",
    position: "int",
  },
  key: ["id"],
};

export const organizations: Table<OrganizationRow> = {
  name: "organizations",
  columns: {
    id: "uuid",
    slug: "text",
    name: "text",
    kind: "organization_kind",
    aliases: "text[]",
    homepage: "text",
    fiscalYearEnd: "int",
    translations: "jsonb",
    searchText: "text",
    nameWords: "text",
    bareNames: "text[]",
  },
  key: ["id"],
};

export const sources: Table<SourceRow> = {
  name: "sources",
  columns: {
    id: "uuid",
    slug: "text",
    title: "text",
    publisher: "text",
    via: "text",
    url: "text",
    urlKey: "text",
    publishedOnEdtf: "text",
    publishedOnEarliest: dated.earliest,
    publishedOnLatest: dated.latest,
    publishedOnSort: dated.sort,
    language: "text",
    tier: "tier",
    exchangeRates: "jsonb",
    searchText: "text",
    nameWords: "text",
  },
  key: ["id"],
};

export const citations: Table<CitationRow> = {
  name: "source_citations",
  columns: { sourceId: "uuid", citedId: "uuid", position: "int" },
  key: ["sourceId", "citedId"],
};

export const partnerships: Table<PartnershipRow> = {
  name: "partnerships",
  columns: {
    id: "uuid",
    slug: "text",
    name: "text",
    summary: "text",
    translations: "jsonb",
    position: "int",
    searchText: "text",
    nameWords: "text",
  },
  key: ["id"],
};

export const partnershipParties: Table<PartnershipPartyRow> = {
  name: "partnership_parties",
  columns: { partnershipId: "uuid", organizationId: "uuid", role: "party_role", position: "int" },
  key: ["partnershipId", "organizationId", "role"],
};

export const deals: Table<DealRow> = {
  name: "deals",
  columns: {
    id: "uuid",
    shortId: "text",
    slug: "text",
    partnershipId: "uuid",
    title: "text",
    kind: "deal_kind",
    binding: "binding",
    lifecycle: "lifecycle",
    announcedOnEdtf: "text",
    announcedOnEarliest: dated.earliest,
    announcedOnLatest: dated.latest,
    announcedOnSort: dated.sort,
    effectiveOnEdtf: "text",
    effectiveOnEarliest: dated.earliest,
    effectiveOnLatest: dated.latest,
    endsOnEdtf: "text",
    endsOnEarliest: dated.earliest,
    endsOnLatest: dated.latest,
    summary: "text",
    translations: "jsonb",
    firstKnownOn: "date",
    searchText: "text",
    nameWords: "text",
  },
  key: ["id"],
};

export const dealParties: Table<DealPartyRow> = {
  name: "deal_parties",
  columns: { dealId: "uuid", organizationId: "uuid", role: "party_role", position: "int" },
  key: ["dealId", "organizationId", "role"],
};

export const amendments: Table<AmendmentRow> = {
  name: "deal_amendments",
  columns: { dealId: "uuid", amendedDealId: "uuid", position: "int" },
  key: ["dealId", "amendedDealId"],
};

export const terms: Table<TermRow> = {
  name: "terms",
  columns: {
    id: "uuid",
    dealId: "uuid",
    key: "text",
    kindId: "uuid",
    label: "text",
    translations: "jsonb",
    labelWords: "text",
    fromId: "uuid",
    toId: "uuid",
    inForceFromEdtf: "text",
    inForceFromEarliest: dated.earliest,
    inForceFromLatest: dated.latest,
    inForceUntilEdtf: "text",
    inForceUntilEarliest: dated.earliest,
    inForceUntilLatest: dated.latest,
    endedByDealId: "uuid",
    position: "int",
  },
  key: ["id"],
};

export const claims: Table<ClaimRow> = {
  name: "claims",
  columns: {
    id: "uuid",
    shortId: "text",
    termId: "uuid",
    sourceId: "uuid",
    repeatsId: "uuid",
    stance: "stance",
    valueType: "value_type",
    value: "jsonb",
    amountLow: "numeric(38,6)",
    amountHigh: "numeric(38,6)",
    unit: "text",
    quote: "text",
    quoteWords: "text",
    locator: "text",
    rank: "rank",
    reason: "text",
    translations: "jsonb",
    outcome: "text",
    sourcePlace: "int",
    position: "int",
  },
  key: ["id"],
};

export const standings: Table<StandingRow> = {
  name: "term_standings",
  columns: {
    id: "uuid",
    termId: "uuid",
    dealId: "uuid",
    isCurrent: "boolean",
    knownFrom: "date",
    knownUntil: "date",
    standing: "standing",
    state: "term_state",
    value: "jsonb",
    display: "text",
    displays: "jsonb",
    setAside: "int",
    atStake: "numeric(38,6)",
    stakeCurrency: "text",
    since: "date",
    ownWords: "text",
    searchText: "text",
    labelWords: "text",
    announcedOn: "date",
    position: "int",
  },
  key: ["id"],
};

export const events: Table<EventRow> = {
  name: "events",
  columns: {
    id: "uuid",
    slug: "text",
    partnershipId: "uuid",
    dealId: "uuid",
    onEdtf: "text",
    onEarliest: dated.earliest,
    onLatest: dated.latest,
    onSort: dated.sort,
    kind: "event_kind",
    title: "text",
    detail: "text",
    translations: "jsonb",
    nameWords: "text",
    firstKnownOn: "date",
  },
  key: ["id"],
};

export const eventSources: Table<EventSourceRow> = {
  name: "event_sources",
  columns: { eventId: "uuid", sourceId: "uuid", position: "int" },
  key: ["eventId", "sourceId"],
};

export const revisions: Table<RevisionRow> = {
  name: "revisions",
  columns: {
    id: "uuid",
    recordId: "uuid",
    number: "int",
    changeSetId: "uuid",
    position: "int",
    state: "jsonb",
    contentHash: "text",
  },
  key: ["id"],
};
