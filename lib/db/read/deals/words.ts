import type { Prisma } from "../../generated/client";
import { answers, STORED_WORDS } from "../sql/search-sql";

/**
 * What a reader typed, asked of the text of a deal: every word must begin a word there.
 * Only words are asked for, never parts inside one: the word index then answers alone, and no text is read again.
 */

/** Whether the text of deal d answers to a text query. One without any word matches nothing. */
export function hasWords(query: string): Prisma.Sql {
  return answers(STORED_WORDS.deal, query);
}
