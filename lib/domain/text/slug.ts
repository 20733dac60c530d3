/**
 * Slugs: the names of records in URLs.
 * Decides what a slug looks like, how one is made from a name, and which known slugs a mistyped one resembles.
 */
import { compareText } from "./compare-text";

const SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Long enough for every title, short enough for a URL. */
const MAX_SLUG_LENGTH = 100;
/** Letters that do not fall apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

/** Whether a text is a slug: lower-case letters, digits and single hyphens. */
export function isSlug(text: string): boolean {
  return text.length <= MAX_SLUG_LENGTH && SHAPE.test(text);
}

/** The slug for a name; empty when the name has no letter or digit that a slug can carry. @example toSlug("AWS–OpenAI: $38 billion") // "aws-openai-38-billion" */
export function toSlug(name: string): string {
  const plain = [...name.toLowerCase().normalize("NFKD")].map((letter) => LETTERS[letter] ?? letter).join("");
  const words = plain.replace(/[\u0300-\u036f'’]/g, "").replace(/[^a-z0-9]+/g, "-");
  return words
    .slice(0, MAX_SLUG_LENGTH + 1)
    .replace(/^-+/, "")
    .slice(0, MAX_SLUG_LENGTH)
    .replace(/-+$/, "");
}

/** The slugs that a mistyped one most resembles, nearest first; those it hardly resembles are left out. */
export function nearMatches(slug: string, candidates: readonly string[], limit: number): string[] {
  const wanted = slug.toLowerCase().slice(0, MAX_SLUG_LENGTH);
  return candidates
    .map((candidate) => ({ candidate, distance: resemblance(wanted, candidate) }))
    .filter(
      ({ candidate, distance }) => distance <= Math.max(2, Math.max(wanted.length, candidate.length) * 0.4),
    )
    .sort((a, b) => a.distance - b.distance || compareText(a.candidate, b.candidate))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** Edit distance; words left out at either end count for a quarter of their letters, so that "aws-openai" finds "aws-openai-2025-compute". */
function resemblance(wanted: string, candidate: string): number {
  if (wanted.length >= 4 && (candidate.includes(wanted) || wanted.includes(candidate))) {
    return Math.abs(candidate.length - wanted.length) / 4;
  }
  return editDistance(wanted, candidate);
}

/** How many letters must be put in, taken out or changed. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
