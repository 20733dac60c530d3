/**
 * The shapes of API answers that several resources share. The OpenAPI document is generated from these,
 * and contract tests parse answers with them.
 */
import { z } from "zod";
import { OTHER_LANGS } from "@/lib/domain/text/language";
import {
  BINDINGS,
  DEAL_KINDS,
  EVENT_KINDS,
  LIFECYCLES,
  PARTY_ROLES,
  RANKS,
  STANCES,
  STANDINGS,
  slugsOf,
  TERM_STATES,
  TIERS,
} from "@/lib/domain/vocabulary/vocabulary";
import { valueSchema } from "@/lib/schema/value";

export const apiDateSchema = z.string().describe("EDTF (ISO 8601-2): 2025, 2025-10, 2025-11-03, 2030~");

/**
 * What stands beside a title, a name, a label … (`titleLang` beside `title`) where that is not in English: with `lang`, and where
 * an editor wrote it in that language.
 */
export const apiLangField = z
  .enum(OTHER_LANGS)
  .optional()
  .describe("Language of the text of that name; left out where it is English");

export const apiPartySchema = z.object({
  organization: z.string(),
  name: z.string(),
  roles: z.array(z.enum(slugsOf(PARTY_ROLES))),
});

export const apiSourceBriefSchema = z.object({
  slug: z.string(),
  title: z.string(),
  publisher: z.string(),
  via: z.string().nullable(),
  url: z.string().nullable(),
  publishedOn: apiDateSchema.nullable(),
  language: z.string(),
  tier: z.enum(slugsOf(TIERS)),
});

export const apiClaimSchema = z.object({
  id: z.string().describe("Lasting, unique in its deal; its address is /d/{shortId of the deal}#c-{id}"),
  source: z.string().describe("Slug of the source"),
  publisher: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  publishedOn: apiDateSchema.nullable(),
  language: z.string(),
  tier: z.enum(slugsOf(TIERS)),
  stance: z.enum(slugsOf(STANCES)),
  value: valueSchema,
  display: z.string(),
  quote: z.string(),
  locator: z.string().nullable(),
  rank: z.enum(slugsOf(RANKS)),
  reason: z.string().nullable(),
  reasonLang: apiLangField,
  bearing: z.enum(["supports", "contradicts", "questions", "repeats", "set_aside"]),
  repeats: z.string().nullable().describe("Publisher of the claim that this one merely repeats"),
  repeatsSource: z
    .string()
    .nullable()
    .describe(
      "Slug of the source whose word the claim passes on, where its own source does not cite that one as a whole",
    ),
});

export const apiTermSchema = z.object({
  deal: z.string().describe("Slug of the deal"),
  key: z.string(),
  kind: z.string().describe("Slug of the term kind"),
  kindLabel: z.string(),
  group: z.string(),
  label: z.string(),
  labelLang: apiLangField,
  from: z.string().nullable().describe("Slug of the organization that gives"),
  to: z.string().nullable().describe("Slug of the organization that gets"),
  inForceFrom: apiDateSchema.nullable(),
  inForceUntil: apiDateSchema.nullable(),
  inForce: z.enum(["yes", "possibly", "no"]).describe("On the day asked about"),
  endedByDeal: z.string().nullable(),
  binding: z.enum(slugsOf(BINDINGS)).describe("How firm the deal is; a standing does not say it"),
  standing: z.enum(slugsOf(STANDINGS)),
  state: z.enum(slugsOf(TERM_STATES)),
  value: valueSchema.nullable(),
  display: z.string().describe("The calibrated sentence"),
  because: z.string(),
  sides: z.array(
    z.object({
      stance: z.enum(["asserts", "denies"]),
      display: z.string(),
      publishers: z.array(z.string()),
      contested: z.boolean(),
    }),
  ),
  notCompared: z
    .array(z.object({ display: z.string(), publisher: z.string() }))
    .describe("Claims that no machine could compare with the value, and on which nobody has ruled"),
  setAside: z.number().int(),
  claims: z.array(apiClaimSchema),
});

export const apiDealBriefSchema = z.object({
  slug: z.string(),
  shortId: z.string(),
  title: z.string(),
  titleLang: apiLangField,
  kind: z.enum(slugsOf(DEAL_KINDS)),
  binding: z.enum(slugsOf(BINDINGS)),
  lifecycle: z.enum(slugsOf(LIFECYCLES)),
  announcedOn: apiDateSchema.nullable(),
});

export const apiEventSchema = z.object({
  slug: z.string(),
  partnership: z.string(),
  deal: z.string().nullable(),
  on: apiDateSchema,
  kind: z.enum(slugsOf(EVENT_KINDS)),
  title: z.string(),
  titleLang: apiLangField,
  detail: z.string(),
  detailLang: apiLangField,
  sources: z.array(z.string()).describe("Slugs of the sources"),
});

/** What every record tells of itself beside what it says. */
export const apiRevisionField = {
  revision: z.number().int().describe('Number of the newest revision; "r3" in If-Match names the third'),
};

/** What leads on where an answer tells a page of very many deals. */
export const apiNextDealsField = z.string().nullable().describe("Value of `cursor` for the next deals");

/** The clocks an answer was made for, so that it can be asked again. */
export const apiClocksSchema = z.object({ on: z.string(), known: z.string().nullable() });

export const apiProblemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  errors: z
    .array(z.object({ path: z.string(), message: z.string() }))
    .optional()
    .describe("Each place that is wrong: a parameter, or a field of the body"),
  near: z.array(z.string()).optional().describe("Slugs, or addresses of revisions, that may have been meant"),
  successor: z.string().optional().describe("Address of what took the place of a withdrawn record"),
  newest: z.number().int().optional().describe("Number of the newest revision"),
  firstKnownOn: z.string().nullable().optional().describe("The day of the first report we hold"),
  publishedOn: z.string().nullable().optional().describe("The date of a source that was not published yet"),
  revision: z.number().int().optional().describe("The revision that If-Match should have named"),
  conflicts: z.array(z.string()).optional().describe("What both changed differently, in words"),
  by: z
    .array(z.looseObject({ section: z.string(), slug: z.string() }))
    .optional()
    .describe("Records that still name this one"),
  id: z.string().optional().describe("Under which the log knows the failure"),
});

/** The envelope of a list of `item`. */
export function apiListSchema<T extends z.ZodType>(item: T) {
  return z.object({
    data: z.array(item),
    page: z.object({ next: z.string().nullable(), total: z.number().int() }),
    notes: z
      .array(z.object({ parameter: z.string(), message: z.string() }))
      .optional()
      .describe(
        "Names in the address that have changed (their successors are answered) or that the record does not have",
      ),
  });
}

/** The envelope of one `item`. */
export function apiRecordSchema<T extends z.ZodType>(item: T) {
  return z.object({ data: item });
}

export type ApiTerm = z.infer<typeof apiTermSchema>;
export type ApiClaim = z.infer<typeof apiClaimSchema>;
export type ApiDealBrief = z.infer<typeof apiDealBriefSchema>;
export type ApiEvent = z.infer<typeof apiEventSchema>;
export type ApiParty = z.infer<typeof apiPartySchema>;
export type ApiSourceBrief = z.infer<typeof apiSourceBriefSchema>;
