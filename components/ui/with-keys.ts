/** Entries with a key each: their own words, and which time those occur. For lists in which two may say the same. */
export function withKeys<T>(
  entries: readonly T[],
  wordsOf: (entry: T) => string,
): { key: string; entry: T }[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const words = wordsOf(entry);
    const time = (seen.get(words) ?? 0) + 1;
    seen.set(words, time);
    return { key: `${words} ${time}`, entry };
  });
}
