/**
 * A draft: a record as someone is typing it, and the records it needs that are not published yet.
 * Decides the lenient shape. Every field is raw text and may be empty or wrong; what it means is read in to-edits.ts.
 * Entries of lists carry an id of their own, so that moving, merging and undoing never confuse two of them.
 */

import { z } from "zod";
import { toStorable } from "@/lib/domain/text/plain-text";
import { valueSchema } from "@/lib/schema/value";
import { draftTranslations } from "./translations";

export const DRAFT_FORMAT = "entente-draft/1";

/** Far more than any field may hold when it is published, so that nothing typed is ever cut. */
const RAW_LIMIT = 20_000;
const LIST_LIMIT = 1_000;

/** What is typed, but for what no database can hold: it was never typed, only pasted along. */
const raw = z.string().max(RAW_LIMIT).default("").overwrite(toStorable);
const id = z.string().min(1).max(300).overwrite(toStorable);
const list = <S extends z.ZodType>(entry: S) => z.array(entry).max(LIST_LIMIT).default([]);

/** The slug or text in a list: an alias, a source cited, a deal amended. */
const itemSchema = z.object({ id, text: raw });
const partySchema = z.object({ id, organization: raw, role: raw });

const claimSchema = z.object({
  id,
  source: raw,
  stance: raw,
  /** As typed: "$38bn". */
  value: raw,
  /** A value type when the usual one of the term's kind is not meant; else empty. */
  readAs: raw,
  /** The published value where its words alone would not give it back ("87.20"); holds as long as the words stay. */
  stored: valueSchema.nullable().default(null).catch(null),
  quote: raw,
  locator: raw,
  /** Slug of the source whose word it only passes on; else empty. */
  repeats: raw,
  rank: raw,
  reason: raw,
  translations: draftTranslations("claims", raw),
});

const termSchema = z.object({
  id,
  key: raw,
  kind: raw,
  label: raw,
  translations: draftTranslations("terms", raw),
  from: raw,
  to: raw,
  inForceFrom: raw,
  inForceUntil: raw,
  endedByDeal: raw,
  claims: list(claimSchema),
});

const recordSchemas = {
  /** A unit is one line: "GPUs = GPU, processeurs graphiques". */
  termKinds: z.object({
    slug: raw,
    label: raw,
    group: raw,
    valueType: raw,
    units: list(itemSchema),
    cues: list(itemSchema),
  }),
  organizations: z.object({
    slug: raw,
    name: raw,
    kind: raw,
    aliases: list(itemSchema),
    homepage: raw,
    fiscalYearEnd: raw,
    translations: draftTranslations("organizations", raw),
  }),
  sources: z.object({
    slug: raw,
    title: raw,
    publisher: raw,
    url: raw,
    publishedOn: raw,
    language: raw,
    tier: raw,
    via: raw,
    cites: list(itemSchema),
    /** A rate is one line: "1 EUR = 1.0853 USD on 2026-06-30". */
    exchangeRates: list(itemSchema),
  }),
  partnerships: z.object({
    slug: raw,
    name: raw,
    summary: raw,
    translations: draftTranslations("partnerships", raw),
    parties: list(partySchema),
  }),
  deals: z.object({
    slug: raw,
    shortId: raw,
    partnership: raw,
    title: raw,
    kind: raw,
    binding: raw,
    lifecycle: raw,
    announcedOn: raw,
    effectiveOn: raw,
    endsOn: raw,
    summary: raw,
    translations: draftTranslations("deals", raw),
    parties: list(partySchema),
    amends: list(itemSchema),
    terms: list(termSchema),
  }),
  events: z.object({
    slug: raw,
    partnership: raw,
    deal: raw,
    on: raw,
    kind: raw,
    title: raw,
    detail: raw,
    translations: draftTranslations("events", raw),
    sources: list(itemSchema),
  }),
} as const;

/** New records, made in place while what names them was typed. */
const newSourceSchema = recordSchemas.sources.extend({ id });
const newOrganizationSchema = recordSchemas.organizations.extend({ id });
const newPartnershipSchema = recordSchemas.partnerships.extend({ id });
/** An event edited together with its deal; recordId and baseRevision are those of a published one. */
const besideEventSchema = recordSchemas.events.extend({
  id,
  recordId: z.uuid().nullable().default(null),
  baseRevision: z.int().min(0).max(2_147_483_647).default(0),
});

const shared = {
  format: z.literal(DRAFT_FORMAT),
  newSources: list(newSourceSchema),
  newOrganizations: list(newOrganizationSchema),
  newPartnerships: list(newPartnershipSchema),
  events: list(besideEventSchema),
};

/** A draft of any kind of record. */
export const draftDocumentSchema = z.discriminatedUnion("section", [
  z.object({ ...shared, section: z.literal("termKinds"), record: recordSchemas.termKinds }),
  z.object({ ...shared, section: z.literal("organizations"), record: recordSchemas.organizations }),
  z.object({ ...shared, section: z.literal("sources"), record: recordSchemas.sources }),
  z.object({ ...shared, section: z.literal("partnerships"), record: recordSchemas.partnerships }),
  z.object({ ...shared, section: z.literal("deals"), record: recordSchemas.deals }),
  z.object({ ...shared, section: z.literal("events"), record: recordSchemas.events }),
]);

export type DraftDocument = z.output<typeof draftDocumentSchema>;
export type DraftOf<S extends DraftDocument["section"]> = Extract<DraftDocument, { section: S }>;
export type DraftRecords = { [S in DraftDocument["section"]]: DraftOf<S>["record"] };

export type DraftItem = z.output<typeof itemSchema>;
export type DraftParty = z.output<typeof partySchema>;
export type DraftClaim = z.output<typeof claimSchema>;
export type DraftTerm = z.output<typeof termSchema>;
export type DraftDeal = DraftRecords["deals"];
export type DraftSource = z.output<typeof newSourceSchema>;
export type DraftOrganization = z.output<typeof newOrganizationSchema>;
export type DraftPartnership = z.output<typeof newPartnershipSchema>;
export type DraftEvent = z.output<typeof besideEventSchema>;
