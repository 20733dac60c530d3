import "server-only";
import { searchWords } from "@/lib/domain/text/search-words";
import { nearMatches } from "@/lib/domain/text/slug";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { knownBy } from "../sql/clock-sql";
import { hasWords, toPrefixQuery } from "./words";

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
  const query = toPrefixQuery(q);
  const [probe] = await db().$queryRaw<{ found: boolean }[]>(Prisma.sql`
    SELECT EXISTS (SELECT 1 FROM deals d WHERE ${hasWords(query)} AND ${knownBy("d", known)}) AS found`);
  if (probe?.found) return { query, resembling: false };
  return { query: await resemblingQuery(searchWords(q)), resembling: true };
}

/** Words that no deal has are replaced by names that resemble them; when each is there, but never together, any will do. */
async function resemblingQuery(words: readonly string[]): Promise<string> {
  const [hits, names] = await Promise.all([wordsInUse(words), listNames()]);
  if (words.every((word) => hits.has(word))) return words.map(prefix).join(" | ");
  const tries = words.map((word) => (hits.has(word) ? [word] : nearMatches(word, names, TRIES)));
  if (tries.some((near) => near.length === 0)) return "";
  return tries.map((near) => `(${near.map(prefix).join(" | ")})`).join(" & ");
}

/** Words are letters and digits only, so none can be an operator. */
function prefix(word: string): string {
  return `'${word}':*`;
}

async function wordsInUse(words: readonly string[]): Promise<Set<string>> {
  const queries = words.map(prefix);
  const rows = await db().$queryRaw<{ word: string }[]>(Prisma.sql`
    SELECT word FROM unnest(${[...words]}::text[], ${queries}::text[]) AS asked (word, query)
    WHERE EXISTS (SELECT 1 FROM deals d WHERE to_tsvector('simple', d.search_text) @@ to_tsquery('simple', asked.query))`);
  return new Set(rows.map(({ word }) => word));
}

/** The words of all names in the record: as many as there are organizations, however many deals they make. */
async function listNames(): Promise<string[]> {
  const rows = await db().$queryRaw<{ text: string }[]>(Prisma.sql`
    SELECT search_text AS text FROM organizations
    UNION ALL SELECT lower(name) FROM partnerships UNION ALL SELECT lower(label) FROM term_kinds`);
  return [...new Set(rows.flatMap(({ text }) => text.match(/[\p{L}\p{N}]{3,}/gu) ?? []))];
}
