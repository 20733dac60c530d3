import type { Actor } from "@/lib/domain/access/actor";
import { addMonths, type Day } from "@/lib/domain/dates/day";
import type { Lang } from "@/lib/domain/text/language";
import type { IntakeLine } from "@/lib/drafts/intake-view";
import { makeReader, readArticle } from "@/lib/intake/article/read-article";
import { intakeSourceSchema } from "@/lib/schema/intake";
import { db, type Transaction } from "../client";
import { displayIn } from "../read/sql/clock-sql";
import { requirePermission } from "../store/require-permission";
import { loadLexicon } from "./lexicon";

/**
 * What an hour is best spent on: articles that wait, terms whose newest source is old, deadlines that passed without a word.
 * A fixed number of queries and so many lines, whatever the record holds.
 */

const MOST_DOCUMENTS = 50;
const MOST_TERMS = 12;
/** A term in force that nobody wrote about for so long. */
export const STALE_MONTHS = 6;

/** A term to look into: why is in words on the page. */
export type InboxTerm = {
  deal: string;
  title: string;
  key: string;
  label: string;
  display: string;
  day: string;
};
export type Inbox = {
  documents: readonly IntakeLine[];
  stale: readonly InboxTerm[];
  passed: readonly InboxTerm[];
};

export async function getInbox(actor: Actor, today: Day, lang?: Lang): Promise<Inbox> {
  requirePermission(actor, "review");
  const tx = db();
  const [documents, stale, passed] = await Promise.all([
    listDocuments(tx),
    staleTerms(tx, addMonths(today, -STALE_MONTHS), lang),
    passedDeadlines(tx, today, lang),
  ]);
  return { documents, stale, passed };
}

async function listDocuments(tx: Transaction): Promise<IntakeLine[]> {
  const rows = await tx.intakeDocument.findMany({
    where: { status: { in: ["waiting", "done"] } },
    orderBy: [{ status: "asc" }, { createdAt: "desc" }],
    take: MOST_DOCUMENTS,
  });
  if (rows.length === 0) return [];
  const reader = makeReader(await loadLexicon(tx));
  const sources = rows.map((row) => intakeSourceSchema.parse(row.source));
  const quotes = await tx.claim.findMany({
    where: { source: { slug: { in: sources.map(({ slug }) => slug).filter(Boolean) } } },
    select: { quote: true, source: { select: { slug: true } } },
  });
  return rows.map((row, index) => {
    const source = sources[index] ?? intakeSourceSchema.parse({});
    const own = source.slug === "" ? [] : quotes.filter((claim) => claim.source.slug === source.slug);
    return {
      ...{ id: row.id, title: source.title || row.name, publisher: source.publisher, status: row.status },
      proposals: readArticle(row.text, reader, source.language).proposals.length,
      createdAt: row.createdAt.toISOString(),
      misquoted: own.filter(({ quote }) => !row.text.includes(quote)).length,
    };
  });
}

/** Those with money at stake first: an old word on them misleads most. */
async function staleTerms(tx: Transaction, before: Day, lang: Lang | undefined): Promise<InboxTerm[]> {
  return tx.$queryRaw<InboxTerm[]>`
    SELECT d.slug AS deal, d.title, t.key, t.label, ${displayIn(lang)} AS display, max(x.published_on_latest)::text AS day
    FROM terms t
    JOIN deals d ON d.id = t.deal_id
    JOIN term_standings s ON s.term_id = t.id AND s.is_current
    JOIN claims c ON c.term_id = t.id
    JOIN sources x ON x.id = c.source_id
    WHERE d.lifecycle IN ('pending', 'in_force', 'amended') AND t.ended_by_deal_id IS NULL
    GROUP BY d.slug, d.title, t.key, t.label, s.display, s.displays, s.at_stake
    HAVING max(x.published_on_latest) < ${before}::date
    ORDER BY s.at_stake DESC, max(x.published_on_latest), d.slug, t.key
    LIMIT ${MOST_TERMS}`;
}

/** A day by which something was to be done, that nobody wrote about since. */
async function passedDeadlines(tx: Transaction, today: Day, lang: Lang | undefined): Promise<InboxTerm[]> {
  return tx.$queryRaw<InboxTerm[]>`
    SELECT d.slug AS deal, d.title, t.key, t.label, ${displayIn(lang)} AS display, m.latest::text AS day
    FROM milestones m
    JOIN terms t ON t.id = m.term_id
    JOIN deals d ON d.id = m.deal_id
    JOIN term_standings s ON s.term_id = t.id AND s.is_current
    WHERE m.is_current AND m.is_dated AND m.kind = 'deadline' AND m.latest < ${today}::date
      AND d.lifecycle IN ('pending', 'in_force', 'amended')
      AND NOT EXISTS (
        SELECT FROM claims c JOIN sources x ON x.id = c.source_id
        WHERE c.term_id = t.id AND x.published_on_latest >= m.latest)
    ORDER BY m.latest DESC, d.slug, t.key
    LIMIT ${MOST_TERMS}`;
}
