/**
 * Three-way merge of a record: what it was (base), what I made of it (mine), what someone else saved meanwhile (theirs).
 * Decides which changes go together: those of different fields, or of different entries of a list, do; different changes
 * of the same thing do not, and a person must choose. merge(b, m, b) is m; merge(b, b, t) is t.
 */

import { fieldOf, isJsonList, isJsonRecord, type Json, type JsonRecord, sameJson } from "../text/json";
import { keyOf, type Step } from "./diff";
import { mergeOrder } from "./merge-lists";
import { isWhole, RECORD_LISTS } from "./record-lists";
import { placeWords } from "./record-words";

type MaybeJson = Json | undefined;

/** One thing that both sides changed differently. A side that is undefined does not have it. */
export type Conflict = {
  path: readonly Step[];
  base: MaybeJson;
  mine: MaybeJson;
  theirs: MaybeJson;
  /** Where it is, for people: `term “spend” → in force until`. */
  words: string;
};

export type Choice = "mine" | "theirs";
type Sides = { base: MaybeJson; mine: MaybeJson; theirs: MaybeJson };
type Records = { base: JsonRecord; mine: JsonRecord; theirs: JsonRecord };
export type Merge = { record: JsonRecord; conflicts: Conflict[] };

/** How each conflict is decided in the merged record; mine unless somebody chose otherwise. */
export type Choose = (conflict: Conflict) => Choice;

type Run = { conflicts: Conflict[]; choose: Choose; records: Records };

export function mergeRecords(records: Records, choose: Choose = () => "mine"): Merge {
  const run: Run = { conflicts: [], choose, records };
  const merged = mergeEntry(records, [], run);
  return { record: isJsonRecord(merged) ? merged : records.mine, conflicts: run.conflicts };
}

function mergeEntry(sides: Sides, path: readonly Step[], run: Run): MaybeJson {
  const { base, mine, theirs } = sides;
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  const place = placeOf(path);
  if (isJsonRecord(mine) && isJsonRecord(theirs) && !isWhole(place)) {
    const from = isJsonRecord(base) ? base : {};
    return mergeFields({ base: from, mine, theirs }, path, run);
  }
  const lists = listsOf(sides, RECORD_LISTS[place] ?? []);
  return lists ? mergeLists(lists, path, run) : conflict(sides, path, run);
}

function conflict(sides: Sides, path: readonly Step[], run: Run): MaybeJson {
  const found = { path, ...sides, words: placeWords(path, [run.records.mine, run.records.theirs]) };
  run.conflicts.push(found);
  return run.choose(found) === "mine" ? sides.mine : sides.theirs;
}

/** Fields keep the order in which mine has them; those that only theirs has come last. */
function mergeFields({ base, mine, theirs }: Records, path: readonly Step[], run: Run): JsonRecord {
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const merged = fields.map((field): [string, MaybeJson] => {
    const sides = {
      base: fieldOf(base, field),
      mine: fieldOf(mine, field),
      theirs: fieldOf(theirs, field),
    };
    return [field, mergeEntry(sides, [...path, field], run)];
  });
  return Object.fromEntries(
    merged.filter((entry): entry is [string, Json] => entry[1] !== undefined),
  ) as JsonRecord;
}

type Items = ReadonlyMap<string, Json>;
type Lists = { by: readonly string[]; base: Items; mine: Items; theirs: Items };

function mergeLists({ by, base, mine, theirs }: Lists, path: readonly Step[], run: Run): Json {
  const merged = new Map<string, Json>();
  for (const item of new Set([...base.keys(), ...mine.keys(), ...theirs.keys()])) {
    const sides = { base: base.get(item), mine: mine.get(item), theirs: theirs.get(item) };
    const entry = mergeEntry(sides, [...path, { item, by }], run);
    if (entry !== undefined) merged.set(item, entry);
  }
  const orders = { base: [...base.keys()], mine: [...mine.keys()], theirs: [...theirs.keys()] };
  const kept = new Set(merged.keys());
  const { order, conflict } = mergeOrder(orders, kept);
  const chosen = conflict ? chosenOrder(orders, path, run) : "mine";
  const keys =
    chosen === "mine"
      ? order
      : mergeOrder({ base: orders.base, mine: orders.theirs, theirs: orders.mine }, kept).order;
  return keys.flatMap((key) => merged.get(key) ?? []);
}

function chosenOrder(
  orders: { base: string[]; mine: string[]; theirs: string[] },
  path: readonly Step[],
  run: Run,
): Choice {
  const place = [...path, "order"];
  const found = {
    path: place,
    ...orders,
    words: placeWords(place, [run.records.mine, run.records.theirs]),
  };
  run.conflicts.push(found);
  return run.choose(found);
}

/** All three as lists whose entries can be told apart; null otherwise. A base that has no list had none of the entries. */
function listsOf({ base, mine, theirs }: Sides, by: readonly string[]): Lists | null {
  const [b, m, t] = [itemsOf(base ?? [], by), itemsOf(mine, by), itemsOf(theirs, by)];
  return b && m && t ? { by, base: b, mine: m, theirs: t } : null;
}

function itemsOf(value: MaybeJson, by: readonly string[]): Items | null {
  if (!isJsonList(value)) return null;
  const items = new Map<string, Json>();
  for (const entry of value) {
    const key = isJsonRecord(entry) && by.length > 0 ? keyOf(entry, by) : entry;
    if (typeof key !== "string" || items.has(key)) return null;
    items.set(key, entry);
  }
  return items;
}

/** A path without its keys. @example placeOf(["terms", { item: "spend", by: ["key"] }, "claims"]) // "terms.claims" */
function placeOf(path: readonly Step[]): string {
  return path.filter((step) => typeof step === "string").join(".");
}

function isSame(a: MaybeJson, b: MaybeJson): boolean {
  return a === undefined || b === undefined ? a === b : sameJson(a, b);
}
