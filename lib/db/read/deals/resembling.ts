import { askedWords, asPrefix, toTextQuery } from "@/lib/domain/text/search-query";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { listNameWords, rightWords, wordsOfDeals } from "../search/known-words";
import { knownBy } from "../sql/clock-sql";
import { hasWords } from "./words";

/**
 * What to do with words that a reader typed: search for them, or, when no deal has them all, for what resembles them.
 * Decides between the two by the words alone, whatever the other filters say.
 */

/** How the text of a deal must answer to the words typed; null when none were. `query` is a text query of Postgres. */
export type TextMatch = { query: string; resembling: boolean } | null;

/** Names near a mistyped word that are tried in its place. */
const TRIES = 3;

/** One query, and two more when no deal has all the words. */
export async function matchText(q: string, known: string | null): Promise<TextMatch> {
  if (q === "") return null;
  const query = toTextQuery(q) ?? "";
  const [probe] = await db().$queryRaw<{ found: boolean }[]>(Prisma.sql`
    SELECT EXISTS (SELECT 1 FROM deals d WHERE ${hasWords(query)} AND ${knownBy("d", known)}) AS found`);
  if (probe?.found) return { query, resembling: false };
  return { query: await resemblingQuery(askedWords(q).map(({ word }) => word)), resembling: true };
}

/** Words that no deal has are replaced by names that resemble them; when each is there, but never together, any will do. */
async function resemblingQuery(words: readonly string[]): Promise<string> {
  const [hits, names] = await Promise.all([wordsOfDeals(words), listNameWords()]);
  if (words.every((word) => hits.has(word))) return words.map(asPrefix).join(" | ");
  const tries = words.map((word) => (hits.has(word) ? [word] : rightWords(word, names, TRIES)));
  if (tries.some((near) => near.length === 0)) return "";
  return tries.map((near) => `(${near.map(asPrefix).join(" | ")})`).join(" & ");
}
