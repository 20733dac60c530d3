/**
 * The answers for partnerships: one with everything its page shows, and a row of their list.
 */
import { z } from "zod";
import {
  apiClocksSchema,
  apiDealBriefSchema,
  apiEventSchema,
  apiLangField,
  apiListSchema,
  apiNextDealsField,
  apiPartySchema,
  apiRecordSchema,
  apiRevisionField,
  apiTermSchema,
} from "./parts";

const summarySchema = z
  .string()
  .nullable()
  .describe("null when `known` is set: editors write it with today's knowledge");
const yearSchema = z
  .string()
  .regex(/^\d{4}$/)
  .nullable();

export const apiPartnershipSchema = z.object({
  slug: z.string(),
  name: z.string(),
  nameLang: apiLangField,
  summary: summarySchema,
  summaryLang: apiLangField,
  parties: z.array(apiPartySchema),
  deals: z.array(apiDealBriefSchema).describe("In order of time"),
  events: z.array(apiEventSchema).describe("In order of time"),
  terms: z.array(apiTermSchema).describe("In force at `on`, certainly (`yes`) or `possibly`"),
  endedTerms: z.array(apiTermSchema).describe("No longer in force at `on`, newest end first"),
  futureTerms: z.array(apiTermSchema).describe("Not yet in force at `on`"),
  totals: z
    .object({ deals: z.number().int(), events: z.number().int() })
    .describe(
      "Of all there is. An answer holds at most 24 deals, of more 8, those with terms in force first, and the newest 200 events; `next` leads to the other deals",
    ),
  next: apiNextDealsField,
  ...apiClocksSchema.shape,
  ...apiRevisionField,
});

export const apiPartnershipRowSchema = z.object({
  slug: z.string(),
  name: z.string(),
  nameLang: apiLangField,
  summary: summarySchema,
  summaryLang: apiLangField,
  parties: z.array(apiPartySchema),
  deals: z.number().int(),
  events: z.number().int(),
  termsInForce: z.number().int().describe("Certainly in force at `on`"),
  termsPossiblyInForce: z.number().int().describe("Perhaps in force at `on`; not among the certain ones"),
  disputedTerms: z.number().int(),
  firstYear: yearSchema,
  lastYear: yearSchema,
});

export const apiPartnershipAnswerSchema = apiRecordSchema(apiPartnershipSchema);
export const apiPartnershipListSchema = apiListSchema(apiPartnershipRowSchema);

export type ApiPartnership = z.infer<typeof apiPartnershipSchema>;
export type ApiPartnershipRow = z.infer<typeof apiPartnershipRowSchema>;
