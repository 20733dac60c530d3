import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
import { isAfter } from "@/lib/domain/dates/is-after";
import { mostImportant } from "@/lib/domain/terms/importance";
import { type ForceBounds, forceBounds, phaseOn, turnsOf } from "@/lib/domain/terms/in-force";
import { told } from "@/lib/domain/text/translations";
import { STANDINGS, type Standing, slugsOf, type TermState } from "@/lib/domain/vocabulary/vocabulary";
import type { DealsRow, HeadlineTerm, StandingCount } from "@/lib/views/deals-list";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { KEEP_PLAN } from "../../kept-plans";
import { toDealBrief, toParties } from "../../map/record";
import { languageOf } from "../../map/term-view";
import { findRows, readingIn } from "../../rows/one-statement/find-rows";
import { dealBrief, partyFields } from "../../rows/select";
import { obligationSpanAt } from "../obligations/ledger-sql";
import { displayIn, endKnownBy, publishedBy, standingAt } from "../sql/clock-sql";
import { toldColumns, toldText } from "../sql/told-sql";

/**
 * What a list shows of each deal, for the deals of one page.
 * Four questions however many deals there are: the deals with partnership and parties, their terms as they stand, their largest
 * sums, their sources.
 */

const HEADLINES = 3;

const listedDeal = {
  id: true,
  ...dealBrief,
  effectiveOnEdtf: true,
  partnership: { select: { slug: true, name: true } },
  parties: { orderBy: { position: "asc" }, select: partyFields },
} satisfies Prisma.DealSelect;

type ListedDeal = Prisma.DealGetPayload<{ select: typeof listedDeal }>;

type TermRow = {
  dealId: string;
  key: string;
  label: string;
  kindSlug: string;
  kindLabel: string;
  group: string;
  standing: Standing;
  state: TermState;
  display: string;
  inForceFrom: string | null;
  inForceUntil: string | null;
};

/** What of a reader decides which words and claims there are. */
type Asked = Pick<Clocks, "known" | "lang">;

/** What a row is made from, whatever the reader's day: the deal, its terms, its largest sum, how many sources it has. */
export type RowParts = {
  deal: ListedDeal;
  terms: readonly ListedTerm[];
  standings: readonly StandingCount[];
  money: DealsRow["money"];
  sources: number;
  /** In order: the days on which a term begins or ends, so that the row says something else. */
  turns: readonly Day[];
};

/** A term with when it is in force. */
type ListedTerm = TermRow & { force: ForceBounds };

/** A row as it stands on the reader's day: the same one on all days that say the same. */
export function toRow(parts: RowParts, clocks: Clocks): DealsRow {
  const announced = parts.deal.announcedOnEdtf;
  const row = rowBetweenTurns(parts, clocks);
  if (announced === null || !isAfter(announced, clocks.on)) return row;
  return { ...row, notYetOn: displayDate(clocks.on, languageOf(clocks)) };
}

/** Of each deal's parts, which are of one language and one day on which a reader knew, the rows by how many turns lie behind. */
const made = new WeakMap<RowParts, Map<number, DealsRow>>();

function rowBetweenTurns(parts: RowParts, clocks: Clocks): DealsRow {
  const rows = made.get(parts) ?? new Map<number, DealsRow>();
  if (rows.size === 0) made.set(parts, rows);
  const behind = parts.turns.findLastIndex((day) => day <= clocks.on);
  const known = rows.get(behind);
  if (known) return known;
  const row = makeRow(parts, clocks);
  rows.set(behind, row);
  return row;
}

function makeRow({ deal, terms, standings, money, sources }: RowParts, clocks: Clocks): DealsRow {
  return {
    ...toDealBrief(deal, clocks.lang),
    partnership: deal.partnership,
    parties: toParties(deal.parties),
    headlines: toHeadlines(terms, clocks),
    standings,
    terms: terms.length,
    notYetOn: null,
    money,
    sources,
  };
}

/** Those among these deals that there are, by id. */
export async function readRowParts(ids: readonly string[], asked: Asked): Promise<Map<string, RowParts>> {
  if (ids.length === 0) return new Map();
  const [deals, listed, sums, sources] = await Promise.all([
    findRows(readingIn(db(), asked.lang), "deal", { where: { id: { in: [...ids] } }, select: listedDeal }),
    listTerms(ids, asked),
    listLargestSums(ids, asked),
    countSources(ids, asked.known),
  ]);
  const termsByDeal = groupByDeal(listed);
  const sumByDeal = new Map(sums.map(({ dealId, ...sum }) => [dealId, { ...sum, ...told(sum, "label") }]));
  const sourcesByDeal = new Map(sources.map(({ dealId, count }) => [dealId, count]));
  return new Map(
    deals.map((deal) => {
      const own = termsByDeal.get(deal.id) ?? [];
      const terms = own.map((term) => ({ ...term, force: forceOf(term, deal) }));
      const parts: RowParts = {
        deal,
        terms,
        turns: turnsOf(terms.map(({ force }) => force)),
        standings: countStandings(own),
        money: sumByDeal.get(deal.id) ?? null,
        sources: sourcesByDeal.get(deal.id) ?? 0,
      };
      return [deal.id, parts];
    }),
  );
}

function forceOf({ inForceFrom, inForceUntil }: TermRow, deal: ListedDeal): ForceBounds {
  return forceBounds({
    inForceFrom,
    inForceUntil,
    dealStart: deal.effectiveOnEdtf ?? deal.announcedOnEdtf,
  });
}

/** Most terms are not shown, so only those that are get their words. */
function toHeadlines(terms: readonly ListedTerm[], clocks: Clocks): HeadlineTerm[] {
  const candidates = terms.map((term) => ({
    kind: { slug: term.kindSlug, group: term.group },
    standing: term.standing,
    phase: phaseOn(term.force, clocks.on),
    term,
  }));
  const { vocabulary } = languageOf(clocks);
  return mostImportant(candidates, HEADLINES).map(({ kind, standing, phase, term }) => ({
    key: term.key,
    ...told(term, "label"),
    kind: { ...kind, label: vocabulary.termKind(term.kindSlug, term.kindLabel) },
    standing,
    state: term.state,
    display: term.display,
    phase,
  }));
}

function groupByDeal(terms: readonly TermRow[]): Map<string, TermRow[]> {
  const groups = new Map<string, TermRow[]>();
  for (const term of terms) {
    const group = groups.get(term.dealId);
    if (group) group.push(term);
    else groups.set(term.dealId, [term]);
  }
  return groups;
}

function countStandings(terms: readonly TermRow[]): StandingCount[] {
  return slugsOf(STANDINGS)
    .map((standing) => ({ standing, count: terms.filter((term) => term.standing === standing).length }))
    .filter(({ count }) => count > 0);
}

function listTerms(ids: readonly string[], { known, lang }: Asked): Promise<TermRow[]> {
  return db().$queryRaw<TermRow[]>(Prisma.sql`${KEEP_PLAN}
    SELECT t.deal_id AS "dealId", t.key, ${toldColumns(["terms", "t", "label"], lang)}, k.slug AS "kindSlug", k.label AS "kindLabel", k."group",
      coalesce(s.standing, 'unknown')::text AS standing, coalesce(s.state, 'unknown')::text AS state,
      coalesce(${displayIn(lang)}, '') AS display, t.in_force_from_edtf AS "inForceFrom", CASE WHEN ${endKnownBy(known)} THEN t.in_force_until_edtf END AS "inForceUntil"
    FROM terms t JOIN term_kinds k ON k.id = t.kind_id LEFT JOIN term_standings s ON ${standingAt(known)}
    WHERE t.deal_id = ANY(${[...ids]}::uuid[]) ORDER BY t.deal_id, t.position`);
}

/** Of each deal the sum by which it is ordered, the editors' first where several are as large. */
function listLargestSums(
  ids: readonly string[],
  { known, lang }: Asked,
): Promise<({ dealId: string } & NonNullable<DealsRow["money"]>)[]> {
  return db().$queryRaw(Prisma.sql`${KEEP_PLAN}
    SELECT DISTINCT ON (o.deal_id) o.deal_id AS "dealId", t.key, ${toldColumns(["terms", "t", "label"], lang)}, ${displayIn(lang)} AS display, s.standing::text AS standing,
      ${toldText(["organizations", "payer", "name"], lang)} AS "from", ${toldText(["organizations", "payee", "name"], lang)} AS "to"
    FROM obligations o JOIN terms t ON t.id = o.term_id JOIN term_standings s ON ${standingAt(known)}
    LEFT JOIN organizations payer ON payer.id = o.payer_id LEFT JOIN organizations payee ON payee.id = o.payee_id
    WHERE o.deal_id = ANY(${[...ids]}::uuid[]) AND o.measure = 'money' AND o.top > 0 AND ${obligationSpanAt(known)}
    ORDER BY o.deal_id, o.top DESC, t.position`);
}

function countSources(
  ids: readonly string[],
  known: string | null,
): Promise<{ dealId: string; count: number }[]> {
  return db().$queryRaw(Prisma.sql`${KEEP_PLAN}
    SELECT t.deal_id AS "dealId", count(DISTINCT c.source_id)::int AS count
    FROM terms t JOIN claims c ON c.term_id = t.id JOIN sources src ON src.id = c.source_id
    WHERE t.deal_id = ANY(${[...ids]}::uuid[]) AND ${publishedBy("src", known)} GROUP BY t.deal_id`);
}
