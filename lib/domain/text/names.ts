/**
 * Publishers and small numbers in running text.
 * Decides how many names a sentence carries and which numbers are spelled out.
 */

const NUMBER_WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
/** A sentence names this many publishers and counts the rest. */
const NAMED = 2;

/** "Amazon", "Amazon and OpenAI", "Amazon, OpenAI and 3 others". */
export function displayNames(names: readonly string[]): string {
  if (names.length <= NAMED) return names.join(" and ");
  const others = names.length - NAMED;
  return `${names.slice(0, NAMED).join(", ")} and ${others === 1 ? "one other" : `${others} others`}`;
}

/** One to twelve in words, larger numbers in figures. @example displayNumber(7) // "seven" */
export function displayNumber(n: number): string {
  return NUMBER_WORDS[n] ?? String(n);
}
