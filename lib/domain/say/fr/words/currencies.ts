/**
 * Currencies by name in French; all others stand by their code. The reader of values knows these names.
 */

import { ownIn } from "../../../text/maps";

/** One, and several. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  USD: ["dollar", "dollars"],
  EUR: ["euro", "euros"],
  GBP: ["livre sterling", "livres sterling"],
  JPY: ["yen", "yens"],
  CNY: ["yuan", "yuans"],
  KRW: ["won", "wons"],
  INR: ["roupie indienne", "roupies indiennes"],
  CHF: ["franc suisse", "francs suisses"],
  CAD: ["dollar canadien", "dollars canadiens"],
  AUD: ["dollar australien", "dollars australiens"],
  SEK: ["couronne suédoise", "couronnes suédoises"],
  NOK: ["couronne norvégienne", "couronnes norvégiennes"],
  DKK: ["couronne danoise", "couronnes danoises"],
};

/** The name of a currency behind a number; null: it has none here, and its code stands. @example currencyName("EUR", false) // "euros" */
export function currencyName(code: string, isOne: boolean): string | null {
  return ownIn(NAMES, code)?.[isOne ? 0 : 1] ?? null;
}
