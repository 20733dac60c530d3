import "server-only";
import { searchWords } from "@/lib/domain/text/search-words";
import { nearMatches } from "@/lib/domain/text/slug";
import { db } from "../../client";

/**
 * A query that found nothing → the same with its misspelt words put right, from the names the record knows.
 * Decides nothing about what is found; one query.
 */

/** Words alike in less than this share of their trigrams are other words. */
const LEAST_ALIKE = 0.2;
const CANDIDATES = 20;

/** The corrected query; null when no word resembles a name. Words with digits are meant as they are. */
export async function correctWords(query: string): Promise<string | null> {
  const words = searchWords(query);
  const doubtful = words.filter((word) => word.length >= 3 && !/\d/.test(word));
  if (doubtful.length === 0) return null;
  const found = await db().$queryRaw<{ word: string; name: string }[]>`
    WITH names AS (
      SELECT DISTINCT name FROM (
        SELECT regexp_split_to_table(search_text, '[^[:alnum:]]+') AS name FROM organizations
        UNION ALL SELECT regexp_split_to_table(fold_text(label), '[^[:alnum:]]+') FROM term_kinds
      ) split WHERE length(name) >= 3
    )
    SELECT typed.word, near.name FROM unnest(${doubtful}::text[]) AS typed(word)
    CROSS JOIN LATERAL (
      SELECT name FROM names WHERE similarity(name, typed.word) >= ${LEAST_ALIKE}
      ORDER BY similarity(name, typed.word) DESC, name LIMIT ${CANDIDATES}
    ) near`;
  const corrected = words.map((word) =>
    bestFor(
      word,
      found.filter((row) => row.word === word).map((row) => row.name),
    ),
  );
  return corrected.some((word, index) => word !== words[index]) ? corrected.join(" ") : null;
}

/** A word that begins a name is right as it is. */
function bestFor(word: string, names: readonly string[]): string {
  if (names.some((name) => name.startsWith(word))) return word;
  return nearMatches(word, names, 1)[0] ?? word;
}
