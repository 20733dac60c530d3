import { z } from "zod";

/** The form of the check-up. What is longer than is read is cut there, and said. */
export const checkTextSchema = z.object({
  text: z
    .string()
    .transform((text) => text.replaceAll("\0", ""))
    .refine((text) => text.trim() !== ""),
});
