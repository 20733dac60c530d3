/**
 * What changed between two states of a record.
 * Decides the smallest set of changes between two JSON-like values; lists of objects are matched by key, every other list is one value.
 * Knows no record: which lists have which keys is handed in. diff(a, a) is empty, apply(a, diff(a, b)) is b, invert(diff(a, b)) is diff(b, a).
 */
import { fieldOf, isJsonList, isJsonRecord, type Json, type JsonRecord, sameJson } from "../text/json";

/** A field of a record, or the item of a list that has this key in these fields. */
export type Step = string | { item: string; by: readonly string[] };
type Path = readonly Step[];

export type Change =
  | { kind: "added"; path: Path; after: Json }
  | { kind: "removed"; path: Path; before: Json }
  | { kind: "changed"; path: Path; before: Json; after: Json }
  /** The path leads to a keyed list; before and after are the keys of its items in order. */
  | {
      kind: "reordered";
      path: Path;
      by: readonly string[];
      before: readonly string[];
      after: readonly string[];
    };

/**
 * Which fields tell the items of a list apart, by the list's place: { terms: ["key"], "terms.claims": ["source", "stance", "quote"] }.
 * A list whose items do not all have distinct keys is compared as one value.
 */
export type ListKeys = Readonly<Record<string, readonly string[]>>;

type Place = { path: Path; keys: ListKeys };
type Items = ReadonlyMap<string, JsonRecord>;

/** The changes that lead from one state to another, fields in alphabetical order. */
export function diffRecords(a: JsonRecord, b: JsonRecord, keys: ListKeys = {}): Change[] {
  return diffFields([a, b], { path: [], keys });
}

/** The key of an item of a list. @example keyOf({ key: "spend", label: "Spend" }, ["key"]) // "spend" */
export function keyOf(item: JsonRecord, by: readonly string[]): string {
  const values = by.map((field) => fieldOf(item, field) ?? null);
  const [only] = values;
  return values.length === 1 && typeof only === "string" ? only : JSON.stringify(values);
}

/** A path without its keys. @example placeOf(["terms", { item: "spend", by: ["key"] }, "claims"]) // "terms.claims" */
export function placeOf(path: Path): string {
  return path.filter((step) => typeof step === "string").join(".");
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(state: JsonRecord, path: Path): Json | undefined {
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

function diffFields([a, b]: [JsonRecord, JsonRecord], { path, keys }: Place): Change[] {
  const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return fields.flatMap((field) =>
    diffEntry(fieldOf(a, field), fieldOf(b, field), { path: [...path, field], keys }),
  );
}

function diffEntry(a: Json | undefined, b: Json | undefined, place: Place): Change[] {
  const { path } = place;
  if (a === undefined) return b === undefined ? [] : [{ kind: "added", path, after: b }];
  if (b === undefined) return [{ kind: "removed", path, before: a }];
  if (isJsonRecord(a) && isJsonRecord(b)) return diffFields([a, b], place);
  const by = place.keys[placeOf(path)] ?? [];
  const [itemsA, itemsB] = [itemsOf(a, by), itemsOf(b, by)];
  if (itemsA && itemsB) return diffItems([itemsA, itemsB], by, place);
  return sameJson(a, b) ? [] : [{ kind: "changed", path, before: a, after: b }];
}

function diffItems([a, b]: [Items, Items], by: readonly string[], place: Place): Change[] {
  const items = [...new Set([...a.keys(), ...b.keys()])].sort();
  const changes = items.flatMap((item) =>
    diffEntry(a.get(item), b.get(item), { ...place, path: [...place.path, { item, by }] }),
  );
  const [before, after] = [[...a.keys()], [...b.keys()]];
  if (sameJson(merged(before, after), after) && sameJson(merged(after, before), before)) return changes;
  return [...changes, { kind: "reordered", path: place.path, by, before, after }];
}

/** The order that taking out and putting in alone would leave: what stays keeps its place, what is new comes last by key. */
function merged(before: readonly string[], after: readonly string[]): string[] {
  return [
    ...before.filter((key) => after.includes(key)),
    ...after.filter((key) => !before.includes(key)).sort(),
  ];
}

/** The items of a keyed list; null for anything else. */
function itemsOf(value: Json, by: readonly string[]): Items | null {
  if (by.length === 0 || !isJsonList(value) || !value.every(isJsonRecord)) return null;
  const items = new Map(value.map((item) => [keyOf(item, by), item]));
  return items.size === value.length ? items : null;
}
