/**
 * What the fields and entries of a record are called when people read of them.
 * Decides the words for a place in a record; the same for a difference, a conflict and a issue.
 */

import { records } from "../say/en/records";
import type { EntryFacts } from "../say/facts/records";
import type { Says } from "../say/language";
import { fieldOf, isJsonRecord, type JsonRecord } from "../text/json";
import { type Step, valueAt } from "./diff";
import { translatedAt } from "./translated-fields";

type SaysRecords = Says<"records">;

/** English, where no language is named. */
const ENGLISH: SaysRecords = { records };

/**
 * A place in words, the largest part first; `states` are records in which its entries may be looked up for their names.
 * @example placeWords(["terms", { item: "spend", by: ["key"] }, "label"], [deal]) // "term “Spend” → label"
 */
export function placeWords(
  path: readonly Step[],
  states: readonly JsonRecord[] = [],
  language: SaysRecords = ENGLISH,
): string {
  const words: string[] = [];
  path.forEach((step, index) => {
    const said = translatedAt(path.slice(0, index + 1));
    if (said !== null) words.push(language.records.fieldIn(said.field, said.lang));
    else if (leadsToText(path, index))
      return; // the text names its language
    else if (typeof step !== "string")
      words.push(language.records.entry(entryOf(path.slice(0, index + 1), states)));
    else if (typeof path[index + 1] === "object")
      return; // the entry names its list
    else words.push(language.records.field(step));
  });
  return words.join(" → ");
}

/** "translations" and the language behind it, where a text of that language follows. */
function leadsToText(path: readonly Step[], index: number): boolean {
  return [2, 3].some((length) => translatedAt(path.slice(0, index + length)) !== null);
}

/** An entry of a list by what it is called: `term “Spend”`, `claim of reuters-2025`, `party openai`. */
function entryOf(path: readonly Step[], states: readonly JsonRecord[]): EntryFacts {
  const [list, step] = path.slice(-2);
  const item = typeof step === "object" ? step.item : "";
  const entry = states.map((state) => valueAt(state, path)).find((found) => found !== undefined);
  return entryFacts(String(list), item, isJsonRecord(entry) ? entry : {});
}

/** What an entry of a list is called. */
function entryFacts(list: string, item: string, entry: JsonRecord): EntryFacts {
  const text = (field: string) => {
    const value = fieldOf(entry, field);
    return typeof value === "string" ? value : undefined;
  };
  switch (list) {
    case "terms":
      return { is: "term", label: text("label") ?? item };
    case "claims":
      return { is: "claim", source: text("source") ?? firstOf(item) };
    case "parties":
      return { is: "party", organization: text("organization") ?? firstOf(item) };
    default:
      return { is: "other", field: list, item };
  }
}

/** Keys made of several fields are JSON lists. */
function firstOf(item: string): string {
  const [, first] = /^\["([^"]*)"/.exec(item) ?? [];
  return first ?? item;
}
