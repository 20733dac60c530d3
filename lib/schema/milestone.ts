/**
 * What is stored of a milestone beside its indexed columns, and how it is parsed on the way out.
 * Decides shapes only; the domain made them.
 */
import { z } from "zod";

export const milestoneFactsSchema = z.object({
  dates: z.array(z.string()),
  dateIs: z.enum(["span", "deal", "claimed", "derived"]).nullable(),
  isDisputed: z.boolean(),
});
