import { DEFAULT_LANG, type Lang } from "@/lib/domain/text/language";
import type { SuggestedSet } from "@/lib/views/compare";
import { db } from "../../client";
import SETS from "./suggested-sets.json";

/** Comparisons worth a press: those that editors of the shipped record chose, as far as this record holds their subjects. */

/** In a language other than English a set has its words in it, by the name of the language. */
type Worded = (typeof SETS)[number];
const inLanguage = ({ fr, ...set }: Worded, lang: Lang): SuggestedSet => ({
  ...set,
  ...(lang === "fr" && fr),
});

/** The chosen sets of which every subject is there; without any, the partnerships that have most deals. */
export async function listSuggestions(lang: Lang = DEFAULT_LANG): Promise<SuggestedSet[]> {
  const slugs = SETS.flatMap(({ c }) => c.map(slugOf));
  const where = { slug: { in: slugs } };
  const select = { slug: true } as const;
  const found = await Promise.all([
    db().partnership.findMany({ where, select }),
    db().deal.findMany({ where, select }),
  ]);
  const present = new Set(found.flat().map(({ slug }) => slug));
  const whole = SETS.filter(({ c }) => c.every((column) => present.has(slugOf(column))));
  return whole.length > 0 ? whole.map((set) => inLanguage(set, lang)) : largest();
}

function slugOf(column: string): string {
  return column.split("@", 1)[0] ?? "";
}

async function largest(): Promise<SuggestedSet[]> {
  const rows = await db().partnership.findMany({
    orderBy: [{ deals: { _count: "desc" } }, { position: "asc" }],
    take: 3,
    select: { slug: true, name: true },
  });
  if (rows.length < 2) return [];
  const title = rows.map(({ name }) => name).join(", ");
  return [{ title, why: null, c: rows.map(({ slug }) => slug) }];
}
