/**
 * The difference between two states of a record, in English.
 */
import { RANKS } from "../../vocabulary/vocabulary";
import type { EntryFacts, RecordWords } from "../facts/records";

const FIELD_WORDS: Readonly<Record<string, string>> = {
  slug: "slug",
  shortId: "short id",
  label: "label",
  group: "group",
  valueType: "usual type of value",
  units: "units of counts",
  cues: "cues",
  name: "name",
  kind: "kind",
  aliases: "aliases",
  homepage: "homepage",
  fiscalYearEnd: "end of the fiscal year",
  title: "title",
  publisher: "publisher",
  url: "URL",
  publishedOn: "date of publication",
  language: "language",
  tier: "tier",
  via: "where it was read",
  cites: "sources it repeats",
  exchangeRates: "exchange rates",
  summary: "summary",
  parties: "parties",
  partnership: "partnership",
  binding: "binding",
  lifecycle: "lifecycle",
  announcedOn: "date of announcement",
  effectiveOn: "date of effect",
  endsOn: "end",
  amends: "deals it amends",
  terms: "terms",
  key: "key",
  from: "giver",
  to: "receiver",
  inForceFrom: "in force from",
  inForceUntil: "in force until",
  endedByDeal: "deal that ended it",
  claims: "claims",
  source: "source",
  stance: "stance",
  value: "value",
  quote: "quote",
  rank: "rank",
  reason: "reason",
  locator: "place in the source",
  repeats: "source it passes on",
  deal: "deal",
  on: "date",
  detail: "detail",
  sources: "sources",
  order: "order",
};

function field(name: string): string {
  return FIELD_WORDS[name] ?? name;
}

function entry(facts: EntryFacts): string {
  switch (facts.is) {
    case "term":
      return `term “${facts.label}”`;
    case "claim":
      return `claim of ${facts.source}`;
    case "party":
      return `party ${facts.organization}`;
    case "other":
      return `${field(facts.field)}: ${facts.item}`;
  }
}

export const records: RecordWords = {
  field,
  entry,
  orderOf: (place) => `order of ${place}`,
  change: (place, kind) => `${place} ${kind}`,
  line: (name, content) => `${field(name)}: ${content}`,
  claim({ source, stance, value, quote, ruling }) {
    const words: Readonly<Record<string, string>> = RANKS;
    const ruled = ruling === null ? "" : ` (${words[ruling.rank] ?? ruling.rank}: ${ruling.reason})`;
    return `${source} ${stance} ${value}: “${quote}”${ruled}`;
  },
};
