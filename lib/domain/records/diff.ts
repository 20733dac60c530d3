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

/** The changes that undo others. */
export function invertChanges(changes: readonly Change[]): Change[] {
  return changes.map(inverted);
}

/** The state that changes lead to; the one they start from stays as it is. Throws when they were made for another state. */
export function applyChanges(record: JsonRecord, changes: readonly Change[]): JsonRecord {
  const state = changes.reduce<Json | undefined>(
    (before, change) => applyAt(before, change.path, change),
    record,
  );
  return isJsonRecord(state) ? state : {};
}

/** The key of an item of a list. @example keyOf({ key: "spend", label: "Spend" }, ["key"]) // "spend" */
export function keyOf(item: JsonRecord, by: readonly string[]): string {
  const values = by.map((field) => fieldOf(item, field) ?? null);
  const [only] = values;
  return values.length === 1 && typeof only === "string" ? only : JSON.stringify(values);
}

function inverted(change: Change): Change {
  switch (change.kind) {
    case "added":
      return { kind: "removed", path: change.path, before: change.after };
    case "removed":
      return { kind: "added", path: change.path, after: change.before };
    default:
      return { ...change, before: change.after, after: change.before } as Change;
  }
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
  const by = place.keys[path.filter((step) => typeof step === "string").join(".")] ?? [];
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

function applyAt(target: Json | undefined, path: Path, change: Change): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return outcome(target, change);
  if (typeof step === "string") {
    const record = isJsonRecord(target) ? target : mismatch(path);
    const { [step]: _, ...others } = record;
    const next = applyAt(fieldOf(record, step), rest, change);
    return next === undefined ? others : { ...record, [step]: next };
  }
  const list = isJsonList(target) ? target : mismatch(path);
  const at = list.findIndex((item) => isJsonRecord(item) && keyOf(item, step.by) === step.item);
  const next = applyAt(at < 0 ? undefined : list[at], rest, change);
  if (next === undefined) return list.filter((_, i) => i !== at);
  return at < 0 ? [...list, next] : list.map((item, i) => (i === at ? next : item));
}

/** What a change leaves at the place it is about. */
function outcome(target: Json | undefined, change: Change): Json | undefined {
  switch (change.kind) {
    case "added":
      return target === undefined ? change.after : mismatch(change.path);
    case "reordered":
      return isJsonList(target) ? reordered(target, change) : mismatch(change.path);
    default:
      if (target === undefined || !sameJson(target, change.before)) return mismatch(change.path);
      return change.kind === "changed" ? change.after : undefined;
  }
}

function reordered(
  list: readonly Json[],
  { by, after }: { by: readonly string[]; after: readonly string[] },
): Json {
  const place = (item: Json) => (isJsonRecord(item) ? after.indexOf(keyOf(item, by)) : -1);
  return [...list].sort((a, b) => place(a) - place(b));
}

function mismatch(path: Path): never {
  const words = path.map((step) => (typeof step === "string" ? step : step.item)).join(" → ");
  throw new RangeError(
    `These changes were made for another state of the record: ${words || "the end of a path"} does not match.`,
  );
}
