import "server-only";
import type { Lang } from "@/lib/domain/text/language";
import { db } from "../../client";
import { KeptByVersion } from "../sql/record-version";

/**
 * What organizations are called in the reader's language. Sums are counted and kept once for readers of every language, with English
 * names; here they are given their own. Decides that an organization without a name in that language keeps its English one.
 */

/** A name by its slug, of those alone that have one in that language. */
type NamesIn = ReadonlyMap<string, string>;

const NONE: NamesIn = new Map();

/** One for each language. */
const MOST_KEPT = 4;
const kept = new KeptByVersion<NamesIn>(MOST_KEPT);

/** Kept until the next save; English asks for nothing. */
export async function namesIn(lang: Lang | undefined): Promise<NamesIn> {
  if (lang === undefined || lang === "en") return NONE;
  return kept.get(lang, async () => {
    const rows = await db().$queryRaw<{ slug: string; name: string }[]>`
      SELECT slug, translations #>> ARRAY[${lang}, 'name'] AS name FROM organizations
      WHERE translations #>> ARRAY[${lang}, 'name'] IS NOT NULL`;
    return new Map(rows.map(({ slug, name }) => [slug, name]));
  });
}

/** Whatever is summed, with every organization in it by its own name. What names none is the same object as before. */
export function inOwnNames<Summed>(summed: Summed, names: NamesIn): Summed {
  return names.size === 0 ? summed : (renamed(summed, names) as Summed);
}

function renamed(value: unknown, names: NamesIn): unknown {
  if (Array.isArray(value)) return value.map((entry) => renamed(entry, names));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const name = "name" in value && "slug" in value ? names.get(String(value.slug)) : undefined;
  const fields = Object.entries(value).map(([field, inner]) => [field, renamed(inner, names)]);
  return { ...Object.fromEntries(fields), ...(name !== undefined && { name }) };
}
