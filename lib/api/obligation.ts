/**
 * The answers of `GET /api/v1/obligations` and `/api/v1/loops`.
 */
import { z } from "zod";
import { MOST_NAMED } from "@/lib/domain/obligations/sums";
import {
  BINDINGS,
  LIFECYCLES,
  MONEY_PERIODS,
  STANDINGS,
  slugsOf,
  TERM_STATES,
} from "@/lib/domain/vocabulary/vocabulary";
import { apiDateSchema, apiLangField } from "./parts";

const amount = z.string().describe("A decimal number, plain notation");

export const apiBandSchema = z.object({
  low: amount,
  high: amount.nullable().describe("null: nothing bounds it above"),
  top: amount.describe("The largest figure stated"),
  about: z.boolean(),
});

const ends = {
  low: amount.nullable().describe("null: no amount is known, see why"),
  high: amount.nullable().describe("null: nothing bounds it above, or no amount is known"),
  top: amount.nullable().describe("The largest figure stated"),
};

export const apiObligationSchema = z.object({
  id: z.string().describe("deal/term"),
  deal: z.string(),
  dealTitle: z.string(),
  dealTitleLang: apiLangField,
  shortId: z.string(),
  partnership: z.string(),
  term: z.string().describe("Key of the term in its deal"),
  label: z.string(),
  labelLang: apiLangField,
  payer: z.string().nullable().describe("Slug of the organization that owes"),
  payee: z.string().nullable().describe("Slug of the organization it is owed to"),
  kind: z.string(),
  sumKind: z.string().describe("The kind it is summed with"),
  measure: z.enum(["money", "capacity", "count"]),
  ...ends,
  about: z.boolean(),
  currency: z.string().nullable(),
  unit: z.string().describe("The currency, MW, or what is counted"),
  period: z.enum(slugsOf(MONEY_PERIODS)).nullable().describe("null: in all"),
  perYear: apiBandSchema.nullable(),
  from: apiDateSchema.nullable(),
  fromIs: z.enum(["stated", "deal"]).nullable(),
  until: apiDateSchema.nullable(),
  untilIs: z.enum(["stated", "deal", "derived"]).nullable(),
  untilDerived: z.boolean().describe("The end is the start plus a stated length"),
  inForce: z.enum(["yes", "possibly", "no"]),
  binding: z.enum(slugsOf(BINDINGS)),
  lifecycle: z.enum(slugsOf(LIFECYCLES)),
  standing: z.enum(slugsOf(STANDINGS)),
  state: z.enum(slugsOf(TERM_STATES)),
  display: z.string(),
  amountWords: z.string().nullable(),
  why: z.string().nullable(),
  sources: z.array(z.string()),
});

export const apiLedgerSumSchema = z.object({
  payer: z.string().nullable(),
  payee: z.string().nullable(),
  kind: z.string(),
  measure: z.enum(["money", "capacity", "count"]),
  currency: z.string().nullable(),
  unit: z.string(),
  binding: z.enum(slugsOf(BINDINGS)).nullable(),
  ...ends,
  partial: z.boolean().describe("An amount is owed of which nothing is known: at least so much"),
  mayOverlap: z.boolean().describe("The record does not say that the amounts are apart"),
  words: z.string(),
  rows: z
    .array(z.string())
    .describe(`Ids of the obligations counted, the largest first; of more than ${MOST_NAMED} the largest`),
  rowCount: z.number().int().describe("How many obligations are counted in all"),
});

export const apiLedgerGroupSchema = z.object({
  payer: z.string().nullable(),
  payee: z.string().nullable().describe("null also where a group spans all payees of a payer"),
  year: z.number().int().nullable(),
  kind: z.string(),
  unit: z.string(),
  binding: z.enum(slugsOf(BINDINGS)).nullable(),
  low: amount,
  high: amount.nullable(),
  top: amount,
  words: z.string(),
});

export const apiObligationsSchema = z.object({
  data: z.array(apiObligationSchema),
  totals: z.array(apiLedgerSumSchema).describe("One sum for each payer, payee, kind, unit and firmness"),
  groups: z.array(apiLedgerGroupSchema).describe("By `group`; empty without it"),
  page: z.object({ next: z.string().nullable(), total: z.number().int() }),
});

const edge = z.object({
  from: z.string(),
  to: z.string(),
  kind: z.string(),
  deal: z.string(),
  term: z.string(),
  binding: z.enum(slugsOf(BINDINGS)),
  ...ends,
});

export const apiLoopSchema = z.object({
  edges: z.array(edge),
  currency: z.string(),
  money: amount.describe("What goes round for certain: the smallest of the edges' lower ends"),
  most: amount.nullable().describe("The smallest of the edges' upper ends; null: nothing bounds it"),
});

export const apiLoopsSchema = z.object({
  data: z.array(apiLoopSchema),
  page: z.object({ next: z.null(), total: z.number().int() }),
});

export type ApiObligation = z.infer<typeof apiObligationSchema>;
export type ApiLedgerSum = z.infer<typeof apiLedgerSumSchema>;
export type ApiLedgerGroup = z.infer<typeof apiLedgerGroupSchema>;
export type ApiLoop = z.infer<typeof apiLoopSchema>;
