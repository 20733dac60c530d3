/** The answer of `GET /api/v1/deals`. */
import { z } from "zod";
import { STANDINGS, slugsOf, TERM_STATES } from "@/lib/domain/vocabulary/vocabulary";
import { apiDealBriefSchema, apiLangField, apiListSchema, apiPartySchema } from "./parts";

export const apiHeadlineTermSchema = z.object({
  key: z.string(),
  kind: z.string().describe("Slug of the term kind"),
  label: z.string(),
  labelLang: apiLangField,
  standing: z.enum(slugsOf(STANDINGS)),
  state: z.enum(slugsOf(TERM_STATES)),
  display: z.string().describe("The calibrated sentence"),
  phase: z.enum(["not_yet", "in_force", "ended"]).describe("On the day asked about"),
});

export const apiDealRowSchema = apiDealBriefSchema.extend({
  partnership: z.string().describe("Slug of the partnership"),
  parties: z.array(apiPartySchema),
  headlines: z.array(apiHeadlineTermSchema).describe("The terms that stand for the deal, at most three"),
  standings: z
    .partialRecord(z.enum(slugsOf(STANDINGS)), z.number().int())
    .describe("How many terms have each standing"),
  terms: z.number().int(),
  sources: z.number().int().describe("Distinct sources of the claims that count"),
});

export const apiDealsSchema = apiListSchema(apiDealRowSchema);

export type ApiDealRow = z.infer<typeof apiDealRowSchema>;
