/**
 * The record under a reader's assumptions, in English.
 */
import { BINDINGS, STANDINGS, TIERS } from "../../vocabulary/vocabulary";
import type { AssumptionKey } from "../facts/vocabulary";
import type { FoldedList, WhatIfWords } from "../facts/what-if";
import { counted, numeral } from "./words/numbers";

const NOUNS: Readonly<Record<AssumptionKey, string>> = {
  source: "the source",
  publisher: "the publisher",
  tier: "the tier",
  ruling: "the ruling on",
  deal: "the deal",
};

const LISTS: Readonly<Record<FoldedList, readonly [string, string]>> = {
  sums: ["sum", "sums"],
  years: ["sum of a year", "sums of a year"],
  terms: ["term", "terms"],
};

function more(count: number, of: FoldedList): string {
  return `${numeral(count)} more ${LISTS[of][count === 1 ? 0 : 1]}`;
}

const sums = (n: number) => counted(n, "sum changes", "sums change");
const terms = (n: number) => counted(n, "term stands otherwise", "terms stand otherwise");

export const whatIf: WhatIfWords = {
  standings: STANDINGS,
  bindings: BINDINGS,
  tiers: TIERS,
  termKind: (_slug, label) => label,
  anyFirmness: "whatever its firmness",
  own: "The record’s own reading.",
  ownLead: "Nothing is left out yet: choose what you doubt, and everything is worked out without it.",
  yours: "Your assumptions, not the record’s.",
  without: (all) => `Without ${all.map(({ kind, label }) => `${NOUNS[kind]} “${label}”`).join("; ")}.`,
  summary: (changed, otherwise) =>
    changed + otherwise === 0 ? "Nothing changes." : `${sums(changed)}, and ${terms(otherwise)}.`,
  address: "Address of these assumptions",
  back: "Back to the record’s own",
  totals: "What each owes",
  totalsChanged: "What each owes, before and after",
  bands: "Who owes whom",
  bandsLead: (changed, all) => `${changed} of ${all} sums ${changed === 1 ? "changes" : "change"}.`,
  bandsCaption: "Sums that change",
  years: "Year by year",
  yearsLead: (span) =>
    span === null
      ? "No year changes."
      : `From ${span.first} to ${span.last}, spread evenly over the time that a deal states.`,
  yearsCaption: "Years that change",
  standingsTitle: "Standings",
  standingsLead({ others, all, words }) {
    const lead = `${others} of ${all} terms ${others === 1 ? "stands" : "stand"} otherwise.`;
    if (words === 0) return lead;
    return words === 1
      ? `${lead} 1 more keeps its standing and rests on other words or fewer sources.`
      : `${lead} ${words} more keep their standing and rest on other words or fewer sources.`;
  },
  standingsCaption: "Terms that stand otherwise",
  none: "None.",
  who: "Who",
  whoOwesWhom: "Who owes whom",
  whoOwes: "Who owes",
  what: "What",
  year: "Year",
  term: "Term",
  record: "The record",
  assumptions: "Your assumptions",
  nobody: "nobody named",
  noSum: "no sum",
  same: "the same",
  more,
  andMore: (count, of) => `And ${more(count, of)}.`,
};
