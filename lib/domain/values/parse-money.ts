/**
 * Sums of money as people type them.
 * Decides which signs, codes and words name which currency; a currency is never guessed but where money is asked for.
 */
import { multiplyDecimals } from "./decimal";
import { CURRENCY_SIGNS } from "./display-value";
import { takeAmount, takeQualifier } from "./parse-amount";
import { takePeriod } from "./parse-period";
import type { DecimalText, MoneyValue } from "./value";

/** Codes understood without asking; where money is asked for, any three capitals before a number are one. */
const CODES = new Set(
  "USD EUR GBP JPY CNY KRW INR AED SAR CHF CAD AUD SEK NOK DKK SGD TWD HKD BRL ILS".split(" "),
);
const CURRENCY_WORDS: readonly { shape: RegExp; currency: string }[] = [
  { shape: /^(?:US[- ]?)?dollars?(?: américains)?$|^US\$$|^\$$/i, currency: "USD" },
  { shape: /^euros?$|^€$/i, currency: "EUR" },
  { shape: /^pounds?(?: sterling)?$|^£$/i, currency: "GBP" },
  { shape: /^yen$/i, currency: "JPY" },
  { shape: /^yuan$/i, currency: "CNY" },
  { shape: /^won$/i, currency: "KRW" },
];

/** "$38bn", "US$ 38 billion", "-$5", "JPY 3 trillion", "38 milliards de dollars"; a bare "100B" only where money is asked for, as US dollars. */
export function parseMoney(text: string, hinted: boolean): MoneyValue | null {
  const { period, rest: whole } = takePeriod(text);
  const { qualifier, rest } = takeQualifier(whole);
  const sum = currencyFirst(rest, hinted) ?? amountFirst(rest, hinted);
  return sum && { type: "money", ...sum, qualifier, ...(period && { period }) };
}

type Sum = { amount: DecimalText; currency: string };

/** "$38bn", "-$5", "JPY -3 trillion": nothing may follow the amount. */
function currencyFirst(text: string, hinted: boolean): Sum | null {
  const match = /^([-−]?)(?:([A-Z]{3}) ?(?=[-−\d])|(?:US)?(\$|€|£) ?)/.exec(text);
  if (!match) return null;
  const [whole, minus, code, sign] = match;
  const amount = takeAmount(text.slice(whole.length));
  const currency = code === undefined ? currencyOfSign(sign) : hinted || CODES.has(code) ? code : null;
  if (amount === null || amount.rest !== "" || currency === null) return null;
  return { amount: minus ? multiplyDecimals(amount.amount, "-1") : amount.amount, currency };
}

/** "38bn USD", "38 milliards de dollars". */
function amountFirst(text: string, hinted: boolean): Sum | null {
  const amount = takeAmount(text);
  if (amount === null) return null;
  const currency = amount.rest === "" && hinted ? "USD" : currencyAfter(amount.rest);
  return currency === null ? null : { amount: amount.amount, currency };
}

function currencyOfSign(sign: string | undefined): string | null {
  return Object.keys(CURRENCY_SIGNS).find((currency) => CURRENCY_SIGNS[currency] === sign) ?? null;
}

function currencyAfter(words: string): string | null {
  const name = words.replace(/^(?:de |d[’'])/i, "");
  if (CODES.has(name.toUpperCase())) return name.toUpperCase();
  return CURRENCY_WORDS.find(({ shape }) => shape.test(name))?.currency ?? null;
}
