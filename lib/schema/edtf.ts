/**
 * The door for dates that may be imprecise: EDTF text, as `lib/domain/edtf` reads it.
 * Decides that a text is such a date; what it spans is the domain's business.
 */
import { z } from "zod";
import { parseEdtf } from "@/lib/domain/dates/edtf";

/** The sentence of a refusal is the domain's. An EDTF date (ISO 8601-2): "2025", "2025-10", "2025-11-03", "2030~", "202X". */
export const edtfSchema = z.string().superRefine((text, context) => {
  const date = parseEdtf(text);
  if (!date.ok) context.addIssue({ code: "custom", message: date.error });
});
