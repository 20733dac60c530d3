/**
 * What changed between two states of a record, in words that a reader can follow without knowing the format.
 * Decides how each kind of field reads and what is told as one change; the difference itself is diff.ts's.
 */

import { displayDate } from "../dates/display-date";
import { parseEdtf } from "../dates/edtf";
import { fieldOf, isJsonList, isJsonRecord, type Json, type JsonRecord, sameJson } from "../text/json";
import { displayValue } from "../values/display-value";
import type { Value } from "../values/value";
import {
  BINDINGS,
  DEAL_KINDS,
  EVENT_KINDS,
  LIFECYCLES,
  ORGANIZATION_KINDS,
  PARTY_ROLES,
  RANKS,
  STANCES,
  TIERS,
  VALUE_TYPES,
} from "../vocabulary/vocabulary";
import { matchClaimIds, withClaimIds } from "./claim-ids";
import { type Change, diffRecords, type Step } from "./diff";
import { isWhole, RECORD_LISTS } from "./record-lists";
import { fieldWords, placeWords } from "./record-words";

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
export function describeChanges(from: JsonRecord, to: JsonRecord): ChangeWords[] {
  const before = withClaimIds(from);
  const after = matchClaimIds(to, before);
  // The short id is stated where the slug does not give it: no change of anything that a reader knows.
  const changes = diffRecords(before, after, RECORD_LISTS).filter(
    (change) => change.path[0] !== "shortId" && !isMadeRoom(change),
  );
  const seen = new Set<string>();
  return changes.flatMap((change) => {
    const whole = toWhole(change, { before, after });
    const place = JSON.stringify(whole.path);
    if (seen.has(place) && whole.kind !== "reordered") return [];
    seen.add(place);
    return [toWords(whole, { before, after })];
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
export function summarizeChanges(changes: readonly ChangeWords[]): string[] {
  return changes.map(({ kind, place }) => `${place} ${kind}`);
}

/** A change inside something that is one thing said becomes a change of that thing. */
function toWhole(change: Change, states: States): Change {
  const end = change.path.findIndex((_, index) => isWhole(placeOf(change.path.slice(0, index + 1))));
  if (end < 0) return change;
  const path = change.path.slice(0, end + 1);
  return {
    kind: "changed",
    path,
    before: at(states.before, path) ?? null,
    after: at(states.after, path) ?? null,
  };
}

function placeOf(path: readonly Step[]): string {
  return path.filter((step) => typeof step === "string").join(".");
}

function at(state: JsonRecord, path: readonly Step[]): Json | undefined {
  return path.reduce<Json | undefined>((here, step) => {
    if (typeof step === "string") return isJsonRecord(here) ? fieldOf(here, step) : undefined;
    return isJsonList(here) ? here.find((entry) => isEntry(entry, step)) : undefined;
  }, state);
}

function isEntry(entry: Json, { item, by }: Exclude<Step, string>): boolean {
  if (!isJsonRecord(entry)) return false;
  const values = by.map((field) => fieldOf(entry, field) ?? null);
  return values.length === 1 ? values[0] === item : JSON.stringify(values) === item;
}

function toWords(change: Change, states: States): ChangeWords {
  const { kind, path } = change;
  const place = placeWords(path, [states.after, states.before]);
  if (change.kind === "reordered")
    return {
      kind,
      place: `order of ${place}`,
      before: change.before.map((item) => itemWords({ item, by: change.by }, path, states)),
      after: change.after.map((item) => itemWords({ item, by: change.by }, path, states)),
    };
  const field = fieldAt(path);
  const before = "before" in change ? lines(field, change.before) : null;
  const after = "after" in change ? lines(field, change.after) : null;
  return { kind: isNothing(before) ? "added" : isNothing(after) ? "removed" : kind, place, before, after };
}

/** An entry of a list by its key, and a claim, whose key tells nobody anything, by what it says. @example `reuters-2025, asserts, a $38 billion deal` */
function itemWords(step: Exclude<Step, string>, list: readonly Step[], { before, after }: States): string {
  const entry = at(after, [...list, step]) ?? at(before, [...list, step]);
  if (fieldAt(list) === "claims" && isJsonRecord(entry))
    return ["source", "stance", "quote"].map((field) => text(entry, field)).join(", ");
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
export function lines(field: string, value: Json): readonly string[] | null {
  if (value === null || value === "") return null;
  if (isJsonList(value)) return value.flatMap((entry) => lines(field, entry) ?? []);
  if (isJsonRecord(value)) return recordLines(field, value);
  return [scalarWords(field, value)];
}

function recordLines(field: string, record: JsonRecord): readonly string[] {
  switch (field) {
    case "value":
      return [displayValue(record as unknown as Value)];
    case "claims":
      return [claimLine(record)];
    case "parties":
      return [`${text(record, "organization")}: ${scalarWords("role", fieldOf(record, "role") ?? "")}`];
    default:
      return fieldLines(record);
  }
}

/** “$38 billion”, asserted by reuters-2025: “a $38 billion deal” */
function claimLine(claim: JsonRecord): string {
  const value = displayValue(fieldOf(claim, "value") as unknown as Value);
  const rank = text(claim, "rank");
  const ruling =
    rank === "normal" || rank === "" ? "" : ` (${scalarWords("rank", rank)}: ${text(claim, "reason")})`;
  return `${text(claim, "source")} ${text(claim, "stance")} ${value}: “${text(claim, "quote")}”${ruling}`;
}

function fieldLines(record: JsonRecord): string[] {
  return Object.entries(record).flatMap(([field, value]) => {
    const content = lines(field, value);
    if (content === null || content.length === 0 || field === "key" || field === "id") return [];
    return content.map((line) => `${fieldWords(field)}: ${line}`);
  });
}

function text(record: JsonRecord, field: string): string {
  const value = fieldOf(record, field);
  return typeof value === "string" ? value : "";
}

const DATES: ReadonlySet<string> = new Set([
  ...["publishedOn", "announcedOn", "effectiveOn", "endsOn", "inForceFrom", "inForceUntil", "on"],
]);

/** Every word of these fields; kinds of deal, event and organization share a field. */
const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: { ...ORGANIZATION_KINDS, ...EVENT_KINDS, ...DEAL_KINDS },
  role: PARTY_ROLES,
  binding: BINDINGS,
  lifecycle: LIFECYCLES,
  tier: TIERS,
  stance: STANCES,
  rank: RANKS,
  valueType: VALUE_TYPES,
};

function scalarWords(field: string, value: Json): string {
  const plain = String(value);
  if (DATES.has(field) && parseEdtf(plain).ok) return displayDate(plain);
  return LABELS[field]?.[plain] ?? plain;
}
