import type { Day } from "@/lib/domain/dates/day";
import type { Counting } from "@/lib/domain/obligations/counting";
import type { ExchangeRate } from "@/lib/domain/obligations/obligation";
import { compareText } from "@/lib/domain/text/compare-text";
import { ratesSchema } from "@/lib/schema/rates";
import { type CountingQuery, rateText, ruleSetOf } from "@/lib/url/ledger/counting-params";
import type { ParamNote } from "@/lib/url/params";
import { db } from "../../client";
import { Prisma } from "../../generated/client";

/**
 * What an address asks of the counting, with the rates that the record has.
 * Decides nothing of a rate: one that is not recorded converts nothing.
 */

/** The rules that hold and the recorded rates that are chosen, as a reader of the day `known` could know them. */
export async function countingOf({ rules, rate }: CountingQuery, known: Day | null): Promise<Counting> {
  return { rules: ruleSetOf(rules), rates: await readRates(rate, known) };
}

type Row = { source: string; rates: unknown };

/** Every recorded rate that a reader of that day could know, by pair, the newest first. */
export async function listRates(known: Day | null): Promise<ExchangeRate[]> {
  const published = known === null ? Prisma.sql`TRUE` : Prisma.sql`published_on_latest <= ${known}::date`;
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`SELECT slug AS source, exchange_rates AS rates
    FROM sources WHERE exchange_rates <> '[]'::jsonb AND ${published} ORDER BY slug`);
  return rows
    .flatMap(({ source, rates }) => ratesSchema.parse(rates).map((rate) => ({ ...rate, source })))
    .sort(
      (a, b) =>
        compareText(`${a.from} ${a.to}`, `${b.from} ${b.to}`) ||
        compareText(b.on, a.on) ||
        compareText(a.source, b.source),
    );
}

/** The first that is recorded for each that is asked: one currency is converted once. */
async function readRates(asked: readonly string[], known: Day | null): Promise<ExchangeRate[]> {
  if (asked.length === 0) return [];
  const recorded = await listRates(known);
  return asked.flatMap((text) => recorded.find((rate) => rateText(rate) === text) ?? []);
}

/** What is asked for and not recorded, so that nothing is converted in silence or left apart in silence. */
export function rateNotes({ rate, rules }: CountingQuery, recorded: readonly ExchangeRate[]): ParamNote[] {
  const missing = rate.filter((text) => !recorded.some((one) => rateText(one) === text));
  const notes = missing.map((text) => ({
    parameter: "rate",
    message: `No source on record states the rate ${text}, so that currency stays apart.`,
  }));
  const isAsked = !ruleSetOf(rules).currencies_apart && rate.length === 0;
  const message = "No rate is chosen, so currencies stay apart all the same.";
  return isAsked ? [...notes, { parameter: "rules", message }] : notes;
}
