/**
 * The door for values: what a claim can state, as JSON.
 * Decides which shapes are let in; knows no source and no stance.
 */
import { z } from "zod";
import type { Value } from "@/lib/domain/values/value";
import {
  ABSENCES,
  DATE_QUALIFIERS,
  EXCLUSIVITY_LEVELS,
  MONEY_PERIODS,
  QUALIFIERS,
  slugsOf,
} from "@/lib/domain/vocabulary/vocabulary";
import { edtfSchema } from "./edtf";
import { decimalSchema, lineSchema, proseSchema } from "./text";

const UNIT_LIMIT = 60;
/** A century: longer than any promise on record, short enough to catch days given as months. */
const MAX_MONTHS = 1_200;

const qualifier = z.enum(slugsOf(QUALIFIERS));

/** ISO 4217. */
const currencySchema = z.string().regex(/^[A-Z]{3}$/, {
  error: (issue) => `${JSON.stringify(issue.input)} is not a currency code of three capitals such as "USD"`,
});

const monthsSchema = z.int().min(1).max(MAX_MONTHS);

const knownSchemas = [
  z.strictObject({
    type: z.literal("money"),
    amount: decimalSchema,
    currency: currencySchema,
    qualifier,
    period: z.exactOptional(
      z
        .enum(slugsOf(MONEY_PERIODS))
        .describe("Makes the sum a rate, paid every month, quarter or year. Without it the sum is a total."),
    ),
  }),
  z.strictObject({ type: z.literal("percent"), percent: decimalSchema, qualifier }),
  z.strictObject({
    type: z.literal("capacity"),
    amount: decimalSchema,
    unit: z.enum(["MW", "GW"]),
    qualifier,
  }),
  z.strictObject({
    type: z.literal("count"),
    amount: decimalSchema,
    unit: lineSchema(UNIT_LIMIT),
    qualifier,
  }),
  z.strictObject({ type: z.literal("duration"), months: monthsSchema, qualifier }),
  z.strictObject({ type: z.literal("date"), date: edtfSchema, qualifier: z.enum(slugsOf(DATE_QUALIFIERS)) }),
  z.strictObject({ type: z.literal("exclusivity"), level: z.enum(slugsOf(EXCLUSIVITY_LEVELS)) }),
  z.strictObject({ type: z.literal("flag"), yes: z.boolean() }),
  z.strictObject({ type: z.literal("text"), text: proseSchema }),
] as const;

const absenceSchema = z.strictObject({ type: z.enum(slugsOf(ABSENCES)) });

/** A value, or an absence that a source states. */
export const valueSchema = z.discriminatedUnion("type", [
  ...knownSchemas,
  absenceSchema,
]) satisfies z.ZodType<Value>;
