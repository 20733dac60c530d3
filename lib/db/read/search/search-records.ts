import type { Day } from "@/lib/domain/dates/day";
import { bareName } from "@/lib/domain/text/cut-words";
import { searchPhrase } from "@/lib/domain/text/search-words";
import { told } from "@/lib/domain/text/translations";
import type { PartnershipRef } from "@/lib/views/parts";
import type { SearchHit } from "@/lib/views/search";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { toDealBrief, toSourceBriefRow } from "../../map/record";
import { knownBy, publishedBy } from "../sql/clock-sql";
import { countFor, matchesText, nameRank, STORED_WORDS, weighed, wordsIn } from "../sql/search-sql";
import { partnershipObject, toldColumns, toldText } from "../sql/told-sql";
import type { Most } from "./best-first";
import { bestDeals, countDeals, fewOrMany, isDealNamed } from "./found-today";
import { dealText } from "./known-text";
import type { Found, FoundGroup, FoundRows, Looked } from "./search-types";

/** The kinds of record that have a name of their own: organizations, partnerships, deals, sources. One query each. */

type Ranked<T> = T & { rank: number; total: number };

/** Rows → a group; rank 0 is the very name. */
function toGroup<T>(
  kind: FoundGroup["kind"],
  rows: readonly Ranked<T>[],
  toHit: (row: Ranked<T>) => SearchHit,
): FoundGroup {
  const hits = rows.map(toHit);
  return { kind, hits, total: rows[0]?.total ?? 0, exact: rows[0]?.rank === 0 ? (hits[0] ?? null) : null };
}

type OrganizationRow = {
  slug: string;
  name: string;
  kind: Extract<SearchHit, { kind: "organization" }>["organizationKind"];
  aliases: string[];
};

/** Organizations by name and alias, with or without legal forms and spaces. At a reader's clock only those that are party to something known. */
export async function findOrganizations(looked: Looked): Promise<FoundGroup> {
  const { query, known, limit, lang } = looked;
  const isNamed = Prisma.sql`(o.bare_names @> ARRAY[${bareName(query)}]::text[] OR o.slug = ${searchPhrase(query)})`;
  const party = Prisma.sql`(EXISTS (SELECT 1 FROM partnership_parties x JOIN partnerships p ON p.id = x.partnership_id
      WHERE x.organization_id = o.id AND ${knownBy("p", known)})
    OR EXISTS (SELECT 1 FROM deal_parties x JOIN deals d ON d.id = x.deal_id WHERE x.organization_id = o.id AND ${knownBy("d", known)}))`;
  const found = Prisma.sql`FROM organizations o
    WHERE (${matchesText(wordsIn(Prisma.sql`o.search_text`), query)} OR ${isNamed}) AND ${known === null ? Prisma.sql`TRUE` : party}`;
  const rows = await db().$queryRaw<Ranked<OrganizationRow>[]>`
    SELECT o.slug, ${toldText(["organizations", "o", "name"], lang)} AS name, o.kind::text AS kind, o.aliases, ${countFor(looked, found)} AS total,
      CASE WHEN ${isNamed} THEN 0 ELSE ${nameRank(wordsIn(Prisma.sql`o.name_words`), query)} END AS rank
    ${found} ORDER BY rank, o.name, o.slug LIMIT ${limit}`;
  return toGroup("organization", rows, ({ slug, name, kind, aliases }) => ({
    kind: "organization",
    organization: { slug, name },
    organizationKind: kind,
    aliases,
  }));
}

/** Partnerships by name and parties; for today's reader by their summary too. */
export async function findPartnerships(looked: Looked): Promise<FoundGroup> {
  const { query, known, limit, lang } = looked;
  const isNamed = Prisma.sql`p.slug = ${searchPhrase(query)}`;
  const named = Prisma.sql`concat_ws(' ', p.name_words, (SELECT string_agg(o.search_text, ' ')
    FROM partnership_parties x JOIN organizations o ON o.id = x.organization_id WHERE x.partnership_id = p.id))`;
  const found = Prisma.sql`FROM partnerships p
    WHERE (${matchesText(STORED_WORDS.partnership, query)} OR ${isNamed}) AND ${knownBy("p", known)}
      AND ${known === null ? Prisma.sql`TRUE` : Prisma.sql`(${matchesText(wordsIn(named), query)} OR ${isNamed})`}`;
  const rows = await db().$queryRaw<Ranked<{ slug: string; name: string; deals: number }>[]>`
    SELECT p.slug, ${toldColumns(["partnerships", "p", "name"], lang)}, ${countFor(looked, found)} AS total,
      CASE WHEN ${isNamed} THEN 0 ELSE ${nameRank(STORED_WORDS.partnershipName, query)} END AS rank,
      (SELECT count(*)::int FROM deals d WHERE d.partnership_id = p.id AND ${knownBy("d", known)}) AS deals
    ${found} ORDER BY rank, p.position, p.slug LIMIT ${limit}`;
  return toGroup("partnership", rows, ({ deals, ...row }) => ({
    kind: "partnership",
    partnership: { slug: row.slug, ...told(row, "name") },
    deals,
  }));
}

type DealRow = Parameters<typeof toDealBrief>[0] & { partnership: PartnershipRef };

/** Deals by title, parties, partnership and labels of terms, by slug and by short id. */
export async function findDeals(looked: Looked): Promise<FoundGroup> {
  const { limit, lang } = looked;
  const { from, order, total } = await foundDeals(looked);
  const rows = await db().$queryRaw<Ranked<DealRow>[]>`
    SELECT d.slug, d.short_id AS "shortId", ${toldColumns(["deals", "d", "title"], lang)}, d.kind::text AS kind, d.binding::text AS binding, d.lifecycle::text AS lifecycle,
      d.announced_on_edtf AS "announcedOnEdtf", ${partnershipObject(lang)} AS partnership, ${total} AS total, ${order} AS rank
    ${from} ORDER BY rank, d.announced_on_sort DESC NULLS LAST, d.slug LIMIT ${limit}`;
  return toGroup("deal", rows, ({ partnership, ...deal }) => ({
    kind: "deal",
    deal: toDealBrief(deal, lang),
    partnership,
  }));
}

async function foundDeals(looked: Looked): Promise<Found> {
  if (looked.known === null)
    return fewOrMany(countDeals(looked.query), {
      few: () => fewDeals(looked),
      many: () => manyDeals(looked),
    });
  const past = dealsThen(looked, looked.known);
  return { ...past, total: countFor(looked, past.from) };
}

const FROM_DEALS = Prisma.sql`deals d JOIN partnerships p ON p.id = d.partnership_id`;

/** All that match today, each ranked. */
export function fewDeals({ query }: Pick<Looked, "query">): FoundRows {
  const from = Prisma.sql`FROM ${FROM_DEALS} WHERE (${matchesText(STORED_WORDS.deal, query)} OR ${isDealNamed(query)})`;
  return { from, order: dealRank(query) };
}

/** The best that match today. */
export function manyDeals({ query, ...most }: Pick<Looked, "query"> & Most): FoundRows {
  const from = Prisma.sql`FROM ${FROM_DEALS} JOIN ${bestDeals(query, most)} best ON best.id = d.id`;
  return { from, order: Prisma.sql`best.rank` };
}

/** What matched at a past day: all that match today are looked at, and of each whether it was known by those words. */
function dealsThen(looked: Looked, known: Day): FoundRows {
  const { query } = looked;
  const isNamed = isDealNamed(query);
  const from = Prisma.sql`FROM ${FROM_DEALS}
    WHERE (${weighed(looked, ["deals", "d"], matchesText(STORED_WORDS.deal, query))} OR ${isNamed}) AND ${knownBy("d", known)}
      AND (${matchesText(wordsIn(dealText(known)), query)} OR ${isNamed})`;
  return { from, order: dealRank(query) };
}

function dealRank(query: string): Prisma.Sql {
  return Prisma.sql`CASE WHEN ${isDealNamed(query)} THEN 0 ELSE ${nameRank(STORED_WORDS.dealName, query)} END`;
}

type SourceRow = Parameters<typeof toSourceBriefRow>[0] & { claims: number };

/** Sources by title, publisher and where they were read. */
export async function findSources(looked: Looked): Promise<FoundGroup> {
  const { query, known, limit, lang } = looked;
  const isNamed = Prisma.sql`s.slug = ${searchPhrase(query)}`;
  const found = Prisma.sql`FROM sources s
    WHERE (${weighed(looked, ["sources", "s"], matchesText(STORED_WORDS.source, query))} OR ${isNamed})
      AND ${publishedBy("s", known)}`;
  // Only those that are shown have their claims counted.
  const rows = await db().$queryRaw<Ranked<SourceRow>[]>`
    SELECT s.slug, s.title, s.publisher, s.via, s.url, s.published_on_edtf AS "publishedOnEdtf", s.language, s.tier::text AS tier,
      ${countFor(looked, found)} AS total, (SELECT count(*)::int FROM claims c WHERE c.source_id = s.id) AS claims, s.rank
    FROM (SELECT s.*, CASE WHEN ${isNamed} THEN 0 ELSE ${nameRank(STORED_WORDS.sourceName, query)} END AS rank
      ${found} ORDER BY rank, s.published_on_sort DESC NULLS LAST, s.slug LIMIT ${limit}) s
    ORDER BY s.rank, s.published_on_sort DESC NULLS LAST, s.slug`;
  return toGroup("source", rows, ({ claims, ...source }) => ({
    kind: "source",
    source: toSourceBriefRow(source, lang),
    claims,
  }));
}
