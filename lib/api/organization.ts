/**
 * The answers for organizations: one with all it gives and gets, and a row of their list.
 */
import { z } from "zod";
import { ORGANIZATION_KINDS, PARTY_ROLES, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import {
  apiClocksSchema,
  apiDealBriefSchema,
  apiListSchema,
  apiNextDealsField,
  apiRecordSchema,
  apiRevisionField,
  apiTermSchema,
} from "./parts";

const organizationSchema = z.object({
  slug: z.string(),
  name: z.string(),
  kind: z.enum(slugsOf(ORGANIZATION_KINDS)),
  aliases: z.array(z.string()),
});

export const apiOrganizationSchema = organizationSchema.extend({
  homepage: z.string().nullable(),
  fiscalYearEnd: z.int().min(1).max(12).nullable().describe("The month with which its fiscal year ends"),
  partnerships: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      roles: z.array(z.enum(slugsOf(PARTY_ROLES))).describe("What the organization is in it"),
      others: z.array(z.string()).describe("Slugs of the other parties"),
    }),
  ),
  deals: z.array(apiDealBriefSchema).describe("Newest first"),
  gives: z.array(apiTermSchema).describe("Terms it owes that are in force at `on`, certainly or possibly"),
  gets: z.array(apiTermSchema).describe("Terms owed to it that are in force at `on`, certainly or possibly"),
  disputedTerms: z
    .array(apiTermSchema)
    .describe("Terms that concern it, on which claims contradict and nobody has ruled"),
  totals: z
    .object({ deals: z.number().int(), partnerships: z.number().int() })
    .describe(
      "Of all there is. An answer reads at most 60 deals, of more 12, those with its terms in force first, and 60 partnerships; `next` leads to the other deals",
    ),
  next: apiNextDealsField,
  ...apiClocksSchema.shape,
  ...apiRevisionField,
});

export const apiOrganizationRowSchema = organizationSchema.extend({
  deals: z.number().int(),
  partnerships: z.number().int(),
});

export const apiOrganizationAnswerSchema = apiRecordSchema(apiOrganizationSchema);
export const apiOrganizationListSchema = apiListSchema(apiOrganizationRowSchema);

export type ApiOrganization = z.infer<typeof apiOrganizationSchema>;
export type ApiOrganizationRow = z.infer<typeof apiOrganizationRowSchema>;
