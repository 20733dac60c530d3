/**
 * The bundle, format "entente/1": the shape of every record in it, each checked on its own.
 * Decides what one record may say; whether its references exist is asked in check-bundle.
 * The order of keys here is the order in which they are written.
 */
import { z } from "zod";
import { isShortId } from "@/lib/domain/text/short-id";
import {
  BINDINGS,
  DEAL_KINDS,
  EVENT_KINDS,
  LIFECYCLES,
  ORGANIZATION_KINDS,
  PARTY_ROLES,
  RANKS,
  STANCES,
  slugsOf,
  TIERS,
  VALUE_TYPES,
} from "@/lib/domain/vocabulary/vocabulary";
import { edtfSchema } from "@/lib/schema/edtf";
import { show } from "@/lib/schema/explain";
import { ratesSchema } from "@/lib/schema/rates";
import {
  distinctIds,
  fieldsOf,
  inOrder,
  noneTwice,
  notItself,
  type Objection,
  rule,
  textOf,
  type Unsure,
} from "@/lib/schema/rules";
import {
  languageSchema,
  lineSchema,
  optionalProseSchema,
  proseSchema,
  quoteSchema,
  slugSchema,
  termKindSlugSchema,
  urlSchema,
} from "@/lib/schema/text";
import {
  claimTranslations,
  partTranslations,
  reasonTranslated,
  recordTranslations,
  withoutEmpty,
} from "@/lib/schema/translations";
import { unitsSchema } from "@/lib/schema/units";
import { statedValueSchema } from "@/lib/schema/value";

export const BUNDLE_FORMAT = "entente/1";

const NAME_LIMIT = 200;

const slugs = (max: number) =>
  z
    .array(slugSchema)
    .max(max)
    .check(rule(noneTwice(textOf)))
    .default([]);

const partySchema = z.strictObject({ organization: slugSchema, role: z.enum(slugsOf(PARTY_ROLES)) });
const partiesSchema = z
  .array(partySchema)
  .max(100)
  .check(rule(noneTwice(fieldsOf("organization", "role"))))
  .default([]);

export const termKindSchema = z.strictObject({
  slug: termKindSlugSchema,
  label: lineSchema(NAME_LIMIT),
  group: lineSchema(NAME_LIMIT),
  valueType: z.enum(slugsOf(VALUE_TYPES)),
  /** Only where editors added any. */
  units: unitsSchema
    .min(1, { error: "is empty; leave it out when there are none" })
    .check(rule(noneTwice(fieldsOf("unit"))))
    .exactOptional(),
  /** Words by which articles are read as speaking of it; only where editors added any. */
  cues: z
    .array(lineSchema(NAME_LIMIT))
    .min(1, { error: "is empty; leave it out when there are none" })
    .max(500)
    .check(rule(noneTwice(textOf)))
    .exactOptional(),
});

export const organizationSchema = z
  .strictObject({
    slug: slugSchema,
    name: lineSchema(NAME_LIMIT),
    kind: z.enum(slugsOf(ORGANIZATION_KINDS)),
    aliases: z
      .array(lineSchema(NAME_LIMIT))
      .max(100)
      .check(rule(noneTwice(textOf)))
      .default([]),
    homepage: urlSchema.nullable().default(null),
    /** The month with which its fiscal year ends; written only where it is on record. */
    fiscalYearEnd: z.int().min(1).max(12).nullable().exactOptional(),
    translations: recordTranslations({ name: lineSchema(NAME_LIMIT) }),
  })
  .overwrite(({ fiscalYearEnd, ...rest }) => withoutEmpty(fiscalYearEnd ? { ...rest, fiscalYearEnd } : rest));

export const sourceSchema = z
  .strictObject({
    slug: slugSchema,
    title: lineSchema(),
    publisher: lineSchema(NAME_LIMIT),
    url: urlSchema.nullable().default(null),
    publishedOn: edtfSchema.nullable().default(null),
    language: languageSchema,
    tier: z.enum(slugsOf(TIERS)),
    via: lineSchema(NAME_LIMIT).nullable().default(null),
    cites: slugs(200),
    /** Only where it states any. */
    exchangeRates: ratesSchema
      .min(1, { error: "is empty; leave it out when there are none" })
      .check(rule(noneTwice(fieldsOf("from", "to", "on"))))
      .exactOptional(),
  })
  .check(rule(notItself("cites", "cites")));

export const partnershipSchema = z
  .strictObject({
    slug: slugSchema,
    name: lineSchema(NAME_LIMIT),
    summary: optionalProseSchema,
    translations: recordTranslations({ name: lineSchema(NAME_LIMIT), summary: proseSchema }),
    parties: partiesSchema,
  })
  .overwrite(withoutEmpty);

function reasonGiven({ rank, reason }: Unsure): Objection[] {
  const isRuling = rank === "preferred" || rank === "deprecated";
  if (!isRuling || (reason !== undefined && reason !== null)) return [];
  return [{ path: ["reason"], message: `is missing; a claim ranked ${show(rank)} needs the reason for it` }];
}

function repeatsAnother({ source, repeats }: Unsure): Objection[] {
  if (typeof repeats !== "string" || repeats !== source) return [];
  return [
    {
      path: ["repeats"],
      message: `${show(repeats)} is the claim's own source; name another or leave it out`,
    },
  ];
}

const shortIdSchema = z
  .string()
  .refine(isShortId, { error: (issue) => `${show(issue.input)} is not a short id` });

export const claimSchema = z
  .strictObject({
    /** Only where it is not the one made from term, source, stance and quote. */
    id: shortIdSchema.exactOptional(),
    source: slugSchema,
    stance: z.enum(slugsOf(STANCES)),
    value: statedValueSchema,
    quote: quoteSchema,
    rank: z.enum(slugsOf(RANKS)).default("normal"),
    reason: proseSchema.nullable().default(null),
    translations: claimTranslations(proseSchema),
    locator: lineSchema().nullable().default(null),
    /** Only where the claim passes on another source's word, though its own source does not cite that one as a whole. */
    repeats: slugSchema.exactOptional(),
  })
  .check(rule(reasonGiven), rule(reasonTranslated), rule(repeatsAnother))
  .overwrite(withoutEmpty);

function twoSides({ from, to }: Unsure): Objection[] {
  if (typeof from !== "string" || from !== to) return [];
  return [{ path: ["to"], message: `${show(to)} also gives the term; from and to must differ` }];
}

export const termSchema = z
  .strictObject({
    key: slugSchema,
    kind: termKindSlugSchema,
    label: lineSchema(NAME_LIMIT),
    translations: partTranslations({ label: lineSchema(NAME_LIMIT) }),
    from: slugSchema.nullable().default(null),
    to: slugSchema.nullable().default(null),
    inForceFrom: edtfSchema.nullable().default(null),
    inForceUntil: edtfSchema.nullable().default(null),
    endedByDeal: slugSchema.nullable().default(null),
    claims: z.array(claimSchema).max(500).default([]),
  })
  .check(rule(inOrder("inForceFrom", "inForceUntil")), rule(twoSides))
  .overwrite(withoutEmpty);

export const dealSchema = z
  .strictObject({
    slug: slugSchema,
    /** Only where it is not the one made from the slug. */
    shortId: shortIdSchema.exactOptional(),
    partnership: slugSchema,
    title: lineSchema(),
    kind: z.enum(slugsOf(DEAL_KINDS)),
    binding: z.enum(slugsOf(BINDINGS)),
    lifecycle: z.enum(slugsOf(LIFECYCLES)),
    announcedOn: edtfSchema.nullable().default(null),
    effectiveOn: edtfSchema.nullable().default(null),
    endsOn: edtfSchema.nullable().default(null),
    summary: optionalProseSchema,
    translations: recordTranslations({ title: lineSchema(), summary: proseSchema }),
    parties: partiesSchema,
    amends: slugs(100),
    terms: z
      .array(termSchema)
      .max(500)
      .check(rule(noneTwice(fieldsOf("key"))))
      .default([]),
  })
  .check(
    rule(inOrder("effectiveOn", "endsOn")),
    rule(notItself("amends", "amends")),
    rule(distinctIds("terms", "claims")),
  )
  .overwrite(withoutEmpty);

export const eventSchema = z
  .strictObject({
    slug: slugSchema,
    partnership: slugSchema,
    deal: slugSchema.nullable().default(null),
    on: edtfSchema,
    kind: z.enum(slugsOf(EVENT_KINDS)),
    title: lineSchema(),
    detail: optionalProseSchema,
    translations: recordTranslations({ title: lineSchema(), detail: proseSchema }),
    sources: slugs(200),
  })
  .overwrite(withoutEmpty);

/** The sections of a bundle, in the order in which they are written and saved. */
export const SECTIONS = {
  termKinds: termKindSchema,
  organizations: organizationSchema,
  sources: sourceSchema,
  partnerships: partnershipSchema,
  deals: dealSchema,
  events: eventSchema,
} as const;

export type Section = keyof typeof SECTIONS;

export const SECTION_NAMES = Object.keys(SECTIONS) as readonly Section[];

/** What each section's records are called when one is meant. */
export const RECORD_WORDS: Readonly<Record<Section, string>> = {
  termKinds: "term kind",
  organizations: "organization",
  sources: "source",
  partnerships: "partnership",
  deals: "deal",
  events: "event",
};

export type BundleTermKind = z.output<typeof termKindSchema>;
export type BundleOrganization = z.output<typeof organizationSchema>;
export type BundleSource = z.output<typeof sourceSchema>;
export type BundlePartnership = z.output<typeof partnershipSchema>;
export type BundleClaim = z.output<typeof claimSchema>;
export type BundleTerm = z.output<typeof termSchema>;
export type BundleDeal = z.output<typeof dealSchema>;
export type BundleEvent = z.output<typeof eventSchema>;

/** A record of each section. */
export type BundleRecords = {
  termKinds: BundleTermKind;
  organizations: BundleOrganization;
  sources: BundleSource;
  partnerships: BundlePartnership;
  deals: BundleDeal;
  events: BundleEvent;
};

/** The whole bundle as one schema: for small bundles held in memory, and for the published contract. */
export const bundleSchema = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  termKinds: z.array(termKindSchema).default([]),
  organizations: z.array(organizationSchema).default([]),
  sources: z.array(sourceSchema).default([]),
  partnerships: z.array(partnershipSchema).default([]),
  deals: z.array(dealSchema).default([]),
  events: z.array(eventSchema).default([]),
});

export type Bundle = z.output<typeof bundleSchema>;
