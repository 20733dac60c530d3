/**
 * The answer of a comparison: columns, rows of cells, and what was wrong with columns that are not shown.
 */
import { z } from "zod";
import { BINDINGS, STANDINGS, slugsOf, TERM_STATES } from "@/lib/domain/vocabulary/vocabulary";
import { valueSchema } from "@/lib/schema/value";
import { apiDateSchema } from "./parts";

const CHANGES = [
  "began",
  "loosened",
  "tightened",
  "extended",
  "shortened",
  "capped",
  "changed",
  "ended",
  "raised",
  "lowered",
] as const;

const compareTermSchema = z.object({
  key: z.string(),
  label: z.string(),
  deal: z.string().describe("Slug of the deal"),
  kind: z.string().describe("Slug of the term's kind; a rung of a ladder stands in the ladder's row too"),
  from: z.string().nullable(),
  to: z.string().nullable(),
  inForceFrom: apiDateSchema.nullable(),
  inForceUntil: apiDateSchema.nullable(),
  inForce: z.enum(["yes", "possibly", "no"]).describe("On the column's day"),
  endedByDeal: z.string().nullable(),
  standing: z.enum(slugsOf(STANDINGS)),
  state: z.enum(slugsOf(TERM_STATES)),
  value: valueSchema.nullable(),
  display: z.string().describe("The calibrated sentence"),
  sources: z.array(z.string()).describe("Slugs of the sources that claim something of it"),
});

const columnSchema = z.object({
  subject: z.string().describe("Slug of the deal or partnership"),
  kind: z.enum(["deal", "partnership"]),
  name: z.string(),
  on: z.string(),
  known: z.string().nullable(),
  note: z.string().nullable(),
});

const cellSchema = z.object({
  state: z.enum(slugsOf(TERM_STATES)),
  terms: z.array(compareTermSchema).describe("In force on the column's day, certainly or possibly"),
  others: z.array(compareTermSchema).describe("Ended before that day, or yet to begin"),
});

const rowSchema = z.object({
  kind: z.string(),
  label: z.string(),
  group: z.string(),
  differs: z.boolean().describe("Whether any two cells differ in meaning"),
  verdict: z.enum(["same", "compatible", "differs"]),
  direction: z.enum(CHANGES).nullable().describe("Where all columns are one subject: which way it moved"),
  sentence: z.string(),
  cells: z.array(cellSchema),
  lines: z
    .array(
      z.object({
        giver: z
          .string()
          .nullable()
          .describe("Slug of the organization that several columns have, or else the kind of organization"),
        words: z.string(),
        verdict: z.enum(["same", "compatible", "differs"]),
        cells: z.array(z.array(z.object({ deal: z.string(), key: z.string() }))),
      }),
    )
    .describe("The terms in force by who gives them; empty where there is one giver"),
});

const leftOutSchema = z.object({ deal: z.string(), key: z.string(), why: z.string() });

const figuresSchema = z.object({
  terms: z.array(
    z.object({
      deal: z.string(),
      key: z.string(),
      figures: z.array(
        z.object({
          measure: z.enum(["per_year", "per_gigawatt", "per_chip"]),
          value: z.string().nullable().describe("null: undetermined"),
          amount: z.string().nullable().describe("The quotient, a decimal number as text"),
          currency: z.string().nullable(),
          range: z.string().nullable(),
          formula: z.string().nullable(),
          missing: z.string().nullable(),
          inputs: z.array(z.object({ deal: z.string(), key: z.string() })),
        }),
      ),
    }),
  ),
  totals: z.array(
    z.object({
      payer: z.string().nullable().describe("Slug; one payer in every total"),
      payee: z.string().nullable(),
      currency: z.string(),
      words: z.string(),
      range: z.string(),
      kind: z.string(),
      bands: z.array(z.object({ binding: z.enum(slugsOf(BINDINGS)), words: z.string() })),
      counted: z.array(
        z.object({ deal: z.string(), key: z.string(), share: z.string(), formula: z.string() }),
      ),
      leftOut: z.array(leftOutSchema),
      perYear: z.object({ words: z.string(), leftOut: z.array(leftOutSchema) }).nullable(),
    }),
  ),
});

const thenAndNowSchema = z.object({
  subject: z.string(),
  from: z.string(),
  to: z.string(),
  paragraph: z.string(),
  terms: z.array(
    z.object({
      fate: z
        .enum(["kept", "changed", "ended", "new", "passed"])
        .describe("passed: came and went in between"),
      label: z.string(),
      direction: z.enum(CHANGES).nullable(),
      by: z.string().nullable().describe("Slug of the deal that changed, ended or brought it"),
      words: z.string(),
      before: z.object({ deal: z.string(), key: z.string(), display: z.string() }).nullable(),
      after: z.object({ deal: z.string(), key: z.string(), display: z.string() }).nullable(),
    }),
  ),
});

export const apiCompareSchema = z.object({
  columns: z.array(columnSchema),
  rows: z.array(rowSchema),
  figures: z.array(figuresSchema).describe("One for each column, in their order"),
  thenAndNow: z
    .array(thenAndNowSchema)
    .describe("Where all columns are one subject: what became of each term"),
  problems: z
    .array(z.object({ asked: z.string(), message: z.string(), near: z.array(z.string()) }))
    .describe("Columns that were asked for and are not shown"),
  taken: z
    .array(
      z.object({ asked: z.string(), column: z.string(), message: z.string(), near: z.array(z.string()) }),
    )
    .describe(
      "Names of organizations that were taken for one of their partnerships, and what else each may mean",
    ),
  changeSet: z
    .number()
    .int()
    .describe("What was read; pass it as `changeSet` to pin the comparison for ever"),
  permalink: z.string().describe("The page of this comparison"),
});

export type ApiCompare = z.infer<typeof apiCompareSchema>;
