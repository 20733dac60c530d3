/**
 * Exchange rates as a source states them: one unit of `from` came to so many of `to` on a day.
 * Decides what may be stored; whether a rate is used is the reader's choice.
 */
import { z } from "zod";
import { isDay } from "@/lib/domain/dates/day";
import { isCurrency } from "@/lib/domain/values/currencies";
import { compareDecimals, isDecimalText } from "@/lib/domain/values/decimal";
import { show } from "./explain";

const currencySchema = z
  .string()
  .refine(isCurrency, { error: (issue) => `${show(issue.input)} is not a currency; write its code: EUR` });

export const ratesSchema = z
  .array(
    z
      .strictObject({
        from: currencySchema,
        to: currencySchema,
        rate: z.string().refine((text) => isDecimalText(text) && compareDecimals(text, "0") > 0, {
          error: (issue) => `${show(issue.input)} is not a rate; write a number above zero: 1.0853`,
        }),
        on: z
          .string()
          .refine(isDay, { error: (issue) => `${show(issue.input)} is not a day; write it as 2026-06-30` }),
      })
      .refine(({ from, to }) => from !== to, { error: "is between a currency and itself" }),
  )
  .max(100);
