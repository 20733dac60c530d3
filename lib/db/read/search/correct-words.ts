import { askedWords } from "@/lib/domain/text/search-query";
import { listNameWords, rightWords, wordsInUse } from "./known-words";

/**
 * A query that found nothing → the same with its misspelt words put right, from the names the record knows.
 * Decides nothing about what is found; two queries.
 */

/** The corrected query; null when no word resembles a name. Words that the record uses, and those with digits, are meant as they are. */
export async function correctWords(query: string): Promise<string | null> {
  const words = askedWords(query).map(({ word }) => word);
  if (words.length === 0) return null;
  const [used, names] = await Promise.all([wordsInUse(words), listNameWords()]);
  const corrected = words.map((word) => (used.has(word) ? word : (rightWords(word, names, 1)[0] ?? word)));
  return corrected.some((word, index) => word !== words[index]) ? corrected.join(" ") : null;
}
