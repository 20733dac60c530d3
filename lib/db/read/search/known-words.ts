import { nearWords } from "@/lib/domain/text/near-words";
import { asPrefix } from "@/lib/domain/text/search-query";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { KeptByVersion } from "../sql/record-version";

/**
 * The words that the record itself uses: which of a reader's words are among them, and what the others probably mean.
 * Decides where a right word is looked for (names), and where a word that stands is left as it is (everywhere).
 */

/** The words that begin a word of some deal, source or quote. One query, answered by indexes. */
export async function wordsInUse(words: readonly string[]): Promise<Set<string>> {
  const holds = (rows: Prisma.Sql, vector: Prisma.Sql) =>
    Prisma.sql`EXISTS (SELECT 1 FROM ${rows} WHERE ${vector} @@ asked.query::tsquery)`;
  const rows = await db().$queryRaw<{ word: string }[]>(Prisma.sql`
    SELECT word FROM unnest(${[...words]}::text[], ${words.map(asPrefix)}::text[]) AS asked (word, query)
    WHERE ${holds(Prisma.sql`deals`, Prisma.sql`search_vector`)}
      OR ${holds(Prisma.sql`organizations`, Prisma.sql`word_vector(search_text)`)}
      OR ${holds(Prisma.sql`sources`, Prisma.sql`word_vector(search_text)`)} OR ${holds(Prisma.sql`claims`, Prisma.sql`quote_vector`)}`);
  return new Set(rows.map(({ word }) => word));
}

/** The words that begin a word of some deal. */
export async function wordsOfDeals(words: readonly string[]): Promise<Set<string>> {
  const rows = await db().$queryRaw<{ word: string }[]>(Prisma.sql`
    SELECT word FROM unnest(${[...words]}::text[], ${words.map(asPrefix)}::text[]) AS asked (word, query)
    WHERE EXISTS (SELECT 1 FROM deals d WHERE d.search_vector @@ asked.query::tsquery)`);
  return new Set(rows.map(({ word }) => word));
}

/** The words of names at one state of the record: a reader who mistypes asks for them with every letter. */
const kept = new KeptByVersion<string[]>(1);

/** The words of all names in the record, each once: of organizations, partnerships, deals and terms. */
export async function listNameWords(): Promise<string[]> {
  return kept.get("names", readNameWords);
}

async function readNameWords(): Promise<string[]> {
  const rows = await db().$queryRaw<{ word: string }[]>(Prisma.sql`
    SELECT DISTINCT word FROM (
      SELECT string_to_table(search_text, ' ') AS word FROM organizations
      UNION ALL SELECT string_to_table(name_words, ' ') FROM partnerships
      UNION ALL SELECT string_to_table(name_words, ' ') FROM deals
      UNION ALL SELECT string_to_table(label_words, ' ') FROM terms
    ) words WHERE length(word) >= 3`);
  return rows.map(({ word }) => word);
}

/** The right words for a mistyped one, nearest first. */
export function rightWords(word: string, names: readonly string[], limit: number): string[] {
  return /\d/.test(word) || word.length < 3 ? [] : nearWords(word, names, limit);
}
