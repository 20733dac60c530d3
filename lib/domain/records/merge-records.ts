/**
 * The three-way merge: what it was (base), what I made of it (mine), what someone else saved meanwhile (theirs).
 * Decides which changes go together: those of different fields, or of different entries of a list, do; different changes
 * of the same thing do not, and a person must choose. merge(b, m, b) is m; merge(b, b, t) is t; exchanging the sides exchanges
 * nothing but their names. It knows no record: how entries of lists are matched is handed in. Records and drafts are merged by it alone.
 */

import { fieldOf, isJsonList, isJsonRecord, type Json, type JsonRecord, sameJson } from "../text/json";
import { keyOf, placeOf, type Step } from "./diff";
import { mergeOrder, type Orders } from "./merge-lists";
import { isWhole, RECORD_LISTS } from "./record-lists";
import { placeWords } from "./record-words";

type MaybeJson = Json | undefined;

/** One thing that both sides changed differently. A side that is undefined does not have it. */
export type Conflict = {
  /** Of an order it ends in "order", and each side is the keys of the list. */
  path: readonly Step[];
  base: MaybeJson;
  mine: MaybeJson;
  theirs: MaybeJson;
  /** Where it is, for people: `term “spend” → in force until`. */
  words: string;
};

export type Choice = "mine" | "theirs";
type Sides = { base: MaybeJson; mine: MaybeJson; theirs: MaybeJson };
export type ThreeSides = { base: JsonRecord; mine: JsonRecord; theirs: JsonRecord };
export type Merge = { record: JsonRecord; conflicts: Conflict[] };

/**
 * How each conflict is decided in the merged record; null leaves it open: it says mine until someone chooses, and what one took
 * out while the other changed it stays.
 */
export type Choose = (conflict: Conflict) => Choice | null;

/** What is merged, as far as its values do not tell. A place is a path without keys: "terms.claims". */
export type Matching = {
  /** The fields that tell the entries of a list apart; none: they are texts, or one value. */
  keysOf: (place: string) => readonly string[];
  /** Whether the object at a place is one thing said. */
  isWhole: (place: string) => boolean;
  /** A path in words; entries may be looked up in the states. */
  words: (path: readonly Step[], states: readonly JsonRecord[]) => string;
};

const RECORD_MATCHING: Matching = {
  keysOf: (place) => RECORD_LISTS[place] ?? [],
  isWhole,
  words: (path, states) => placeWords(path, states),
};

type Run = { conflicts: Conflict[]; choose: Choose; matching: Matching; states: readonly JsonRecord[] };

/** Merges two states of a record with the one that both began from. */
export function mergeRecords(sides: ThreeSides, choose?: Choose): Merge {
  return mergeMatched(sides, RECORD_MATCHING, choose);
}

/** The same for anything whose entries are matched in another way. */
export function mergeMatched(sides: ThreeSides, matching: Matching, choose: Choose = () => null): Merge {
  const run: Run = { conflicts: [], choose, matching, states: [sides.mine, sides.theirs] };
  const merged = mergeEntry(sides, [], run);
  return { record: isJsonRecord(merged) ? merged : sides.mine, conflicts: run.conflicts };
}

function mergeEntry(sides: Sides, path: readonly Step[], run: Run): MaybeJson {
  const { base, mine, theirs } = sides;
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  const place = placeOf(path);
  if (isJsonRecord(mine) && isJsonRecord(theirs) && !run.matching.isWhole(place)) {
    const from = isJsonRecord(base) ? base : {};
    return mergeFields({ base: from, mine, theirs }, path, run);
  }
  const lists = listsOf(sides, run.matching.keysOf(place));
  return lists ? mergeLists(lists, path, run) : decide(sides, path, run);
}

function decide(sides: Sides, path: readonly Step[], run: Run): MaybeJson {
  const choice = chosen(sides, path, run);
  return choice === null ? (sides.mine ?? sides.theirs) : sides[choice];
}

function chosen(sides: Sides, path: readonly Step[], run: Run): Choice | null {
  const found = { path, ...sides, words: run.matching.words(path, run.states) };
  run.conflicts.push(found);
  return run.choose(found);
}

/** Fields keep the order in which mine has them; those that only theirs has come last. */
function mergeFields({ base, mine, theirs }: ThreeSides, path: readonly Step[], run: Run): JsonRecord {
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
  const orders: Orders = { base: [...base.keys()], mine: [...mine.keys()], theirs: [...theirs.keys()] };
  const { order, conflict } = mergeOrder(orders, new Set(merged.keys()));
  const lead = conflict ? chosen(orders, [...path, "order"], run) : null;
  return order(lead ?? "mine").flatMap((key) => merged.get(key) ?? []);
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

function isSame(a: MaybeJson, b: MaybeJson): boolean {
  return a === undefined || b === undefined ? a === b : sameJson(a, b);
}
