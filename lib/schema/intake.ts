/**
 * What the intake page sends: what the document is, what was answered to each proposal, and which deal a draft is wanted for.
 * Decides limits; whether a quotation stands in the text is asked where the text is kept.
 */
import { z } from "zod";
import { toStorable } from "@/lib/domain/text/plain-text";
import { STANCES, slugsOf, TIERS } from "@/lib/domain/vocabulary/vocabulary";
import { LIMITS } from "./text";

const line = (max: number) => z.string().max(max).overwrite(toStorable);
const slug = line(LIMITS.slug);

/** `slug`: of the source in the record; empty when it has none yet. */
export const intakeSourceSchema = z.object({
  slug: slug.default(""),
  title: line(500).default(""),
  publisher: line(300).default(""),
  url: line(2_000).default(""),
  publishedOn: line(100).default(""),
  language: line(35).default("en"),
  tier: z.enum(slugsOf(TIERS)).default("press").catch("press"),
});
export type IntakeSource = z.output<typeof intakeSourceSchema>;

/** So many articles are read side by side. */
export const MOST_TOGETHER = 12;

/**
 * What an editor says of one proposal. `deal` empty: a new one, in the partnership where it is known; `term` empty: a new one. What is not
 * given stays as it was read.
 */
export const intakeAnswerSchema = z.object({
  state: z.enum(["accepted", "rejected"]),
  deal: slug.default(""),
  partnership: slug.default(""),
  term: slug.default(""),
  kind: slug.optional(),
  from: slug.optional(),
  to: slug.optional(),
  value: line(1_000).optional(),
  quote: line(5_000).optional(),
  stance: z.enum(slugsOf(STANCES)).optional(),
  repeats: slug.optional(),
});
export type IntakeAnswer = z.output<typeof intakeAnswerSchema>;
/** By the id of the proposal. */
export const intakeAnswersSchema = z.record(line(300), intakeAnswerSchema);
export type IntakeAnswers = z.output<typeof intakeAnswersSchema>;

export const intakeSaveSchema = z.object({
  id: z.uuid(),
  source: intakeSourceSchema,
  answers: intakeAnswersSchema,
});
export type IntakeSave = z.output<typeof intakeSaveSchema>;

/** One article, or several that are read side by side: each once. */
export const intakeSavesSchema = z.object({
  documents: z
    .array(intakeSaveSchema)
    .min(1)
    .max(MOST_TOGETHER)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, "An article is given twice."),
});
export type IntakeSaves = z.output<typeof intakeSavesSchema>;

/** `deal`, `partnership`: where what is to be drafted was put; `into`: the partnership that a new deal is made in. */
export const intakeDraftSchema = intakeSavesSchema.extend({
  deal: slug,
  partnership: slug.default(""),
  into: slug.default(""),
});
export type IntakeDraft = z.output<typeof intakeDraftSchema>;

export const intakeStatusSchema = z.object({ id: z.uuid(), status: z.enum(["waiting", "dismissed"]) });
export type IntakeStatusRequest = z.output<typeof intakeStatusSchema>;
