/**
 * The difference between two states of a record, in English.
 */
import { languageName } from "../../text/language";
import { fieldLabel, fieldName } from "../../vocabulary/field-names";
import { RANKS } from "../../vocabulary/vocabulary";
import type { EntryFacts, RecordWords } from "../facts/records";

function entry(facts: EntryFacts): string {
  switch (facts.is) {
    case "term":
      return `term “${facts.label}”`;
    case "claim":
      return `claim of ${facts.source}`;
    case "party":
      return `party ${facts.organization}`;
    case "other":
      return `${fieldName(facts.field)}: ${facts.item}`;
  }
}

export const records: RecordWords = {
  field: fieldName,
  fieldIn: (field, lang) => `${fieldName(field)} in ${languageName(lang)}`,
  label: fieldLabel,
  entry,
  orderOf: (place) => `order of ${place}`,
  change: (place, kind) => `${place} ${kind}`,
  line: (name, content) => `${fieldName(name)}: ${content}`,
  claim({ source, stance, value, quote, ruling }) {
    const words: Readonly<Record<string, string>> = RANKS;
    const ruled = ruling === null ? "" : ` (${words[ruling.rank] ?? ruling.rank}: ${ruling.reason})`;
    return `${source} ${stance} ${value}: “${quote}”${ruled}`;
  },
};
