import type { Actor } from "@/lib/domain/access/actor";
import type { ClaimSource } from "@/lib/domain/standing/claim";
import { normalizeUrl, urlStem } from "@/lib/domain/text/normalize-url";
import type { Tier } from "@/lib/domain/vocabulary/vocabulary";
import type { RecordChoice } from "@/lib/drafts/editor";
import type { Section } from "@/lib/schema/bundle/bundle";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { escapeLike, matchesText, nameRank, type Words, wordsIn } from "../read/sql/search-sql";
import { claimSource } from "../rows/select";
import { toClaimSource } from "../rows/term";
import { requirePermission } from "../store/require-permission";

/**
 * Published records by words, for the fields that name one; sources by their address too.
 * Decides which are offered first; a handful is enough, since typing on narrows it.
 */

const MOST = 8;

type Choosable = Exclude<Section, "termKinds">;

const TABLES: Readonly<
  Record<Choosable, { from: Prisma.Sql; name: Prisma.Sql; detail: Prisma.Sql; words: Words }>
> = {
  organizations: {
    from: Prisma.sql`organizations r`,
    name: Prisma.sql`r.name`,
    detail: Prisma.sql`array_to_string(r.aliases, ', ')`,
    words: wordsIn(Prisma.sql`r.search_text`),
  },
  partnerships: {
    from: Prisma.sql`partnerships r`,
    name: Prisma.sql`r.name`,
    detail: Prisma.sql`''`,
    words: wordsIn(Prisma.sql`r.search_text`),
  },
  deals: {
    from: Prisma.sql`deals r JOIN partnerships p ON p.id = r.partnership_id`,
    name: Prisma.sql`r.title`,
    detail: Prisma.sql`concat_ws(', ', p.name, r.announced_on_edtf)`,
    words: { text: Prisma.sql`r.search_text`, vector: Prisma.sql`r.search_vector` },
  },
  sources: {
    from: Prisma.sql`sources r`,
    name: Prisma.sql`r.title`,
    detail: Prisma.sql`concat_ws(', ', r.publisher, r.published_on_edtf)`,
    words: wordsIn(Prisma.sql`r.search_text`),
  },
  events: {
    from: Prisma.sql`events r`,
    name: Prisma.sql`r.title`,
    detail: Prisma.sql`r.on_edtf`,
    words: wordsIn(Prisma.sql`r.name_words`),
  },
};

/** Records of a section that the words mean; the ones named so come first. */
export async function findRecords(
  actor: Actor,
  { section, q }: { section: Choosable; q: string },
): Promise<RecordChoice[]> {
  requirePermission(actor, "draft");
  if (q.trim() === "") return [];
  const { from, name, detail, words } = TABLES[section];
  return db().$queryRaw<RecordChoice[]>`
    SELECT r.slug, ${name} AS name, ${detail} AS detail FROM ${from}
    WHERE ${matchesText(words, q)} OR r.slug = ${q.trim()}
    ORDER BY ${nameRank(wordsIn(Prisma.sql`r.name_words`), q)}, length(${name}), r.slug LIMIT ${MOST}`;
}

/** Who takes part in a partnership, for the first deal that is written into it; none when there is no such partnership. */
export async function partiesOfPartnership(
  actor: Actor,
  slug: string,
): Promise<{ organization: string; name: string; role: string }[]> {
  requirePermission(actor, "draft");
  const rows = await db().partnershipParty.findMany({
    where: { partnership: { slug } },
    select: { role: true, organization: { select: { slug: true, name: true } } },
    orderBy: { position: "asc" },
  });
  return rows.map(({ role, organization: { slug: organization, name } }) => ({ organization, name, role }));
}

export type SourceFinding = {
  sources: ClaimSource[];
  /** A published source at the very address that was asked for. */
  sameUrl: string | null;
  /** Who publishes at the host of the address, as most of its sources on record have it. */
  home: SourceHome | null;
};
export type SourceHome = { publisher: string; tier: Tier; language: string };

/** Sources by words, or by an address however it is spelt. */
export async function findSources(actor: Actor, q: string): Promise<SourceFinding> {
  requirePermission(actor, "draft");
  const url = normalizeUrl(q);
  const slugs =
    url === null
      ? (await findRecords(actor, { section: "sources", q })).map((choice) => choice.slug)
      : await slugsAtUrl(url);
  const rows = await db().source.findMany({ where: { slug: { in: slugs } }, select: claimSource });
  const bySlug = new Map(rows.map((row) => [row.slug, toClaimSource(row)]));
  return {
    sources: slugs.flatMap((slug) => bySlug.get(slug) ?? []),
    sameUrl: url === null ? null : (slugs[0] ?? null),
    home: url === null || slugs.length > 0 ? null : await homeOf(url),
  };
}

async function homeOf(url: string): Promise<SourceHome | null> {
  const { origin } = new URL(url);
  const [row] = await db().$queryRaw<SourceHome[]>`
    SELECT publisher, tier::text AS tier, language FROM sources
    WHERE starts_with(url_key, ${`${origin}/`})
    GROUP BY 1, 2, 3 ORDER BY count(*) DESC, 1, 2, 3 LIMIT 1`;
  return row ?? null;
}

/** The database looks for the part that all spellings share; which are the same is decided here. */
async function slugsAtUrl(url: string): Promise<string[]> {
  const stem = urlStem(url) ?? "";
  const rows = await db().$queryRaw<{ slug: string; url: string }[]>`
    SELECT slug, url FROM sources WHERE url ILIKE ${`%${escapeLike(stem)}%`} ORDER BY slug LIMIT 500`;
  return rows
    .filter((row) => normalizeUrl(row.url) === url)
    .map((row) => row.slug)
    .slice(0, MOST);
}
