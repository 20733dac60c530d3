import "server-only";
import { excerptAround, tellingWords } from "@/lib/domain/text/search-words";
import type { Binding, Standing } from "@/lib/domain/vocabulary/vocabulary";
import type { SearchHit } from "@/lib/views/search";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { toSourceBriefRow } from "../../map/record";
import { knownBy, reportedBy, standingAt } from "../sql/clock-sql";
import { matchesText, touchesText } from "../sql/search-sql";
import type { FoundGroup, Looked } from "./search-types";

/** What stands inside deals: terms by label, kind and sentence; claims by their verbatim quotes. One query each. */

/** So many terms that have one of the words are looked at whole; rarer words than that are found for certain. */
const MOST_CANDIDATES = 5_000;
const EXCERPT_LENGTH = 260;

type TermRow = {
  slug: string;
  shortId: string;
  title: string;
  key: string;
  label: string;
  kindLabel: string;
  standing: Standing;
  binding: Binding;
  display: string;
  total: number;
};

/** Terms whose label, kind, sentence, deal and parties together have every word, at least one of them in the term itself. */
export async function findTerms({ query, known, limit }: Looked): Promise<FoundGroup> {
  const words = tellingWords(query);
  const whole = Prisma.sql`fold_text(concat_ws(' ', t.label, k.label, s.display, giver.name, getter.name, d.title))`;
  const rows = await db().$queryRaw<TermRow[]>`
    WITH candidates AS (
      (SELECT t.id FROM terms t WHERE ${touchesText(Prisma.sql`fold_text(t.label)`, words)} LIMIT ${MOST_CANDIDATES})
      UNION (SELECT s.term_id FROM term_standings s WHERE ${touchesText(Prisma.sql`fold_text(s.display)`, words)} LIMIT ${MOST_CANDIDATES})
      UNION (SELECT t.id FROM term_kinds k JOIN terms t ON t.kind_id = k.id WHERE ${touchesText(Prisma.sql`fold_text(k.label)`, words)}
        LIMIT ${MOST_CANDIDATES})
    )
    SELECT d.slug, d.short_id AS "shortId", d.title, t.key, t.label, k.label AS "kindLabel", s.standing::text AS standing, d.binding::text AS binding, s.display,
      count(*) OVER ()::int AS total
    FROM candidates c JOIN terms t ON t.id = c.id JOIN term_standings s ON ${standingAt(known)}
    JOIN deals d ON d.id = t.deal_id JOIN term_kinds k ON k.id = t.kind_id
    LEFT JOIN organizations giver ON giver.id = t.from_id LEFT JOIN organizations getter ON getter.id = t.to_id
    WHERE ${knownBy("d", known)} AND ${reportedBy(known)} AND ${matchesText(whole, query)}
      AND ${touchesText(Prisma.sql`fold_text(concat_ws(' ', t.label, k.label, s.display))`, words)}
    ORDER BY ${matchesText(Prisma.sql`fold_text(t.label)`, query)} DESC, ${matchesText(Prisma.sql`fold_text(concat_ws(' ', t.label, s.display))`, query)} DESC,
      d.announced_on_sort DESC NULLS LAST, d.slug, t.position LIMIT ${limit}`;
  const hits = rows.map(
    ({ slug, shortId, title, key, label, kindLabel, standing, binding, display }): SearchHit => ({
      kind: "term",
      deal: { slug, shortId, title },
      ...{ key, label, kindLabel, standing, binding, display },
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
export async function findQuotes({ query, known, limit }: Looked): Promise<FoundGroup> {
  const rows = await db().$queryRaw<(QuoteRow & SourceRow)[]>`
    SELECT d.slug AS "dealSlug", d.short_id AS "shortId", d.title AS "dealTitle", t.key, t.label, c.stance::text AS stance, c.quote,
      s.slug, s.title, s.publisher, s.via, s.url, s.published_on_edtf AS "publishedOnEdtf", s.language, s.tier::text AS tier,
      count(*) OVER ()::int AS total
    FROM claims c JOIN sources s ON s.id = c.source_id JOIN terms t ON t.id = c.term_id JOIN deals d ON d.id = t.deal_id
    WHERE ${matchesText(Prisma.sql`fold_text(c.quote)`, query)} AND ${knownBy("d", known)}
      AND ${known === null ? Prisma.sql`TRUE` : Prisma.sql`s.published_on_latest <= ${known}::date`}
    ORDER BY s.tier, s.published_on_sort DESC NULLS LAST, s.slug, d.slug, t.position, c.position LIMIT ${limit}`;
  const words = tellingWords(query);
  const hits = rows.map(
    ({ dealSlug, shortId, dealTitle, key, label, stance, quote, total: _, ...source }): SearchHit => ({
      kind: "quote",
      deal: { slug: dealSlug, shortId, title: dealTitle },
      ...{ key, label, stance },
      source: toSourceBriefRow(source),
      quote: excerptAround(quote, words, EXCERPT_LENGTH),
    }),
  );
  return { kind: "quote", hits, total: rows[0]?.total ?? 0, exact: null };
}
