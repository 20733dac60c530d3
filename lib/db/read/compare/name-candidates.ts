import type { NameCandidate, NamedOrganization } from "@/lib/domain/compare/typed/choose-name";
import { bareRuns } from "@/lib/domain/compare/typed/choose-name";
import { toSlug } from "@/lib/domain/text/slug";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { matchesWords, nameRank, STORED_WORDS, wordsIn } from "../sql/search-sql";

/** What typed words may name: organizations by any of their names, partnerships and deals that hold the words. */

/** More than anybody reads through; what has the words in its name comes first. */
const MOST_DEALS = 60;
const MOST_PARTNERSHIPS = 60;

/** Organizations one of whose names is a run of the words. */
export async function organizationsNamed(text: string): Promise<NamedOrganization[]> {
  const runs = bareRuns(text);
  if (runs.length === 0) return [];
  return db().$queryRaw<NamedOrganization[]>`
    SELECT slug, name, bare_names AS "bareNames" FROM organizations
    WHERE bare_names && ${runs}::text[] ORDER BY slug`;
}

/** Partnerships and deals that hold every word, or are called so by slug or short id. Two queries. */
export async function candidatesFor(text: string): Promise<NameCandidate[]> {
  const slug = toSlug(text);
  const [partnerships, deals] = await Promise.all([
    db().$queryRaw<NameCandidate[]>(Prisma.sql`
      SELECT 'partnership' AS kind, p.slug, NULL AS "shortId", p.name, NULL AS partnership,
        to_char(p.first_known_on, 'YYYY-MM-DD') AS "announcedOn",
        ARRAY(SELECT DISTINCT o.slug FROM partnership_parties x JOIN organizations o ON o.id = x.organization_id
          WHERE x.partnership_id = p.id) AS parties
      FROM partnerships p
      WHERE ${matchesWords(wordsIn(Prisma.sql`p.search_text`), text)} OR p.slug = ${slug}
      ORDER BY p.slug = ${slug} DESC, ${nameRank(wordsIn(Prisma.sql`p.name_words`), text)}, p.position, p.slug
      LIMIT ${MOST_PARTNERSHIPS}`),
    db().$queryRaw<NameCandidate[]>(Prisma.sql`
      SELECT 'deal' AS kind, d.slug, d.short_id AS "shortId", d.title AS name, p.name AS partnership,
        to_char(d.announced_on_sort, 'YYYY-MM-DD') AS "announcedOn",
        ARRAY(SELECT DISTINCT o.slug FROM deal_parties x JOIN organizations o ON o.id = x.organization_id
          WHERE x.deal_id = d.id) AS parties
      FROM deals d JOIN partnerships p ON p.id = d.partnership_id
      WHERE ${matchesWords(STORED_WORDS.deal, text)} OR d.slug = ${slug} OR d.short_id = ${text.trim()}
      ORDER BY d.slug = ${slug} DESC, ${nameRank(STORED_WORDS.dealName, text)},
        d.announced_on_sort DESC NULLS LAST, d.slug
      LIMIT ${MOST_DEALS}`),
  ]);
  return [...partnerships, ...deals];
}

/** The largest sum of money that each partnership has promised to an organization or by it, by slug; those without are left out. */
export async function largestSums(organization: string): Promise<Map<string, number>> {
  const rows = await db().$queryRaw<{ slug: string; sum: number }[]>`
    SELECT p.slug, max(o.top)::float8 AS sum FROM obligations o
    JOIN deals d ON d.id = o.deal_id JOIN partnerships p ON p.id = d.partnership_id
    JOIN organizations x ON x.slug = ${organization} AND x.id IN (o.payer_id, o.payee_id)
    WHERE o.is_current AND o.measure = 'money' AND o.top > 0 GROUP BY p.slug`;
  return new Map(rows.map(({ slug, sum }) => [slug, sum]));
}
