/**
 * What is stored of an obligation beside its indexed columns, and how it is parsed on the way out.
 * Decides shapes only; the domain made them.
 */
import { z } from "zod";
import { MONEY_PERIODS, slugsOf, TERM_STATES } from "@/lib/domain/vocabulary/vocabulary";

export const bandSchema = z.object({
  low: z.string(),
  top: z.string(),
  open: z.enum(["at_least", "more_than"]).nullable(),
  about: z.boolean(),
});

/** Why there is no amount, or how a disputed one came about: what statedAmount decides. */
const countingSchema = z.object({
  is: z.enum([
    ...["denied", "undisclosed", "redacted", "units_differ", "disputed", "disputed_from_nothing"],
  ] as const),
});

export const obligationFactsSchema = z.object({
  amount: bandSchema.nullable(),
  total: bandSchema.nullable(),
  perYear: bandSchema.nullable(),
  period: z.enum(slugsOf(MONEY_PERIODS)).nullable(),
  from: z.string().nullable(),
  fromIs: z.enum(["stated", "deal"]).nullable(),
  until: z.string().nullable(),
  untilIs: z.enum(["stated", "deal", "derived"]).nullable(),
  why: countingSchema.nullable(),
  state: z.enum(slugsOf(TERM_STATES)),
  sources: z.array(z.string()),
});
