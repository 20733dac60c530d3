import "server-only";
import { searchPhrase } from "@/lib/domain/text/search-words";
import { Prisma } from "../../generated/client";

/**
 * What a reader typed, asked of the text of a deal: every word must begin a word there.
 * Only words are asked for, never parts inside one: the word index then answers alone, and no text is read again.
 */

const MOST_WORDS = 12;

/** Whether the text of deal d answers to a text query. One without any word matches nothing. */
export function hasWords(query: string): Prisma.Sql {
  return Prisma.sql`to_tsvector('simple', d.search_text) @@ to_tsquery('simple', ${query})`;
}

/**
 * Each word is quoted, so that nothing in it is an operator; Postgres cuts the quoted word as it cut the text that is searched.
 * @example toPrefixQuery("Open AI") // "'open':* & 'ai':*"
 */
export function toPrefixQuery(q: string): string {
  return searchPhrase(q)
    .replace(/['\\\p{C}]/gu, " ")
    .split(" ")
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS)
    .map((word) => `'${word}':*`)
    .join(" & ");
}
