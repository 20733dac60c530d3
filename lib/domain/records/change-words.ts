/**
 * What changed between two states of a record, in words that a reader can follow without knowing the format.
 * Decides how each kind of field reads and what is told as one change; the difference itself is diff.ts's.
 */

import { dates } from "@/lib/domain/say/en/words/dates";
import { values } from "@/lib/domain/say/en/words/values";
import { vocabulary } from "@/lib/domain/say/en/words/vocabulary";
import { dateFacts } from "../dates/date-facts";
import { parseEdtf } from "../dates/edtf";
import { records } from "../say/en/records";
import type { Vocabulary } from "../say/facts/vocabulary";
import type { Says } from "../say/language";
import {
  fieldOf,
  isJsonList,
  isJsonRecord,
  type Json,
  type JsonRecord,
  sameJson,
  textIn,
} from "../text/json";
import { ownIn } from "../text/maps";
import { displayValue } from "../values/display-value";
import type { Value } from "../values/value";
import { matchClaimIds, withClaimIds } from "./claim-ids";
import { type Change, diffRecords, placeOf, type Step, valueAt } from "./diff";
import { isWhole, RECORD_LISTS } from "./record-lists";
import { placeWords } from "./record-words";
import { eachText, TRANSLATIONS, textsIn, translatedAt } from "./translated-fields";

export type SaysChanges = Says<"dates" | "values" | "records" | "vocabulary">;

/** English, where no language is named. */
export const ENGLISH: SaysChanges = { dates, values, records, vocabulary };

export type ChangeWords = {
  kind: Change["kind"];
  /** What changed: `term “Spend” → in force until`. */
  place: string;
  /** null where there was nothing, or nothing is. Lists and entries have a line for each part. */
  before: readonly string[] | null;
  after: readonly string[] | null;
};

type States = { before: JsonRecord; after: JsonRecord };

/** Every change in words, in the order of the record's fields. Claims that come without an id are found by what they say. */
export function describeChanges(
  from: JsonRecord,
  to: JsonRecord,
  language: SaysChanges = ENGLISH,
): ChangeWords[] {
  const before = withClaimIds(from);
  const after = matchClaimIds(to, before);
  // The short id is stated where the slug does not give it: no change of anything that a reader knows.
  const changes = diffRecords(before, after, RECORD_LISTS)
    .filter((change) => change.path[0] !== "shortId" && !isMadeRoom(change))
    .flatMap(eachText);
  const seen = new Set<string>();
  return changes.flatMap((change) => {
    const whole = toWhole(change, { before, after });
    const place = JSON.stringify(whole.path);
    if (seen.has(place) && whole.kind !== "reordered") return [];
    seen.add(place);
    return [toWords(whole, { before, after }, language)];
  });
}

/** Entries that came in between or went: they are told themselves, and those that stay are where they were. */
function isMadeRoom(change: Change): boolean {
  if (change.kind !== "reordered") return false;
  const stays = (keys: readonly string[], others: readonly string[]) =>
    keys.filter((key) => others.includes(key));
  return sameJson(stays(change.before, change.after), stays(change.after, change.before));
}

/** One sentence per change, for lists of revisions. @example summarizeChanges(…) // ["title changed", "term “Spend” added"] */
export function summarizeChanges(
  changes: readonly ChangeWords[],
  language: Says<"records"> = ENGLISH,
): string[] {
  return changes.map(({ kind, place }) => language.records.change(place, kind));
}

/** A change inside something that is one thing said becomes a change of that thing. */
function toWhole(change: Change, states: States): Change {
  const end = change.path.findIndex((_, index) => isWhole(placeOf(change.path.slice(0, index + 1))));
  if (end < 0) return change;
  const path = change.path.slice(0, end + 1);
  return {
    kind: "changed",
    path,
    before: valueAt(states.before, path) ?? null,
    after: valueAt(states.after, path) ?? null,
  };
}

function toWords(change: Change, states: States, language: SaysChanges): ChangeWords {
  const { kind, path } = change;
  const place = placeWords(path, [states.after, states.before], language);
  if (change.kind === "reordered")
    return {
      kind,
      place: language.records.orderOf(place),
      before: change.before.map((item) => itemWords({ item, by: change.by }, path, states)),
      after: change.after.map((item) => itemWords({ item, by: change.by }, path, states)),
    };
  const field = fieldAt(path);
  const before = "before" in change ? lines(field, change.before, language) : null;
  const after = "after" in change ? lines(field, change.after, language) : null;
  return { kind: isNothing(before) ? "added" : isNothing(after) ? "removed" : kind, place, before, after };
}

/** An entry of a list by its key, and a claim, whose key tells nobody anything, by what it says. @example `reuters-2025, asserts, a $38 billion deal` */
function itemWords(step: Exclude<Step, string>, list: readonly Step[], { before, after }: States): string {
  const entry = valueAt(after, [...list, step]) ?? valueAt(before, [...list, step]);
  if (fieldAt(list) === "claims" && isJsonRecord(entry))
    return ["source", "stance", "quote"].map((field) => textIn(entry, field)).join(", ");
  if (step.by.length < 2) return step.item;
  const parts = JSON.parse(step.item) as Json;
  return isJsonList(parts) ? parts.filter((part) => part !== null && part !== "").join(", ") : step.item;
}

function isNothing(side: readonly string[] | null): boolean {
  return side === null || side.length === 0;
}

/** The field that holds the value at the end of a path: the list's, for an entry of a list. */
function fieldAt(path: readonly Step[]): string {
  const last = path.findLast((step) => typeof step === "string");
  return typeof last === "string" ? last : "";
}

/** A field's content in lines; null when there is nothing. @example lines("announcedOn", "2025-11-03") // ["3 November 2025"] */
export function lines(field: string, value: Json, language: SaysChanges = ENGLISH): readonly string[] | null {
  if (value === null || value === "") return null;
  if (isJsonList(value)) return value.flatMap((entry) => lines(field, entry, language) ?? []);
  if (isJsonRecord(value)) return recordLines(field, value, language);
  return [scalarWords(field, value, language)];
}

function recordLines(field: string, record: JsonRecord, language: SaysChanges): readonly string[] {
  switch (field) {
    case "value":
      return [displayValue(record as unknown as Value, language)];
    case "claims":
      return [claimLine(record, language)];
    case "parties":
      return [
        `${textIn(record, "organization")}: ${scalarWords("role", fieldOf(record, "role") ?? "", language)}`,
      ];
    default:
      return fieldLines(record, language);
  }
}

/** “$38 billion”, asserted by reuters-2025: “a $38 billion deal” */
function claimLine(claim: JsonRecord, language: SaysChanges): string {
  const rank = textIn(claim, "rank");
  return language.records.claim({
    source: textIn(claim, "source"),
    stance: textIn(claim, "stance"),
    value: displayValue(fieldOf(claim, "value") as unknown as Value, language),
    quote: textIn(claim, "quote"),
    ruling: rank === "normal" || rank === "" ? null : { rank, reason: textIn(claim, "reason") },
  });
}

function fieldLines(record: JsonRecord, language: SaysChanges): string[] {
  return Object.entries(record).flatMap(([field, value]) => {
    if (field === TRANSLATIONS) return translatedLines(value, language);
    const content = lines(field, value, language);
    if (content === null || content.length === 0 || field === "key" || field === "id") return [];
    return content.map((line) => language.records.line(field, line));
  });
}

/** "title in French: L’accord" */
function translatedLines(value: Json, { records }: SaysChanges): string[] {
  return textsIn(value).map(([steps, text]) => {
    const said = translatedAt([TRANSLATIONS, ...steps]);
    return records.line(said ? records.fieldIn(said.field, said.lang) : TRANSLATIONS, String(text));
  });
}

const DATES: ReadonlySet<string> = new Set([
  ...["publishedOn", "announcedOn", "effectiveOn", "endsOn", "inForceFrom", "inForceUntil", "on"],
]);

/** The words of a field that has a closed list; kinds of deal, event and organization share a field. */
function labelsOf(field: string, vocabulary: Vocabulary): Readonly<Record<string, string>> | undefined {
  switch (field) {
    case "kind":
      return { ...vocabulary.organizationKinds, ...vocabulary.eventKinds, ...vocabulary.dealKinds };
    case "valueType":
      return { ...vocabulary.valueTypes, ...vocabulary.absences };
    default:
      return field in LISTS ? vocabulary[LISTS[field as keyof typeof LISTS]] : undefined;
  }
}

const LISTS = {
  role: "partyRoles",
  binding: "bindings",
  lifecycle: "lifecycles",
  tier: "tiers",
  stance: "stances",
  rank: "ranks",
} as const;

function scalarWords(field: string, value: Json, { dates, vocabulary }: SaysChanges): string {
  const plain = String(value);
  if (DATES.has(field) && parseEdtf(plain).ok) return dates.date(dateFacts(plain));
  return ownIn(labelsOf(field, vocabulary) ?? {}, plain) ?? plain;
}
