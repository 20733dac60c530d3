/**
 * Shares, capacities and counts as people type them.
 * Decides the units of each; energy is no capacity, and what is measured is never counted.
 */
import { unitNamed } from "@/lib/domain/say/fr/words/units";
import { languageOf } from "../../text/conventions";
import { multiplyDecimals } from "../decimal";
import type { CapacityValue, CountValue, PercentValue } from "../value";
import { notCounted } from "./count-units";
import { partsOf, type Quantity, takeQuantity } from "./quantity";
import type { Asked } from "./reader";
import { isFinal, type Reading, refuse } from "./refusal";
import { takePeriod } from "./take-period";

const PERCENT = /^(?:%|percent|per cent|pct\.?|pour ?cent|prozent|パーセント|퍼센트|百分比)$/i;

/** “20%”, “about 5.8 per cent”; a bare number only where a share is asked for. */
export function readPercent(text: string, asked: Asked): Reading<PercentValue> {
  const taken = takeQuantity(text, asked);
  if (taken === null || !taken.ok) return asked.isUsual || /%|percent/i.test(text) ? taken : null;
  const { amount, qualifier, rest } = taken.value;
  if (isShare(taken.value, asked))
    return { ok: true, value: { type: "percent", percent: amount, qualifier } };
  if (/^(?:percentage points?|basis points?|bps?|pp|prozentpunkte?|points?)/i.test(rest))
    return refuse("Points are a difference of two shares and not a share.", partsOf(taken.value));
  return asked.isUsual ? refuse("“%” is expected behind the number.", partsOf(taken.value)) : null;
}

function isShare({ front, rest }: Quantity, { isUsual }: Asked): boolean {
  return front === null && (PERCENT.test(rest) || (rest === "" && isUsual));
}

/** Units of power, with what makes megawatts or gigawatts of them. */
const UNITS: readonly { shape: RegExp; unit: CapacityValue["unit"]; factor: string }[] = [
  { shape: /^(?:k[wW]|KW|[kK]ilowatts?)$/, unit: "MW", factor: "0.001" },
  { shape: /^(?:[Mm]egawatts?|[Mm]égawatts?|MW|Mw|メガワット|兆瓦|메가와트)$/, unit: "MW", factor: "1" },
  { shape: /^(?:[Gg]igawatts?|GW|Gw|gw|ギガワット|吉瓦|기가와트)$/, unit: "GW", factor: "1" },
  { shape: /^(?:TW|[Tt]erawatts?|[Tt]érawatts?)$/, unit: "GW", factor: "1000" },
];
/** Words behind a unit that only say what the power is for. */
const OF_WHAT =
  / (?:of |de |d’|an )?(?:it |ai |gross |net |total |computing |compute |power |electrical )*(?:capacity|compute|power|load|capacité|puissance|leistung)$/i;
const ENERGY = /^(?:[kmgt]wh|(?:kilo|mega|méga|giga|tera)wat(?:t-?hours?|theures?|tstunden?))/i;

/** “4.5 GW”, “ten gigawatts”, “200 kW”. */
export function readCapacity(text: string, asked: Asked): Reading<CapacityValue> {
  const taken = takeQuantity(text, asked);
  if (taken === null || !taken.ok) return asked.isUsual || /watt|[MGkT]W/.test(text) ? taken : null;
  const { amount, qualifier, rest, front } = taken.value;
  const words = rest.replace(OF_WHAT, "");
  const found = front === null ? UNITS.find(({ shape }) => shape.test(words)) : undefined;
  if (found) {
    const { unit, factor } = found;
    return {
      ok: true,
      value: { type: "capacity", amount: multiplyDecimals(amount, factor), unit, qualifier },
    };
  }
  if (ENERGY.test(rest))
    return refuse("That is energy; capacity is power, in MW or GW.", partsOf(taken.value));
  return asked.isUsual ? refuse("MW or GW is expected behind the number.", partsOf(taken.value)) : null;
}

/**
 * A number of something. Where no count is asked for, in digits and of three plain words at most: “2 sites in Texas, one in Ohio” and
 * “One World Trade Center” are texts.
 */
export function readCount(text: string, asked: Asked): Reading<CountValue> {
  const taken = takeQuantity(text, asked);
  if (taken === null || !taken.ok) return asked.isUsual || isFinal(taken) ? taken : null;
  const { amount, qualifier } = taken.value;
  const rest = countedThing(taken.value, asked);
  const why = whyNoCount(text, { ...taken.value, rest });
  if (why !== null) return asked.isUsual ? refuse(why, partsOf(taken.value)) : null;
  if (!asked.isUsual && !isPlainCount({ ...taken.value, rest })) return null;
  return { ok: true, value: { type: "count", amount, unit: unitIn(rest, asked), qualifier } };
}

/** Behind a scale word French says “de”: “10 millions de GPU”. */
function countedThing({ rest, isScaled }: Quantity, asked: Asked): string {
  return isScaled && languageOf(asked) === "fr" ? rest.replace(/^(?:de |d’)/i, "") : rest;
}

/** The record's own name of a unit that a French text names in French. */
function unitIn(rest: string, asked: Asked): string {
  return (languageOf(asked) === "fr" && unitNamed(rest)) || rest;
}

function isPlainCount({ understood, rest }: Quantity): boolean {
  return /\d/.test(understood) && /^[\p{L}\d’-]+(?: [\p{L}\d’-]+){0,2}$/u.test(rest);
}

function whyNoCount(text: string, { rest, front }: Quantity): string | null {
  if (front !== null) return "A sum of money is no count.";
  if (rest === "") return "It does not say what is counted.";
  if (takePeriod(text).period !== null) return "A number a month or a year is no count.";
  const kind = notCounted(rest);
  return kind === null ? null : `What is counted is missing: “${rest}” names ${kind}.`;
}
