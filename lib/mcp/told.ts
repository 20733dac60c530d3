/** What a tool answers, as assistants are told its form. */
import { z } from "zod";

const citedSchema = z.object({
  label: z.string().optional().describe("What it is about"),
  sentence: z.string().describe("What the record says, with its hedges: quote it"),
  standing: z.string().optional().describe("What the claims amount to, such as confirmed or disputed"),
  permalink: z.string().describe("Where it says so for ever: cite it"),
  sources: z.array(z.string()).optional().describe("Who says so, or slugs of the sources"),
});

export const toldSchema = z.object({
  title: z.string(),
  permalink: z.string().optional(),
  said: z.array(citedSchema),
  total: z.number().int().describe("How many there are, here or not"),
  next: z.string().nullable().describe("`cursor` of the next page"),
});

/** One thing said, with where it stands for ever. */
export type Cited = z.infer<typeof citedSchema>;
/** An answer: what was asked for, sentence by sentence, and how many more there are. */
export type Told = z.infer<typeof toldSchema>;
