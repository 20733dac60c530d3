import "server-only";
import { searchWords } from "@/lib/domain/text/search-words";
import { Prisma } from "../../generated/client";

/**
 * A reader's words against the folded search text of a list's rows: every word must stand somewhere in it.
 * Decides matching, not ranking. Aliases are fixed: o organizations, p partnerships.
 */

const TEXT = { o: Prisma.sql`o.search_text`, p: Prisma.sql`p.search_text` } as const;

/** True where every word of `q` is part of the row's search text; always true when `q` has no words. */
export function matchesWords(alias: keyof typeof TEXT, q: string): Prisma.Sql {
  const words = searchWords(q);
  if (words.length === 0) return Prisma.sql`TRUE`;
  // Words are letters and digits alone, so no pattern sign of LIKE can be among them.
  return Prisma.join(
    words.map((word) => Prisma.sql`${TEXT[alias]} LIKE ${`%${word}%`}`),
    " AND ",
  );
}
