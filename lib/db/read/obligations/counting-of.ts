import "server-only";
import type { Day } from "@/lib/domain/dates/day";
import type { Counting } from "@/lib/domain/obligations/counting";
import type { ExchangeRate } from "@/lib/domain/obligations/obligation";
import { type CountingQuery, rateText, ruleSetOf } from "@/lib/url/ledger/counting-params";

/**
 * What an address asks of the counting, with the rates that the record has.
 * Decides nothing of a rate: one that is not recorded converts nothing.
 */

/** The rules that hold and the recorded rates that are chosen, as a reader of the day `known` could know them. */
export async function countingOf({ rules, rate }: CountingQuery, known: Day | null): Promise<Counting> {
  return { rules: ruleSetOf(rules), rates: await readRates(rate, known) };
}

/** Every recorded rate that a reader of that day could know, by pair, the newest first. */
export async function listRates(_known: Day | null): Promise<ExchangeRate[]> {
  return [];
}

async function readRates(asked: readonly string[], known: Day | null): Promise<ExchangeRate[]> {
  if (asked.length === 0) return [];
  const recorded = await listRates(known);
  return asked.flatMap((text) => recorded.find((rate) => rateText(rate) === text) ?? []);
}
