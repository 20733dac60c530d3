/**
 * Units of counts as editors add them to a term kind: each with the other ways in which sources write it.
 * Decides what may be added; what two spellings of one unit mean is the domain's.
 */
import { z } from "zod";
import { lineSchema } from "./text";

const UNIT_LIMIT = 60;

export const unitsSchema = z
  .array(
    z.strictObject({
      unit: lineSchema(UNIT_LIMIT),
      spellings: z.array(lineSchema(UNIT_LIMIT)).max(100).default([]),
    }),
  )
  .max(200);
