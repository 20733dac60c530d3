/**
 * An exchange rate as one line of text: "1 EUR = 1.0853 USD on 2026-06-30", "1 EUR = 1,0853 USD le 30 juin 2026".
 * Decides how the line is written and read; what a rate may be is the bundle's business.
 */

import { parseDate } from "@/lib/domain/dates/parse-date";
import type { BundleSource } from "@/lib/schema/bundle/bundle";

type Rate = NonNullable<BundleSource["exchangeRates"]>[number];

/** The line of a rate. */
export function rateLine({ from, to, rate, on }: Rate): string {
  return `1 ${from} = ${rate} ${to} on ${on}`;
}

const LINE = /^(?:1\s+)?(\S+)\s*=\s*(\S+)\s+(\S+)\s+(?:(?:on|le|au|du)\s+)?(\S.*)$/i;
const DECIMAL_COMMA = /^(\d+),(\d+)$/;

/** The rate that a line means; what it does not have is empty, and the schema says so. @example readRateLine("1 EUR = 1.0853 USD on 2026-06-30") */
export function readRateLine(line: string): Rate {
  const [, from = "", rate = "", to = "", on = ""] = LINE.exec(line.trim()) ?? [];
  const day = parseDate(on);
  return {
    ...{ from: from.toUpperCase(), to: to.toUpperCase() },
    rate: rate.replace(DECIMAL_COMMA, "$1.$2"),
    on: day.ok ? day.value : on,
  };
}
