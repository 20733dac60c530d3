import { z } from "zod";
import { toStorable } from "@/lib/domain/text/plain-text";

/** What a reader reports as wrong: plain text of limited length. */

export const REPORT_LIMITS = { text: 5_000, contact: 200 } as const;

const counted = (limit: number) => ({
  error: ({ input }: { input?: unknown }) =>
    `It has ${String(input).length.toLocaleString("en")} characters, and ${limit.toLocaleString("en")} fit. Shorten it; it is still below.`,
});

export const reportSchema = z.object({
  about: z.string().max(300),
  text: z
    .string()
    .overwrite(toStorable)
    .trim()
    .min(1, "Say what is wrong, and where.")
    .max(REPORT_LIMITS.text, counted(REPORT_LIMITS.text)),
  contact: z
    .string()
    .overwrite(toStorable)
    .trim()
    .max(REPORT_LIMITS.contact, counted(REPORT_LIMITS.contact))
    .default(""),
});

export const noteAnswerSchema = z.object({ id: z.uuid(), status: z.enum(["done", "not_an_error"]) });
