/**
 * The answers for sources: one with everything that rests on it, and a row of their list.
 */
import { z } from "zod";
import { OUTCOMES, type Outcome } from "@/lib/domain/standing/claim-outcome";
import { STANDINGS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import {
  apiClaimSchema,
  apiClocksSchema,
  apiEventSchema,
  apiListSchema,
  apiNextDealsField,
  apiRecordSchema,
  apiRevisionField,
  apiSourceBriefSchema,
} from "./parts";

const outcomeSchema = z
  .enum(Object.keys(OUTCOMES) as [Outcome, ...Outcome[]])
  .describe("What became of the claim");
const standingSchema = z.enum(slugsOf(STANDINGS));

/** A claim of the source, with the term it is about and what became of both. */
const sourceClaimSchema = apiClaimSchema
  .pick({
    id: true,
    stance: true,
    value: true,
    display: true,
    quote: true,
    locator: true,
    rank: true,
    reason: true,
    bearing: true,
    repeats: true,
    repeatsSource: true,
  })
  .extend({
    outcome: outcomeSchema,
    deal: z.string().describe("Slug of the deal"),
    term: z.string().describe("Key of the term in its deal"),
    label: z.string(),
    kind: z.string().describe("Slug of the term kind"),
    standing: standingSchema.describe("What the term amounts to"),
    termDisplay: z.string().describe("The calibrated sentence of the term"),
    standingWithout: standingSchema.describe(
      "What the term would amount to without this source and what only repeats it",
    ),
  });

export const apiSourceSchema = apiSourceBriefSchema.extend({
  cites: z.array(z.string()).describe("Slugs of the sources it merely repeats"),
  citedBy: z.array(z.string()).describe("Slugs of sources that merely repeat it, at most 60"),
  record: z
    .object({ claims: z.number().int(), outcomes: z.partialRecord(outcomeSchema, z.number().int()) })
    .describe("What became of the claims in this answer"),
  claims: z
    .array(sourceClaimSchema)
    .describe("Of at most 5 deals, the newest first; `next` leads to the others"),
  deals: z.number().int().describe("On how many deals it makes claims"),
  events: z.array(apiEventSchema).describe("Events that cite it, at most 60"),
  next: apiNextDealsField,
  ...apiClocksSchema.shape,
  ...apiRevisionField,
});

export const apiSourceRowSchema = apiSourceBriefSchema.extend({
  claims: z.number().int(),
  setAside: z.number().int().describe("Claims that editors set aside"),
  events: z.number().int().describe("Events that cite it"),
});

export const apiSourceAnswerSchema = apiRecordSchema(apiSourceSchema);
export const apiSourceListSchema = apiListSchema(apiSourceRowSchema);

export type ApiSource = z.infer<typeof apiSourceSchema>;
export type ApiSourceRow = z.infer<typeof apiSourceRowSchema>;
