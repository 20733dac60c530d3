/**
 * What a second reader is asked for, and how its answer is kept. Decides limits; what of it stands in the text is asked in lib/intake.
 */
import { z } from "zod";
import { STANCES, slugsOf } from "@/lib/domain/vocabulary/vocabulary";

const MOST_CLAIMS = 200;

export const secondClaimSchema = z.object({
  kind: z.string().max(100),
  from: z.string().max(200).nullable(),
  to: z.string().max(200).nullable(),
  value: z.string().max(500),
  stance: z.enum(slugsOf(STANCES)),
  quote: z.string().max(5_000),
});
/** The whole answer. */
export const secondAnswerSchema = z.object({ claims: z.array(secondClaimSchema).max(MOST_CLAIMS) });

/** An answer as it is kept with its article: whose, and when. `askedAt` ISO 8601. */
export const secondReadingSchema = secondAnswerSchema.extend({
  host: z.string(),
  model: z.string(),
  askedAt: z.string(),
});
export type StoredSecondReading = z.output<typeof secondReadingSchema>;

/** Only what says so itself sends a text away. */
export const askSecondSchema = z.object({ id: z.uuid(), sendText: z.literal(true) });
