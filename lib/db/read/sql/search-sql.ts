import "server-only";
import { searchPhrase, searchWords } from "@/lib/domain/text/search-words";
import { Prisma } from "../../generated/client";

/**
 * Text search in SQL, the same for every kind of record.
 * Decides what matches: every word of the query begins a word of the text, or the text holds the query as it was typed.
 * Both are answered from indexes (words and trigrams) over folded text.
 */

/** A trigram index helps from three characters on; shorter phrases would read every row. */
const SHORTEST_PHRASE = 3;

/** Whether folded text (a column, or an indexed expression) matches a query. An empty query matches nothing. */
export function matchesText(folded: Prisma.Sql, query: string): Prisma.Sql {
  const [words, phrase] = [searchWords(query), searchPhrase(query)];
  const options: Prisma.Sql[] = [];
  if (words.length > 0)
    options.push(Prisma.sql`to_tsvector('simple', ${folded}) @@ to_tsquery('simple', ${toTsQuery(words)})`);
  if (phrase.length >= SHORTEST_PHRASE) options.push(Prisma.sql`${folded} LIKE ${`%${escapeLike(phrase)}%`}`);
  return options.length > 0 ? Prisma.sql`(${Prisma.join(options, " OR ")})` : Prisma.sql`(1 = 0)`;
}

/** Whether folded text holds at least one of a query's words. */
export function touchesText(folded: Prisma.Sql, words: readonly string[]): Prisma.Sql {
  return words.length > 0
    ? Prisma.sql`to_tsvector('simple', ${folded}) @@ to_tsquery('simple', ${words.map((word) => `${word}:*`).join(" | ")})`
    : Prisma.sql`(1 = 0)`;
}

/** How well a name meets a query: 0 is the very name, 1 begins with it, 2 has all its words, 3 matches elsewhere. */
export function nameRank(names: readonly Prisma.Sql[], query: string): Prisma.Sql {
  const phrase = searchPhrase(query);
  const any = (test: (name: Prisma.Sql) => Prisma.Sql) => Prisma.join(names.map(test), " OR ");
  const words = toTsQuery(searchWords(query));
  return Prisma.sql`CASE
    WHEN ${any((name) => Prisma.sql`${name} = ${phrase}`)} THEN 0
    WHEN ${any((name) => Prisma.sql`${name} LIKE ${`${escapeLike(phrase)}%`}`)} THEN 1
    WHEN ${any((name) => Prisma.sql`to_tsvector('simple', ${name}) @@ to_tsquery('simple', ${words})`)} THEN 2
    ELSE 3 END`;
}

/** Words are letters and digits only (searchWords), so none can be an operator. */
function toTsQuery(words: readonly string[]): string {
  return words.map((word) => `${word}:*`).join(" & ");
}

/** Escapes what LIKE would read as a wildcard. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
