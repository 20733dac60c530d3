/**
 * Hedge, sign and number: what every amount begins with.
 * Decides ranges, products and powers of ten, which are no amount; what the number is of is left to the reader of its type.
 */

import type { Conventions } from "../../text/conventions";
import type { Qualifier } from "../../vocabulary/vocabulary";
import { multiplyDecimals } from "../decimal";
import type { DecimalText } from "../value";
import { takeCurrency } from "./currency-words";
import { type Hedged, takeQualifier } from "./qualifiers";
import { ask, type Reading, type Refusal, refuse } from "./refusal";
import { type Amount, takeAmount } from "./take-amount";

export type Quantity = {
  qualifier: Qualifier;
  amount: DecimalText;
  isScaled: boolean;
  /** The currency before the number, as `takeCurrency` answers it. */
  front: string | null;
  /** The words behind the number. */
  rest: string;
  /** The words up to there. */
  understood: string;
};

/** Splits a text into hedge, number and the rest; null when it holds no number where an amount has one. */
export function takeQuantity(text: string, conventions: Conventions): Reading<Quantity> {
  const hedged = takeQualifier(text);
  const [minus, unsigned] = takeMinus(hedged.rest);
  const front = takeCurrency(unsigned);
  const [inner, number] = takeMinus(front?.rest ?? unsigned);
  const slip = slipOf(number);
  if (slip !== null) return refuse(slip, { left: text });
  const amount = takeAmount(number, { ...conventions, isSignFirst: front !== null });
  if (amount === null) return null;
  const trouble = troubleOf(text, { hedged, number, amount });
  if (trouble !== null) return trouble;
  const after = takeQualifierBehind(amount.rest, hedged.qualifier);
  return {
    ok: true,
    value: {
      qualifier: after.qualifier,
      amount: minus || inner ? multiplyDecimals(amount.amount, "-1") : amount.amount,
      isScaled: amount.isScaled,
      front: front?.codes ?? null,
      rest: after.rest.replace(/^ ?-(?=\p{L})/u, " ").trim(),
      understood: before(text, amount),
    },
  };
}

/** A second bound, a second figure, or a second reading of the figure. */
function troubleOf(
  text: string,
  { hedged, number, amount }: { hedged: Hedged; number: string; amount: Amount },
): Reading<never> {
  if (hedged.unkept !== null) return refuse(UNKEPT, { left: hedged.unkept, understood: hedged.rest });
  const trouble = restTrouble(amount.rest);
  if (trouble) return refuse(trouble, { left: amount.rest.trim(), understood: before(text, amount) });
  return amount.other === null ? null : askWhich(text, { number, amount });
}

/** What was understood and what was not, for a reader that cannot use the rest. */
export function partsOf({ understood, rest }: Quantity): Pick<Refusal, "understood" | "left"> {
  return { understood, left: rest };
}

function takeMinus(text: string): [boolean, string] {
  const match = /^(?:-|minus ) ?(?=[\d$€£¥₩A-Z])/.exec(text);
  return match ? [true, text.slice(match[0].length)] : [false, text];
}

/** “10+ GW”: the plus right behind the number. */
function takeQualifierBehind(rest: string, qualifier: Qualifier): { qualifier: Qualifier; rest: string } {
  if (!rest.startsWith("+") || !["exact", "at_least"].includes(qualifier)) return { qualifier, rest };
  return { qualifier: "at_least", rest: rest.slice(1) };
}

function before(text: string, amount: Amount): string {
  return text.endsWith(amount.rest) ? text.slice(0, text.length - amount.rest.length).trim() : text;
}

const POWER = /^\d[\d.,]*(?: ?e[+-]?\d+| ?[×x*·] ?10 ?(?:\^|[⁰¹²³⁴-⁹])|\^\d|[⁰¹²³⁴-⁹])/i;

/** Slips in the number itself, each with what to write. */
function slipOf(number: string): string | null {
  if (POWER.test(number))
    return "A power of ten may have been rounded by the program that wrote it; write all digits, or a scale word.";
  if (/^(?:between|entre|zwischen|de|von|from) .*\d/i.test(number)) return RANGE;
  return null;
}

const RANGE =
  "It states two ends; a value has one. Make it two claims, “at least” the lower and “up to” the higher.";

function restTrouble(rest: string): string | null {
  if (/^ ?(?:[-–—~〜]|to|or|bis|oder|à|ou|et|and|und) ?(?:[$€£¥₩]|[A-Z]{1,3}\$)?\d/i.test(rest)) return RANGE;
  if (/^ ?(?:[x×*]) ?[$€£]?\d/i.test(rest)) return "It is a product; write the total, or one claim for each.";
  return /^ ?\(.*\d/.test(rest) ? "It states a second figure in brackets; make it a claim of its own." : null;
}

const UNKEPT = "A value keeps one bound: about, up to, at least, or more than.";

/** Both readings, each spelled so that it is read. */
function askWhich(text: string, { number, amount }: { number: string; amount: Amount }): Reading<never> {
  const at = Math.max(0, text.lastIndexOf(number));
  const [head, tail] = [text.slice(0, at), text.slice(at + number.length)];
  const [first, second] = [amount.amount, amount.other ?? ""].map(
    (reading) => `${head}${plainly(reading)}${amount.rest}${tail}`,
  );
  return ask("Two conventions read its figure differently.", [first ?? "", second ?? ""]);
}

/** Three decimals look like a group of thousands; a fourth says that they are none. */
function plainly(number: DecimalText): string {
  return /\.\d{3}$/.test(number) ? `${number}0` : number;
}
