/**
 * Maps that are filled from what they are asked about.
 * Decides nothing of what a key means.
 */

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
