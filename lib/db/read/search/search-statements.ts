import "server-only";
import { excerptAround, tellingWords } from "@/lib/domain/text/search-words";
import type { Binding, Standing } from "@/lib/domain/vocabulary/vocabulary";
import type { SearchHit } from "@/lib/views/search";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { toSourceBriefRow } from "../../map/record";
import { languageOf } from "../../map/term-view";
import { displayIn, knownBy, reportedBy, standingAt } from "../sql/clock-sql";
import { cappedCount, matchesWords, touchesWords } from "../sql/search-sql";
import type { FoundGroup, Looked } from "./search-types";

/** What stands inside deals: terms by label, kind and sentence; claims by their verbatim quotes. One query each. */

const EXCERPT_LENGTH = 260;

type TermRow = {
  slug: string;
  shortId: string;
  title: string;
  key: string;
  label: string;
  kindLabel: string;
  kindSlug: string;
  standing: Standing;
  binding: Binding;
  display: string;
  total: number;
};

/** Terms whose label, kind, sentence, deal and parties together have every word, at least one of them in the term itself. */
export async function findTerms({ query, known, limit, lang }: Looked): Promise<FoundGroup> {
  const found = Prisma.sql`FROM term_standings s JOIN terms t ON ${standingAt(known)} JOIN deals d ON d.id = t.deal_id
    WHERE ${matchesWords(Prisma.sql`s.search_text`, query)} AND ${touchesWords(Prisma.sql`s.own_words`, query)}
      AND ${knownBy("d", known)} AND ${reportedBy(known)}`;
  const rows = await db().$queryRaw<TermRow[]>`
    SELECT d.slug, d.short_id AS "shortId", d.title, t.key, t.label, s.standing::text AS standing, d.binding::text AS binding, ${displayIn(lang)} AS display,
      (SELECT k.label FROM term_kinds k WHERE k.id = t.kind_id) AS "kindLabel", (SELECT k.slug FROM term_kinds k WHERE k.id = t.kind_id) AS "kindSlug", ${cappedCount(found)} AS total
    ${found}
    ORDER BY ${matchesWords(Prisma.sql`t.label_words`, query)} DESC, ${matchesWords(Prisma.sql`s.own_words`, query)} DESC,
      d.announced_on_sort DESC NULLS LAST, d.slug, t.position LIMIT ${limit}`;
  const { termKind } = languageOf({ lang }).vocabulary;
  const hits = rows.map(
    ({ slug, shortId, title, key, label, kindLabel, kindSlug, standing, binding, display }): SearchHit => ({
      kind: "term",
      deal: { slug, shortId, title },
      kindLabel: termKind(kindSlug, kindLabel),
      ...{ key, label, standing, binding, display },
    }),
  );
  return { kind: "term", hits, total: rows[0]?.total ?? 0, exact: null };
}

type Stance = Extract<SearchHit, { kind: "quote" }>["stance"];
type SourceRow = Parameters<typeof toSourceBriefRow>[0];
type QuoteRow = {
  dealSlug: string;
  shortId: string;
  dealTitle: string;
  key: string;
  label: string;
  stance: Stance;
  quote: string;
  total: number;
};

/** Claims whose quote has every word. */
export async function findQuotes({ query, known, limit, lang }: Looked): Promise<FoundGroup> {
  const found = Prisma.sql`FROM claims c JOIN sources s ON s.id = c.source_id JOIN terms t ON t.id = c.term_id JOIN deals d ON d.id = t.deal_id
    WHERE ${matchesWords(Prisma.sql`c.quote_words`, query)} AND ${knownBy("d", known)}
      AND ${known === null ? Prisma.sql`TRUE` : Prisma.sql`s.published_on_latest <= ${known}::date`}`;
  const rows = await db().$queryRaw<(QuoteRow & SourceRow)[]>`
    SELECT d.slug AS "dealSlug", d.short_id AS "shortId", d.title AS "dealTitle", t.key, t.label, c.stance::text AS stance, c.quote,
      s.slug, s.title, s.publisher, s.via, s.url, s.published_on_edtf AS "publishedOnEdtf", s.language, s.tier::text AS tier,
      ${cappedCount(found)} AS total
    ${found}
    ORDER BY s.tier, s.published_on_sort DESC NULLS LAST, s.slug, d.slug, t.position, c.position LIMIT ${limit}`;
  const words = tellingWords(query);
  const hits = rows.map(
    ({ dealSlug, shortId, dealTitle, key, label, stance, quote, total: _, ...source }): SearchHit => ({
      kind: "quote",
      deal: { slug: dealSlug, shortId, title: dealTitle },
      ...{ key, label, stance },
      source: toSourceBriefRow(source, lang),
      quote: excerptAround(quote, words, EXCERPT_LENGTH),
    }),
  );
  return { kind: "quote", hits, total: rows[0]?.total ?? 0, exact: null };
}
