/**
 * The money that a contested term is about.
 * Decides from what is stated: the distance between the positions that contradict, else the amount that one of them states. Where the
 * positions state no money, none is at stake by itself.
 */

import { values } from "@/lib/domain/say/en/words/values";
import { horizon } from "../say/en/horizon";
import type { Says } from "../say/language";
import type { Assessment, Position } from "../standing/assessment";
import { compareDecimals, multiplyDecimals } from "../values/decimal";
import { PERIODS_A_YEAR } from "../values/period";
import type { DecimalText } from "../values/value";
import type { MoneyPeriod } from "../vocabulary/vocabulary";
import { statedBandOf } from "./amount";
import { type Band, hullOf, minus, NOTHING } from "./band";
import { bandWords } from "./band-words";

export type Stake = {
  amount: DecimalText;
  currency: string;
  /** A rate: so much each time. */
  period: MoneyPeriod | null;
  /** One position has no upper end, so that more may be at stake. */
  open: boolean;
  /** difference: what the positions differ by. amount: all that one of them states. */
  is: "difference" | "amount";
};

type Money = { band: Band; currency: string; period: MoneyPeriod | null; denied: boolean };

const CONTESTED: ReadonlySet<string> = new Set(["disputed", "ruled", "denied"]);

/** null: no position states money, or they state it in ways that cannot be set against each other. */
export function stakeOf({ standing, sides }: Assessment): Stake | null {
  if (!CONTESTED.has(standing)) return null;
  const contested = sides.filter((side) => side.contested);
  const against = contested.flatMap(moneyOf);
  const all = against.length > 0 ? against : sides.flatMap(moneyOf);
  return stakeAmong(all, contested.some(saysNone));
}

function stakeAmong(all: readonly Money[], isNoneSaid: boolean): Stake | null {
  const [first] = all;
  if (!first || !all.every((one) => isAlike(one, first))) return null;
  const asserted = all.filter(({ denied }) => !denied);
  const stated = asserted.length > 0 ? asserted : all;
  const isAlone = stated.length === 1 || asserted.length < all.length || isNoneSaid;
  const bands = stated.map(({ band }) => band);
  const { low, top, open } = (isAlone ? [NOTHING, ...bands] : bands).reduce(hullOf);
  const amount = minus(top, low);
  if (compareDecimals(amount, "0") <= 0) return null;
  const { currency, period } = first;
  return { amount, currency, period, open: open !== null, is: isAlone ? "amount" : "difference" };
}

function isAlike(a: Money, b: Money): boolean {
  return a.currency === b.currency && a.period === b.period;
}

function moneyOf({ stance, value }: Position): Money[] {
  if (value.type !== "money") return [];
  const { band, unit, period } = statedBandOf(value);
  return [{ band, currency: unit, period, denied: stance === "denies" }];
}

function saysNone({ value }: Position): boolean {
  return value.type === "none";
}

/** What disputes are ordered by: a rate counts for a year; amounts of one currency alone are in order. */
export function stakeKey(stake: Stake | null): { amount: DecimalText; currency: string | null } {
  if (stake === null) return { amount: "0", currency: null };
  const { amount, period, currency } = stake;
  return { amount: period === null ? amount : multiplyDecimals(amount, PERIODS_A_YEAR[period]), currency };
}

/** "$5 billion, by which the positions differ", "at least $38 billion". */
export function stakeWords(
  stake: Stake | null,
  language: Says<"values" | "horizon"> = { values, horizon },
): string {
  if (stake === null) return language.horizon.stake(null, "amount");
  const { amount, currency, period, open, is } = stake;
  const band: Band = { low: amount, top: amount, open: open ? "at_least" : null, about: false };
  const words = bandWords(band, { measure: "money", unit: currency }, language);
  return language.horizon.stake(period === null ? words : language.values.every(words, period), is);
}
