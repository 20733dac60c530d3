/**
 * How money is counted, in a URL: which rules are switched off, and at which recorded rates currencies are converted.
 * Decides how both are written: `rules=-pass_through,-derived_end` and `rate=EUR:USD@2026-06-30`. Knows no database.
 */
import { LEDGER_RULES, type LedgerRule, type RuleSet, rulesWithout } from "@/lib/domain/obligations/rules";
import { quoteText } from "@/lib/domain/text/plain-text";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { isDay } from "../../domain/dates/day";
import { expecting } from "../note-facts";
import { many, one } from "../params";

const NAMES = Object.keys(LEDGER_RULES) as LedgerRule[];

/** The rules that are switched off, each once, in the order of the methodology; null: all hold. @example parseRules("-derived_end") */
const parseRules = expecting(
  { is: "rules", words: NAMES.map((name) => `-${name}`) },
  (text: string): Result<string | null> => {
    const asked = text.split(",").map((name) => name.trim());
    const wrong = asked.find((name) => !NAMES.some((rule) => name === `-${rule}`));
    if (wrong !== undefined)
      return err(`${quoteText(wrong)} is no rule that is switched off. Write -${NAMES.join(", -")}.`);
    return ok(rulesText(NAMES.filter((rule) => asked.includes(`-${rule}`))));
  },
);

/** A pair of currencies and the day of its rate. */
type AskedRate = { from: string; to: string; on: string };

const RATE = /^([A-Z]{3}):([A-Z]{3})@(\d{4}-\d{2}-\d{2})$/;

const parseRate = expecting({ is: "rate" }, (text: string): Result<string> => {
  const [, from, to, on = ""] = RATE.exec(text) ?? [];
  return isDay(on) && from !== to
    ? ok(text)
    : err(`${quoteText(text)} is no rate. Write two currencies and a day: EUR:USD@2026-06-30.`);
});

/** @example rateText({ from: "EUR", to: "USD", on: "2026-06-30" }) // "EUR:USD@2026-06-30" */
export function rateText({ from, to, on }: AskedRate): string {
  return `${from}:${to}@${on}`;
}

export const COUNTING_PARAMS = {
  /** Rules switched off. */
  rules: one<string | null>(null, parseRules, { fallback: "all rules hold" }),
  /** Rates at which other currencies are converted. */
  rate: many(parseRate),
} as const;

export type CountingQuery = { rules: string | null; rate: readonly string[] };

/** As usual. */
export const AS_USUAL: CountingQuery = { rules: null, rate: [] };

/** Which rules hold. */
export function ruleSetOf(rules: string | null): RuleSet {
  return rulesWithout(...rulesOff(rules));
}

/** The rules that are switched off. */
export function rulesOff(rules: string | null): LedgerRule[] {
  const off = (rules ?? "").split(",");
  return NAMES.filter((rule) => off.includes(`-${rule}`));
}

/** The rules with one of them switched off or on again. */
export function rulesToggled(rules: string | null, rule: LedgerRule): string | null {
  const off = rulesOff(rules);
  return rulesText(NAMES.filter((name) => off.includes(name) !== (name === rule)));
}

function rulesText(off: readonly LedgerRule[]): string | null {
  return off.length === 0 ? null : off.map((rule) => `-${rule}`).join(",");
}
