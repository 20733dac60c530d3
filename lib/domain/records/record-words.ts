/**
 * What the fields and entries of a record are called when people read of them.
 * Decides the words for a place in a record; the same for a difference, a conflict and a issue.
 */

import { fieldOf, isJsonList, isJsonRecord, type Json, type JsonRecord } from "../text/json";
import type { Step } from "./diff";

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

/** The word for a field. @example fieldWords("endsOn") // "end" */
export function fieldWords(field: string): string {
  return FIELD_WORDS[field] ?? field;
}

/**
 * A place in words, the largest part first; `states` are records in which its entries may be looked up for their names.
 * @example placeWords(["terms", { item: "spend", by: ["key"] }, "label"], [deal]) // "term “Spend” → label"
 */
export function placeWords(path: readonly Step[], states: readonly JsonRecord[] = []): string {
  const words: string[] = [];
  path.forEach((step, index) => {
    if (typeof step !== "string") words.push(entryWords(path.slice(0, index + 1), states));
    else if (typeof path[index + 1] === "object")
      return; // the entry names its list
    else words.push(fieldWords(step));
  });
  return words.join(" → ");
}

/** An entry of a list in words: `term “Spend”`, `claim of reuters-2025`, `party openai`. */
function entryWords(path: readonly Step[], states: readonly JsonRecord[]): string {
  const [list, step] = path.slice(-2);
  const item = typeof step === "object" ? step.item : "";
  const entry = states.map((state) => entryAt(state, path)).find((found) => found !== undefined);
  return describeEntry(String(list), item, isJsonRecord(entry) ? entry : {});
}

/** What an entry of a list is called. */
export function describeEntry(list: string, item: string, entry: JsonRecord): string {
  const text = (field: string) => {
    const value = fieldOf(entry, field);
    return typeof value === "string" ? value : undefined;
  };
  switch (list) {
    case "terms":
      return `term “${text("label") ?? item}”`;
    case "claims":
      return `claim of ${text("source") ?? firstOf(item)}`;
    case "parties":
      return `party ${text("organization") ?? firstOf(item)}`;
    default:
      return `${fieldWords(list)}: ${item}`;
  }
}

/** Keys made of several fields are JSON lists. */
function firstOf(item: string): string {
  const [, first] = /^\["([^"]*)"/.exec(item) ?? [];
  return first ?? item;
}

function entryAt(state: JsonRecord, path: readonly Step[]): Json | undefined {
  return path.reduce<Json | undefined>((at, step) => {
    if (typeof step === "string") return isJsonRecord(at) ? fieldOf(at, step) : undefined;
    return isJsonList(at) ? at.find((entry) => hasKey(entry, step)) : undefined;
  }, state);
}

function hasKey(entry: Json, { item, by }: Exclude<Step, string>): boolean {
  if (!isJsonRecord(entry)) return entry === item;
  const values = by.map((field) => fieldOf(entry, field) ?? null);
  return (values.length === 1 && values[0] === item) || JSON.stringify(values) === item;
}
