/**
 * Maps that are filled from what they are asked about.
 * Decides nothing of what a key means.
 */

import { compareText } from "./compare-text";

type Store<Key, Value> = { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown };

/** What stands under the key; where nothing does, it is made and kept. `Value` is never undefined. */
export function keptIn<Key, Value>(store: Store<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  store.set(key, made);
  return made;
}

/**
 * The items of each key in the order in which they come, and keys in the order of their first items.
 * @example groupBy(["ab", "b", "ac"], (text) => text.charAt(0)) // Map { "a" → ["ab", "ac"], "b" → ["b"] }
 */
export function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) keptIn(groups, keyOf(item), () => []).push(item);
  return groups;
}

/**
 * What a table of words has under a key that the record or a reader gives; undefined where it has nothing of its own: every object
 * answers to "constructor".
 */
export function ownIn<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The key that is counted most, of several the first by its name; null where none is. @example commonest([["EUR", 1], ["USD", 2]]) // "USD" */
export function commonest(counts: Iterable<readonly [string, number]>): string | null {
  const sums = new Map<string, number>();
  for (const [key, count] of counts) sums.set(key, (sums.get(key) ?? 0) + count);
  const [first] = [...sums].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return first?.[0] ?? null;
}
