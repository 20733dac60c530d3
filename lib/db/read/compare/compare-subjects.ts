import type { CompareSubject } from "@/lib/domain/compare/comparison";
import type { Day } from "@/lib/domain/dates/day";
import type { Lang } from "@/lib/domain/text/language";
import { told } from "@/lib/domain/text/translations";
import type { Binding } from "@/lib/domain/vocabulary/vocabulary";
import { db } from "../../client";
import type { Prisma } from "../../generated/client";
import type { toDealTerms } from "../../map/term-view";
import { toDay } from "../../rows/day";
import { findRows, readingIn } from "../../rows/one-statement/find-rows";
import { dealWithTerms } from "../../rows/select";

/** What columns are made of: deals and partnerships by slug with all their terms, in a fixed number of queries. */

const compareDeal = {
  ...dealWithTerms,
  id: true,
  partnershipId: true,
  firstKnownOn: true,
  endsOnEdtf: true,
  amends: { select: { amendedDeal: { select: { slug: true } } } },
} satisfies Prisma.DealSelect;

/** A deal with its terms, as it is stored or as a change set left it. */
export type ComparedDeal = Parameters<typeof toDealTerms>[0] & {
  binding: Binding;
  firstKnownOn: Day | null;
  endsOnEdtf: string | null;
  /** Slugs. */
  amends: readonly string[];
};

export type FoundSubject = {
  subject: CompareSubject;
  firstKnownOn: Day | null;
  /** In order of announcement. */
  deals: readonly ComparedDeal[];
};

/** So many deals of one partnership are compared, the newest. */
export const MOST_DEALS = 200;

/** The subjects by the slug that was asked for; a former slug finds its record. Slugs that name nothing are not in it. */
export async function findSubjects(
  slugs: readonly string[],
  lang: Lang | undefined,
): Promise<Map<string, FoundSubject>> {
  const present = await presentSlugs(slugs);
  const wanted = { where: { slug: { in: [...new Set(present.values())] } } };
  const [partnerships, deals] = await Promise.all([
    findRows(readingIn(db(), lang), "partnership", {
      ...wanted,
      select: { id: true, slug: true, name: true, firstKnownOn: true },
    }),
    findRows(readingIn(db(), lang), "deal", {
      ...wanted,
      select: { id: true, slug: true, title: true, firstKnownOn: true },
    }),
  ]);
  const rows = await listDeals({
    partnerships: partnerships.map(({ id }) => id),
    deals: deals.map(({ id }) => id),
    lang,
  });
  const bySlug = new Map<string, FoundSubject>();
  for (const { id, slug, firstKnownOn, ...deal } of deals) {
    const { title, titleLang } = told(deal, "title");
    const own = rows.filter((row) => row.id === id).map(toComparedDeal);
    bySlug.set(slug, {
      subject: { kind: "deal", slug, name: title, ...(titleLang && { nameLang: titleLang }) },
      firstKnownOn: toDay(firstKnownOn),
      deals: own,
    });
  }
  for (const { id, slug, name, firstKnownOn } of partnerships) {
    const own = rows.filter((row) => row.partnershipId === id).map(toComparedDeal);
    bySlug.set(slug, {
      subject: { kind: "partnership", slug, name },
      firstKnownOn: toDay(firstKnownOn),
      deals: own,
    });
  }
  return new Map(
    [...present].flatMap(([asked, slug]): [string, FoundSubject][] => {
      const found = bySlug.get(slug);
      return found ? [[asked, found]] : [];
    }),
  );
}

/** Each slug with the one its record has now. */
async function presentSlugs(slugs: readonly string[]): Promise<Map<string, string>> {
  const moved = await db().$queryRaw<{ asked: string; slug: string }[]>`
    SELECT r.slug AS asked, coalesce(p.slug, d.slug) AS slug FROM slug_redirects r
    LEFT JOIN partnerships p ON p.id = r.record_id LEFT JOIN deals d ON d.id = r.record_id
    WHERE r.kind IN ('deal', 'partnership') AND r.slug = ANY(${[...slugs]}::text[])
      AND coalesce(p.slug, d.slug) IS NOT NULL`;
  return new Map([
    ...slugs.map((slug): [string, string] => [slug, slug]),
    ...moved.map(({ asked, slug }): [string, string] => [asked, slug]),
  ]);
}

type Ids = { partnerships: readonly string[]; deals: readonly string[]; lang: Lang | undefined };

async function listDeals({ partnerships, deals, lang }: Ids) {
  const picked = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT d.id, row_number() OVER (
        PARTITION BY d.partnership_id ORDER BY d.announced_on_sort DESC NULLS LAST, d.slug) AS place
      FROM deals d WHERE d.partnership_id = ANY(${[...partnerships]}::uuid[])
    ) newest WHERE place <= ${MOST_DEALS}
    UNION SELECT d.id FROM deals d WHERE d.id = ANY(${[...deals]}::uuid[])`;
  return findRows(readingIn(db(), lang), "deal", {
    where: { id: { in: picked.map(({ id }) => id) } },
    orderBy: [{ announcedOnSort: { sort: "asc", nulls: "last" } }, { slug: "asc" }],
    select: compareDeal,
  });
}

function toComparedDeal(row: Prisma.DealGetPayload<{ select: typeof compareDeal }>): ComparedDeal {
  const amends = row.amends.map(({ amendedDeal }) => amendedDeal.slug);
  return { ...row, firstKnownOn: toDay(row.firstKnownOn), amends };
}

export type NearMatch = { slug: string; label: string };

/** Slugs that resemble each of those asked for, at most so many for each; one query for all. */
export async function similarSubjects(slugs: readonly string[]): Promise<Map<string, NearMatch[]>> {
  if (slugs.length === 0) return new Map();
  const rows = await db().$queryRaw<(NearMatch & { asked: string })[]>`
    SELECT asked.slug AS asked, near.slug, near.label FROM unnest(${[...slugs]}::text[]) AS asked(slug)
    CROSS JOIN LATERAL (
      SELECT slug, label FROM (
        SELECT slug, name AS label FROM partnerships UNION ALL SELECT slug, title AS label FROM deals
      ) every ORDER BY similarity(every.slug, asked.slug) DESC, slug LIMIT ${CANDIDATES}
    ) near`;
  return new Map(slugs.map((slug) => [slug, rows.filter(({ asked }) => asked === slug)]));
}

/** The domain picks the nearest of these. */
const CANDIDATES = 40;

/** Slugs whose records were withdrawn, by whatever name they had, each with the reason. */
export async function withdrawnSubjects(slugs: readonly string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await db().$queryRaw<{ slug: string; reason: string }[]>`
    SELECT slug, reason FROM tombstones WHERE kind IN ('deal', 'partnership') AND slug = ANY(${[...slugs]}::text[])
    UNION SELECT r.slug, t.reason FROM slug_redirects r JOIN tombstones t ON t.record_id = r.record_id
    WHERE r.kind IN ('deal', 'partnership') AND r.slug = ANY(${[...slugs]}::text[])`;
  return new Map(rows.map(({ slug, reason }) => [slug, reason]));
}
