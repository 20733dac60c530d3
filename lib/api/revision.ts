/**
 * The answers for the history of a deal: its revisions, and the deal as one of them had it.
 */
import { z } from "zod";
import { apiDealSchema } from "./deal";
import { apiListSchema, apiRecordSchema } from "./parts";

export const apiRevisionSchema = z.object({
  number: z.number().int(),
  changeSet: z.number().int().describe("Number of the save that made it"),
  savedAt: z.iso.datetime(),
  author: z
    .string()
    .nullable()
    .describe("Name, or names, of who wrote it; null for what was imported from the shell"),
  reviewer: z
    .string()
    .nullable()
    .describe("Name of who reviewed it without having written in it; null when nobody did"),
  message: z.string(),
  contentHash: z.string().describe("SHA-256 of the state as canonical JSON"),
});

export const apiRevisionRowSchema = apiRevisionSchema.extend({
  kind: z.enum(["import", "edit", "revert", "delete", "merge"]),
  changes: z.array(z.string()).describe("What changed, in words"),
  deleted: z.string().nullable().describe("Why the deal was deleted by this revision"),
});

export const apiRevisionListSchema = apiListSchema(apiRevisionRowSchema);

export const apiRevisionAnswerSchema = apiRecordSchema(
  z.object({
    pinned: apiRevisionSchema.extend({ newest: z.number().int().describe("Number of the newest revision") }),
    deal: apiDealSchema,
  }),
);

export type ApiRevision = z.infer<typeof apiRevisionSchema>;
export type ApiRevisionRow = z.infer<typeof apiRevisionRowSchema>;
