import { storedWords } from "@/lib/domain/text/cut-words";
import { recordWords, toAnyWordQuery, toTextQuery } from "@/lib/domain/text/search-query";
import { MOST_COUNTED } from "@/lib/url/search-search";
import { Prisma } from "../../generated/client";

/**
 * Text search in SQL, the same for every kind of record, over stored words (lib/domain/text/cut-words.ts).
 * Decides what matches: the words of the query, or, of what has a name, the query as a part of it.
 */

/** A trigram index helps from three characters on; shorter phrases would read every row. */
const SHORTEST_PHRASE = 3;

/** Words of the record in SQL: as text, and as the vector of which a text query is asked. */
export type Words = { text: Prisma.Sql; vector: Prisma.Sql };

/** Words whose vector is made of them when it is asked: from an index that has it, or for each row that is looked at. */
export function wordsIn(text: Prisma.Sql): Words {
  return { text, vector: Prisma.sql`word_vector(${text})` };
}

/** Words whose vector is stored beside them. Aliases are fixed: d deals, p partnerships, t terms, s standings and sources, c claims. */
export const STORED_WORDS = {
  deal: { text: Prisma.sql`d.search_text`, vector: Prisma.sql`d.search_vector` },
  dealName: { text: Prisma.sql`d.name_words`, vector: Prisma.sql`d.name_vector` },
  label: { text: Prisma.sql`t.label_words`, vector: Prisma.sql`t.label_vector` },
  quote: { text: Prisma.sql`c.quote_words`, vector: Prisma.sql`c.quote_vector` },
  /** Of today's reading alone. */
  standing: { text: Prisma.sql`s.search_text`, vector: Prisma.sql`s.search_vector` },
  standingOwn: { text: Prisma.sql`s.own_words`, vector: Prisma.sql`s.own_vector` },
  source: { text: Prisma.sql`s.search_text`, vector: Prisma.sql`s.search_vector` },
  sourceName: { text: Prisma.sql`s.name_words`, vector: Prisma.sql`s.name_vector` },
  partnership: { text: Prisma.sql`p.search_text`, vector: Prisma.sql`p.search_vector` },
  partnershipName: { text: Prisma.sql`p.name_words`, vector: Prisma.sql`p.name_vector` },
  standingLabel: { text: Prisma.sql`s.label_words`, vector: Prisma.sql`s.label_vector` },
} as const satisfies Readonly<Record<string, Words>>;

/** Whether words answer to a query. An empty query matches nothing. */
export function matchesWords(stored: Words, query: string): Prisma.Sql {
  return answers(stored, toTextQuery(query));
}

/** Whether stored words hold at least one of a query's words. */
export function touchesWords(stored: Words, query: string): Prisma.Sql {
  return answers(stored, toAnyWordQuery(query));
}

/** Whether stored words answer to a text query of Postgres; one that asks nothing matches nothing. */
export function answers({ vector }: Words, textQuery: string | null): Prisma.Sql {
  return textQuery === null || textQuery === ""
    ? Prisma.sql`(1 = 0)`
    : Prisma.sql`${vector} @@ ${textQuery}::tsquery`;
}

/** Whether the words of a name answer to a query, or hold its words as a part: "crosoft" too. For columns with a trigram index. */
export function matchesText(stored: Words, query: string): Prisma.Sql {
  const part = holdsPart(stored, query);
  return part === null
    ? matchesWords(stored, query)
    : Prisma.sql`(${matchesWords(stored, query)} OR ${part})`;
}

/** Whether stored words hold those of a query as a part; null where those are too short to be looked for so. */
export function holdsPart({ text }: Words, query: string): Prisma.Sql | null {
  const phrase = phraseOf(query);
  return phrase.length < SHORTEST_PHRASE ? null : Prisma.sql`${text} LIKE ${`%${escapeLike(phrase)}%`}`;
}

/** Whether stored words are a query's, all of them, and whether they begin with them. */
export function isName({ text }: Words, query: string): Prisma.Sql {
  return Prisma.sql`${text} = ${storedWords(query)}`;
}

export function beginsName({ text }: Words, query: string): Prisma.Sql {
  return Prisma.sql`${text} LIKE ${`${escapeLike(phraseOf(query))}%`}`;
}

/** How well the stored words of a name meet a query: 0 is the very name, 1 begins with its words, 2 has all of them, 3 matches elsewhere. */
export function nameRank(name: Words, query: string): Prisma.Sql {
  return Prisma.sql`CASE
    WHEN ${isName(name, query)} THEN 0
    WHEN ${beginsName(name, query)} AND ${matchesWords(name, query)} THEN 1
    WHEN ${matchesWords(name, query)} THEN 2
    ELSE 3 END`;
}

/** How many rows there are, counted no further than one more than MOST_COUNTED. */
export function cappedCount(rows: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT count(*)::int FROM (SELECT 1 ${rows} LIMIT ${MOST_COUNTED + 1}) counted)`;
}

/** The same of rows that several selects find, none of them twice; what comes after enough is not looked for. */
export function cappedSum(selects: readonly Prisma.Sql[]): Prisma.Sql {
  const each = selects.map((select) => Prisma.sql`(${select} LIMIT ${MOST_COUNTED + 1})`);
  return Prisma.sql`(SELECT count(*)::int FROM (SELECT 1 FROM (${Prisma.join(each, " UNION ALL ")}) every LIMIT ${MOST_COUNTED + 1}) counted)`;
}

/** While a reader types, so many of the rows that match are weighed against each other, and no more. */
const MOST_WEIGHED = 300;

/** How many rows there are; while a reader types nobody counts. */
export function countFor({ isTyping = false }: { isTyping?: boolean }, rows: Prisma.Sql): Prisma.Sql {
  return isTyping ? Prisma.sql`0` : cappedCount(rows);
}

/**
 * A condition that many rows meet, as it is asked: while a reader types, only of the first that the index gives.
 * `table` and `alias` are those of the row, and the condition speaks of the alias.
 */
export function weighed(
  { isTyping = false }: { isTyping?: boolean },
  [table, alias]: readonly [table: string, alias: string],
  condition: Prisma.Sql,
): Prisma.Sql {
  if (!isTyping) return condition;
  const [rows, name] = [Prisma.raw(table), Prisma.raw(alias)];
  return Prisma.sql`${name}.id = ANY(ARRAY(SELECT ${name}.id FROM ${rows} ${name} WHERE ${condition} LIMIT ${MOST_WEIGHED}))`;
}

/** The words of a query as they would stand in stored words. */
function phraseOf(query: string): string {
  return recordWords(query)
    .map(({ word }) => word)
    .join(" ");
}

/** Escapes what LIKE would read as a wildcard. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
