/**
 * The answer for one deal: everything its page shows.
 */
import { z } from "zod";
import {
  apiClocksSchema,
  apiDateSchema,
  apiDealBriefSchema,
  apiEventSchema,
  apiLangField,
  apiPartySchema,
  apiRecordSchema,
  apiRevisionField,
  apiTermSchema,
} from "./parts";

export const apiDealSchema = apiDealBriefSchema.extend({
  partnership: z.string().describe("Slug of the partnership"),
  effectiveOn: apiDateSchema.nullable(),
  endsOn: apiDateSchema.nullable(),
  summary: z
    .string()
    .nullable()
    .describe("null when `known` is set: editors write it with today's knowledge"),
  summaryLang: apiLangField,
  parties: z.array(apiPartySchema),
  amends: z.array(z.string()).describe("Slugs of the deals it amends directly"),
  amendedBy: z.array(z.string()).describe("Slugs of the deals that amend it directly, oldest first"),
  terms: z.array(apiTermSchema),
  events: z.array(apiEventSchema),
  ...apiClocksSchema.shape,
  ...apiRevisionField,
});

export const apiDealAnswerSchema = apiRecordSchema(apiDealSchema);

export type ApiDeal = z.infer<typeof apiDealSchema>;
