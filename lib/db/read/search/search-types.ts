import type { Day } from "@/lib/domain/dates/day";
import type { Lang } from "@/lib/domain/text/language";
import type { SearchGroup, SearchHit } from "@/lib/views/search";
import type { Prisma } from "../../generated/client";

/** What each part of a search is asked, and what it answers. */

export type Looked = {
  query: string;
  known: Day | null;
  limit: number;
  lang?: Lang | undefined;
  /** The last word is still being typed: nothing is counted, and of many that match only some are weighed. */
  isTyping?: boolean;
};

/** What answers to a query, in SQL: where rows come from, and what decides their order first. */
export type FoundRows = Readonly<Record<"from" | "order", Prisma.Sql>>;

/** The same, with how many there are. */
export type Found = FoundRows & { readonly total: Prisma.Sql };

/** A group and, when the query is the very name of its first hit, that hit. */
export type FoundGroup = SearchGroup & { exact: SearchHit | null };
