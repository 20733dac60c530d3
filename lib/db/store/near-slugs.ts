import { RECORD_TABLES } from "@/lib/db/store/tables/record-tables";
import { nearMatches } from "@/lib/domain/text/slug";
import type { Section } from "@/lib/schema/bundle/bundle";
import type { Transaction } from "../client";

/** Which stored record a slug that names none was probably meant to name. */

/** More hints than these nobody reads at once; each looks through a whole table. */
const MOST_ASKED = 20;
const CANDIDATES = 50;

/** For those slugs that resemble a stored one, or are an organization's other name, the stored one. */
export async function nearStored(
  tx: Transaction,
  section: Section,
  slugs: Iterable<string>,
): Promise<Map<string, string>> {
  const asked = [...slugs].slice(0, MOST_ASKED);
  if (asked.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ asked: string; near: string[] }[]>`
    SELECT a.slug AS asked, array(
      SELECT t.slug FROM ${RECORD_TABLES[section]} t ORDER BY similarity(t.slug, a.slug) DESC, t.slug LIMIT ${CANDIDATES}
    ) AS near FROM unnest(${asked}::text[]) AS a (slug)`;
  const named = section === "organizations" ? await ofOtherNames(tx, asked) : new Map<string, string>();
  return new Map(
    rows.flatMap(({ asked: slug, near }) => {
      const nearest = named.get(slug) ?? nearMatches(slug, near, 1)[0];
      return nearest === undefined ? [] : [[slug, nearest] as const];
    }),
  );
}

/** "aws" is Amazon. */
async function ofOtherNames(tx: Transaction, asked: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ asked: string; slug: string }[]>`
    SELECT DISTINCT ON (a.slug) a.slug AS asked, o.slug FROM unnest(${asked}::text[]) AS a (slug)
    JOIN organizations o ON EXISTS (
      SELECT FROM unnest(o.aliases || o.name) AS other WHERE replace(lower(other), ' ', '-') = a.slug
    ) ORDER BY a.slug, o.slug`;
  return new Map(rows.map(({ asked: slug, slug: organization }) => [slug, organization]));
}
