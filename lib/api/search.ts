/** The answer of `GET /api/v1/search`. */
import { z } from "zod";
import {
  BINDINGS,
  ORGANIZATION_KINDS,
  STANCES,
  STANDINGS,
  slugsOf,
} from "@/lib/domain/vocabulary/vocabulary";
import { apiDealBriefSchema, apiLangField, apiRecordSchema, apiSourceBriefSchema } from "./parts";

const dealSlug = z.string().describe("Slug of the deal");
const termKey = z.string().describe("Key of the term in its deal");

/** One thing found; `kind` says which. */
export const apiSearchHitSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("organization"),
    slug: z.string(),
    name: z.string(),
    organizationKind: z.enum(slugsOf(ORGANIZATION_KINDS)),
    aliases: z.array(z.string()),
  }),
  z.object({
    kind: z.literal("partnership"),
    slug: z.string(),
    name: z.string(),
    nameLang: apiLangField,
    deals: z.number().int(),
  }),
  z.object({
    kind: z.literal("deal"),
    deal: apiDealBriefSchema,
    partnership: z.string().describe("Slug of the partnership"),
  }),
  z.object({
    kind: z.literal("term"),
    deal: dealSlug,
    key: termKey,
    label: z.string(),
    labelLang: apiLangField,
    kindLabel: z.string(),
    standing: z.enum(slugsOf(STANDINGS)),
    binding: z.enum(slugsOf(BINDINGS)).describe("How firm the deal is"),
    display: z.string(),
  }),
  z.object({ kind: z.literal("source"), source: apiSourceBriefSchema, claims: z.number().int() }),
  z.object({
    kind: z.literal("quote"),
    deal: dealSlug,
    key: termKey,
    label: z.string(),
    labelLang: apiLangField,
    source: z.string().describe("Slug of the source"),
    stance: z.enum(slugsOf(STANCES)),
    quote: z.string().describe("The quote, or the part of a long one around the match"),
  }),
]);

export const apiSearchSchema = z.object({
  query: z.string(),
  corrected: z
    .string()
    .nullable()
    .describe("What was searched for instead, when nothing has the words of the query"),
  top: apiSearchHitSchema
    .nullable()
    .describe("The record whose very name, slug, short id or alias the query is"),
  groups: z.array(
    z.object({
      kind: z.enum(["organization", "partnership", "deal", "term", "source", "quote"]),
      total: z.number().int().describe("1,001 stands for more than 1,000, which are not counted"),
      hits: z.array(apiSearchHitSchema).describe("At most `limit`"),
    }),
  ),
  total: z.number().int().describe("The sum of the groups’ totals"),
  known: z.string().nullable(),
});

export const apiSearchAnswerSchema = apiRecordSchema(apiSearchSchema);

export type ApiSearch = z.infer<typeof apiSearchSchema>;
export type ApiSearchHit = z.infer<typeof apiSearchHitSchema>;
