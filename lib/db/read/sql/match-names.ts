import { askedWords } from "@/lib/domain/text/search-query";
import { Prisma } from "../../generated/client";
import { matchesText, wordsIn } from "./search-sql";

/** A reader's words against the search text of a list's rows. Aliases are fixed: o organizations, p partnerships. */

const TEXT = { o: wordsIn(Prisma.sql`o.search_text`), p: wordsIn(Prisma.sql`p.search_text`) } as const;

/** True where the row answers to `q` as search does; always true when `q` has no words. */
export function matchesNames(alias: keyof typeof TEXT, q: string): Prisma.Sql {
  return askedWords(q).length === 0 ? Prisma.sql`TRUE` : matchesText(TEXT[alias], q);
}
