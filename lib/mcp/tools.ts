/**
 * The tools that assistants are offered: what each takes, and the question to the API that it is. Decides words and bounds;
 * asks nothing itself. Every tool reads, and an answer is never longer than an assistant can use.
 */
import { z } from "zod";
import type { Path } from "@/lib/api/definition/find";
import { withQuery } from "@/lib/url/href";
import type { QueryValue } from "@/lib/url/params";

const slug = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, "a slug: lower-case words joined by hyphens");
const day = z.iso.date();
const on = day.optional().describe("What was in force on this day, YYYY-MM-DD; today when left out");
const known = day
  .optional()
  .describe("Only what was certainly published by this day, YYYY-MM-DD; everything when left out");
const limit = (most: number, usual: number) => z.int().min(1).max(most).default(usual);

/** A question to the API: which address, what stands in its path, and its query. */
export type Question = {
  path: Path;
  slug?: string;
  query: Readonly<Record<string, QueryValue>>;
};

type Tool<I extends z.ZodObject = z.ZodObject> = {
  title: string;
  description: string;
  input: I;
  ask: (input: z.output<I>) => Question;
};

const tool = <I extends z.ZodObject>(made: Tool<I>) => made;
const text = (value: string | number | undefined): string | null =>
  value === undefined ? null : String(value);

export const TOOLS = {
  search: tool({
    title: "Search the record",
    description:
      "Finds organizations, partnerships, deals, terms, sources and quotes by words. Use it first, to learn the slugs that the other tools take.",
    input: z.object({
      query: z.string().min(1).max(200),
      known,
      limit: limit(10, 5).describe("Hits of each kind"),
    }),
    ask: ({ query: q, known, limit }) => ({
      path: "search",
      query: { q, known: text(known), limit: text(limit) },
    }),
  }),
  get_deal: tool({
    title: "One deal",
    description:
      "One deal with its parties, and each term in a calibrated sentence with who says so, since when, and a permalink. Quote the sentence and cite the permalink.",
    input: z.object({ slug: slug.describe("Slug of the deal, from search"), on, known }),
    ask: ({ slug, on, known }) => ({
      path: "deals/{slug}",
      slug,
      query: { on: text(on), known: text(known) },
    }),
  }),
  compare: tool({
    title: "Compare",
    description:
      "Sets two to eight deals or partnerships, each at a day of its own, side by side: what differs, in sentences. The same slug at two days shows what changed in between.",
    input: z.object({
      columns: z
        .array(z.object({ slug, on: day.optional() }))
        .min(2)
        .max(8),
      onlyDifferences: z.boolean().default(true),
      known,
    }),
    ask: ({ columns, onlyDifferences, known }) => ({
      path: "compare",
      query: {
        c: columns.map(({ slug, on }) => (on === undefined ? slug : `${slug}@${on}`)),
        differences: onlyDifferences ? "1" : null,
        known: text(known),
      },
    }),
  }),
  what_held_on: tool({
    title: "What held on a day",
    description:
      "The terms in force on a day, of one deal, partnership or organization, each in a calibrated sentence with its permalink. `known` tells what a reader of an earlier day could have known.",
    input: z.object({
      on: day.describe("The day, YYYY-MM-DD"),
      known,
      deal: slug.optional(),
      partnership: slug.optional(),
      organization: slug.optional().describe("Slug of an organization that gives or gets"),
      kind: slug.optional().describe("Slug of a kind of term, such as exclusivity"),
      limit: limit(40, 20),
      cursor: z.string().max(300).optional().describe("`next` of the answer before"),
    }),
    ask: ({ on, known, deal, partnership, organization, kind, limit, cursor }) => ({
      path: "terms",
      query: {
        ...{ kind: text(kind), org: text(organization), partnership: text(partnership), deal: text(deal) },
        ...{ inForce: "any", limit: text(limit), cursor: text(cursor), on, known: text(known) },
      },
    }),
  }),
  obligations: tool({
    title: "Who owes whom",
    description:
      "Promises of money, capacity or chips, the largest first, with sums of one payer each. Sums say when they are partial or may overlap: repeat that.",
    input: z.object({
      payer: slug.optional(),
      payee: slug.optional(),
      partnership: slug.optional(),
      measure: z.enum(["money", "capacity", "count"]).default("money"),
      on,
      known,
      limit: limit(40, 20),
      cursor: z.string().max(300).optional().describe("`next` of the answer before"),
    }),
    ask: ({ payer, payee, partnership, measure, on, known, limit, cursor }) => ({
      path: "obligations",
      query: {
        ...{ payer: text(payer), payee: text(payee), partnership: text(partnership), measure },
        ...{ limit: text(limit), cursor: text(cursor), on: text(on), known: text(known) },
      },
    }),
  }),
} as const;

export type ToolName = keyof typeof TOOLS;

/** Where the API answers it. @example "/api/v1/deals/aws-openai-2025-compute?on=2026-01-01" */
export function addressOf({ path, slug = "", query }: Question): string {
  return withQuery(`/api/v1/${path.replace("{slug}", slug)}`, query);
}
