import type { DealRef } from "@/lib/domain/terms/term";
import { excerptAround, tellingWords } from "@/lib/domain/text/search-words";
import { told } from "@/lib/domain/text/translations";
import type { Binding, Standing } from "@/lib/domain/vocabulary/vocabulary";
import type { SearchHit } from "@/lib/views/search";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { toSourceBriefRow } from "../../map/record";
import { languageOf } from "../../map/term-view";
import { claimsOfAmount } from "../sql/amount-sql";
import { displayIn, knownBy, publishedBy, reportedBy, standingAt } from "../sql/clock-sql";
import { countFor, matchesWords, STORED_WORDS, touchesWords, weighed, wordsIn } from "../sql/search-sql";
import { dealObject, toldColumns } from "../sql/told-sql";
import type { Most } from "./best-first";
import { bestQuotes, bestTerms, countQuotes, countTerms, fewOrMany } from "./found-today";
import type { Found, FoundGroup, FoundRows, Looked } from "./search-types";

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

/**
 * Terms whose label, kind, sentence, deal and parties together have every word, at least one of them in the term itself;
 * and, when the query is an amount, terms of which a source claims it, however it is written.
 */
export async function findTerms(looked: Looked): Promise<FoundGroup> {
  const { limit, lang } = looked;
  const { from, order, total } = await foundTerms(looked);
  const rows = await db().$queryRaw<TermRow[]>`
    SELECT d.slug, d.short_id AS "shortId", ${toldColumns(["deals", "d", "title"], lang)}, t.key, ${toldColumns(["terms", "t", "label"], lang)}, s.standing::text AS standing, d.binding::text AS binding, ${displayIn(lang)} AS display,
      (SELECT k.label FROM term_kinds k WHERE k.id = t.kind_id) AS "kindLabel", (SELECT k.slug FROM term_kinds k WHERE k.id = t.kind_id) AS "kindSlug", ${total} AS total
    ${from}
    ORDER BY ${order}, d.announced_on_sort DESC NULLS LAST, d.id, t.position LIMIT ${limit}`;
  const { termKind } = languageOf({ lang }).vocabulary;
  const hits = rows.map(
    ({ slug, shortId, key, kindLabel, kindSlug, standing, binding, display, ...row }): SearchHit => ({
      kind: "term",
      deal: { slug, shortId, ...told(row, "title") },
      kindLabel: termKind(kindSlug, kindLabel),
      ...{ key, ...told(row, "label"), standing, binding, display },
    }),
  );
  return { kind: "term", hits, total: rows[0]?.total ?? 0, exact: null };
}

async function foundTerms(looked: Looked): Promise<Found> {
  const { query, known } = looked;
  const amount = claimsOfAmount(query, "c.term_id", known);
  if (amount === null && known === null)
    return fewOrMany(countTerms(query), { few: () => fewTerms(looked), many: () => manyTerms(looked) });
  const found = termsWeighed(looked, amount);
  return { ...found, total: countFor(looked, found.from) };
}

/** All that match today, each ranked. */
export function fewTerms({ query, limit }: Pick<Looked, "query" | "limit">): FoundRows {
  return termsWeighed({ query, known: null, limit }, null);
}

/** The best that match today. */
export function manyTerms({ query, ...most }: Pick<Looked, "query"> & Most): FoundRows {
  const from = Prisma.sql`FROM ${bestTerms(query, most)} best JOIN term_standings s ON s.id = best.id
    JOIN terms t ON t.id = s.term_id JOIN deals d ON d.id = t.deal_id`;
  return { from, order: Prisma.sql`best.rank` };
}

/** Which readings are looked through, as the indexes have them apart. */
const TODAYS = {
  which: Prisma.sql`s.is_current`,
  ...{ all: STORED_WORDS.standing, own: STORED_WORDS.standingOwn },
};
const PAST = {
  which: Prisma.sql`NOT s.is_current`,
  ...{ all: wordsIn(STORED_WORDS.standing.text), own: wordsIn(STORED_WORDS.standingOwn.text) },
};

/** All that match are looked at. */
function termsWeighed(looked: Looked, amount: Prisma.Sql | null): FoundRows {
  const { query, known } = looked;
  const { which, all, own } = known === null ? TODAYS : PAST;
  const words = Prisma.sql`${which} AND ${matchesWords(all, query)} AND ${touchesWords(own, query)}`;
  const ofAmountFirst =
    amount === null ? Prisma.empty : Prisma.sql`t.id = ANY(${amount}) DESC, (s.standing = 'unknown'), `;
  const from = Prisma.sql`FROM term_standings s JOIN terms t ON ${standingAt(known)} JOIN deals d ON d.id = t.deal_id
    WHERE (${weighed(looked, ["term_standings", "s"], words)} ${amount === null ? Prisma.empty : Prisma.sql`OR s.term_id = ANY(${amount})`})
      AND ${knownBy("d", known)} AND ${reportedBy(known)}`;
  const order = Prisma.sql`${ofAmountFirst} ${matchesWords(STORED_WORDS.label, query)} DESC, ${matchesWords(own, query)} DESC`;
  return { from, order };
}

type Stance = Extract<SearchHit, { kind: "quote" }>["stance"];
type SourceRow = Parameters<typeof toSourceBriefRow>[0];
type QuoteRow = {
  deal: DealRef;
  key: string;
  label: string;
  stance: Stance;
  quote: string;
  total: number;
};

/** Claims whose quote has every word, or that claim the amount which the query is. */
export async function findQuotes(looked: Looked): Promise<FoundGroup> {
  const { query, limit, lang } = looked;
  const { from, order, total } = await foundQuotes(looked);
  const rows = await db().$queryRaw<(QuoteRow & SourceRow)[]>`
    SELECT ${dealObject(lang)} AS deal, t.key, ${toldColumns(["terms", "t", "label"], lang)}, c.stance::text AS stance, c.quote,
      s.slug, s.title, s.publisher, s.via, s.url, s.published_on_edtf AS "publishedOnEdtf", s.language, s.tier::text AS tier,
      ${total} AS total
    ${from}
    ORDER BY ${order}, c.source_id, c.term_id, c.position LIMIT ${limit}`;
  const telling = tellingWords(query);
  const hits = rows.map(
    ({ deal, key, stance, quote, total: _, ...source }): SearchHit => ({
      kind: "quote",
      ...{ deal, key, ...told(source, "label"), stance },
      source: toSourceBriefRow(source, lang),
      quote: excerptAround(quote, telling, EXCERPT_LENGTH),
    }),
  );
  return { kind: "quote", hits, total: rows[0]?.total ?? 0, exact: null };
}

async function foundQuotes(looked: Looked): Promise<Found> {
  const { query, known } = looked;
  const amount = claimsOfAmount(query, "c.id", known);
  if (amount === null && known === null)
    return fewOrMany(countQuotes(query), { few: () => fewQuotes(looked), many: () => manyQuotes(looked) });
  const found = quotesWeighed(looked, amount);
  return { ...found, total: countFor(looked, found.from) };
}

const NEAREST_FIRST = Prisma.sql`s.tier, s.published_on_sort DESC NULLS LAST`;
const QUOTED = Prisma.sql`JOIN sources s ON s.id = c.source_id JOIN terms t ON t.id = c.term_id JOIN deals d ON d.id = t.deal_id`;

/** All that match today. */
export function fewQuotes({ query, limit }: Pick<Looked, "query" | "limit">): FoundRows {
  return quotesWeighed({ query, known: null, limit }, null);
}

/** The best that match today. */
export function manyQuotes({ query, ...most }: Pick<Looked, "query"> & Most): FoundRows {
  const from = Prisma.sql`FROM ${bestQuotes(query, most)} best JOIN claims c ON c.id = best.id ${QUOTED}`;
  return { from, order: NEAREST_FIRST };
}

/** All that match are looked at. */
function quotesWeighed(looked: Looked, amount: Prisma.Sql | null): FoundRows {
  const { query, known } = looked;
  const words = matchesWords(STORED_WORDS.quote, query);
  const from = Prisma.sql`FROM claims c ${QUOTED}
    WHERE (${weighed(looked, ["claims", "c"], words)} ${amount === null ? Prisma.empty : Prisma.sql`OR c.id = ANY(${amount})`}) AND ${knownBy("d", known)}
      AND ${publishedBy("s", known)}`;
  return { from, order: NEAREST_FIRST };
}
