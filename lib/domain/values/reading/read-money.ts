/**
 * Sums of money as people type them.
 * Decides which currency is meant; a sign or word of several currencies is asked back, and none is guessed but dollars for “100B” where
 * money is asked for.
 */

import { languageOf } from "../../text/conventions";
import type { MoneyValue } from "../value";
import { candidatesOf, currencyNamed } from "./currency-words";
import { partsOf, type Quantity, takeQuantity } from "./quantity";
import type { Asked } from "./reader";
import { ask, type Reading, refuse } from "./refusal";
import { takePeriod } from "./take-period";

/** "$38bn", "US$ 38 billion", "-$5", "JPY 3 trillion", "38 milliards de dollars", "$920 million a month". */
export function readMoney(text: string, asked: Asked): Reading<MoneyValue> {
  const { period, rest } = takePeriod(text);
  const taken = takeQuantity(rest, asked);
  if (taken === null || !taken.ok) return whereMoney(text, asked) ? taken : null;
  const currency = currencyOf(rest, taken.value, asked);
  if (currency === null || !currency.ok) return currency;
  const { amount, qualifier } = taken.value;
  return {
    ok: true,
    value: { type: "money", amount, currency: currency.value, qualifier, ...(period && { period }) },
  };
}

/** Whether a text that holds no amount is about money at all. */
function whereMoney(text: string, { isUsual }: Asked): boolean {
  return isUsual || /[$€£¥₩]/.test(text);
}

function currencyOf(text: string, quantity: Quantity, asked: Asked): Reading<string> {
  const { front, rest } = quantity;
  const behind = rest === "" ? null : currencyNamed(rest);
  if (rest !== "" && behind === null) return whereMoney(text, asked) ? notACurrency(quantity) : null;
  if (front === null && behind === null) return unnamed(quantity, asked);
  const codes = agreed(front, behind);
  if (codes === null)
    return refuse(`“${front}” and “${rest}” name two currencies.`, { understood: quantity.understood });
  const candidates = candidatesOf(codes, asked);
  const [first, second] = candidates;
  if (first !== undefined && second === undefined) return { ok: true, value: first };
  const spelled = (code = "") => `${code} ${figureOf(quantity)}`;
  return ask(`Its currency may be ${candidates.join(" or ")}.`, [spelled(first), spelled(second)]);
}

function notACurrency(quantity: Quantity): Reading<never> {
  return refuse("A currency is expected behind the number.", partsOf(quantity));
}

/** Only a large round sum may go without its currency, only where money is asked for, and only in a text of the dollar's language. */
function unnamed(quantity: Quantity, asked: Asked): Reading<string> {
  if (!asked.isUsual) return null;
  const language = languageOf(asked);
  const isEnglish = language === null || language === "en";
  if (quantity.isScaled && isEnglish && ENGLISH_SCALE.test(quantity.understood))
    return { ok: true, value: "USD" };
  return refuse("A currency is missing.", { understood: quantity.understood });
}

/** “1 Mrd” speaks of euros or francs more often than of dollars. */
const ENGLISH_SCALE = /(?:thousand|million|billion|trillion|\d ?(?:k|mn?|mln|bn?|bln|tn?|trn))$/i;

/** The one currency of what stands before and behind: “$38 billion USD”, “$5 CAD”. */
function agreed(front: string | null, behind: string | null): string | null {
  if (front === null || behind === null) return front ?? behind;
  const meant = meantBy(behind);
  const both = meantBy(front).filter((code) => meant.includes(code));
  if (both.includes("$")) return "$";
  return both.length > 0 ? both.join(" ") : null;
}

/** “$” is itself, and the dollar of any code that stands beside it. */
function meantBy(codes: string): readonly string[] {
  return codes === "$" ? ["$", ...DOLLARS] : codes.split(" ");
}

const DOLLARS = "USD AUD CAD NZD HKD TWD SGD MXN".split(" ");

/** The number as typed digits, which every convention reads alike. */
function figureOf({ amount }: Quantity): string {
  return /\.\d{3}$/.test(amount) ? `${amount}0` : amount;
}
