/**
 * What the API takes when it writes, and what it answers.
 * Decides the envelope; the record inside is the bundle's, and judged by its schema.
 */
import { z } from "zod";
import { apiRecordSchema } from "./parts";

const message = z.string().describe("Why; stands in the history for ever");

/** A new record, or of a stored one the fields that change. */
export const writeBodySchema = z.strictObject({
  message,
  record: z.looseObject({}).describe("In the form of the bundle; of a PATCH only what changes"),
});

export const deleteBodySchema = z.strictObject({
  reason: z.string().describe("Shown to whoever asks for the record from now on"),
  successor: z
    .strictObject({
      section: z.enum(["deals", "partnerships", "organizations", "sources", "events"]),
      slug: z.string(),
    })
    .nullable()
    .default(null)
    .describe("What took its place"),
});

/** Where a second person reviews every change. */
export const apiProposedAnswerSchema = apiRecordSchema(
  z.object({
    draft: z.uuid(),
    status: z.literal("submitted"),
    href: z.string().describe("Where it is reviewed, by somebody who did not write it"),
  }),
);

export const apiWriteAnswerSchema = apiRecordSchema(
  z.object({
    slug: z.string(),
    revision: z.number().int(),
    changeSet: z.number().int().nullable().describe("null when the record said so already"),
  }),
);
