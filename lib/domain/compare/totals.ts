/**
 * What a column's promises of money come to: one sum for each payer, payee, kind and currency.
 * Decides nothing of what is counted: the rules of obligations do. Whatever is left out is named with the reason.
 */

import { figures } from "@/lib/domain/say/en/figures/figures";
import { values } from "@/lib/domain/say/en/words/values";
import { type Band as AmountBand, sumBands } from "../obligations/band";
import { bandWords } from "../obligations/band-words";
import { type Counted, countObligations } from "../obligations/count";
import { threadsOfDeals } from "../obligations/deal-threads";
import type { LedgerDeal } from "../obligations/obligation";
import { obligationsOf } from "../obligations/obligations-of";
import { firmness, type LedgerSum, sumsOf } from "../obligations/sums";
import { ledger } from "../say/en/ledger";
import type { Says } from "../say/language";
import type { OrganizationRef } from "../terms/term";
import { groupBy } from "../text/maps";
import { compareDecimals, divideDecimals, multiplyDecimals } from "../values/decimal";
import type { Binding } from "../vocabulary/vocabulary";
import type { CompareTerm } from "./comparison";

export type Share = { term: CompareTerm /** "13.2%", "undetermined" */; share: string; formula: string };
export type Band = { binding: Binding; words: string };
export type LeftOut = { term: CompareTerm; why: string };

export type Total = {
  kind: { slug: string; label: string };
  payer: OrganizationRef | null;
  payee: OrganizationRef | null;
  currency: string;
  /** "$288 billion", "$0 to $100 billion"; of several degrees of firmness the firmest, which the others are not added to. */
  words: string;
  /** Empty: the words say the range where there is one. */
  range: string;
  bands: readonly Band[];
  counted: readonly Share[];
  leftOut: readonly LeftOut[];
  /** What is counted, spread over the length of each; null for kinds that are not spread. */
  perYear: { words: string; leftOut: readonly LeftOut[] } | null;
};

/** Kinds that are put in at once, and so have no yearly share. */
const AT_ONCE: ReadonlySet<string> = new Set(["investment"]);

/** Totals of the column's money, the largest first. */
export function totalsOf(all: readonly CompareTerm[], language: SaysTotals = ENGLISH): Total[] {
  const deals = toLedgerDeals(all);
  const amendments = all.flatMap(({ deal, amends = [] }) =>
    amends.map((other) => ({ deal: deal.slug, amends: other })),
  );
  const threads = threadsOfDeals(amendments);
  const rows = obligationsOf(deals).filter(
    ({ measure, phase }) => measure === "money" && phase === "in_force",
  );
  const counted = countObligations(rows, { threads });
  const terms = new Map(all.map((term) => [`${term.deal.slug}/${term.reading.term.key}`, term]));
  const groups = groupBy(sumsOf(counted, { threads }), ({ payer, payee, kind, unit }) =>
    [payer?.slug ?? "", payee?.slug ?? "", kind.slug, unit].join("\n"),
  );
  return [...groups.values()].flatMap((sums) => totalOf({ sums, counted, terms }, language));
}

function toLedgerDeals(all: readonly CompareTerm[]): LedgerDeal[] {
  const deals = new Map<string, LedgerDeal>();
  for (const { deal, dealStart, binding, endsOn = null, reading } of all) {
    const known = deals.get(deal.slug);
    const terms = [...(known?.terms ?? []), reading];
    deals.set(deal.slug, {
      ...{ deal, binding, endsOn, terms, lifecycle: "in_force", announcedOn: null, effectiveOn: dealStart },
      partnership: { slug: "", name: "" },
    });
  }
  return [...deals.values()];
}

type SaysTotals = Says<"values" | "figures" | "ledger">;

/** English, where no language is named. */
const ENGLISH: SaysTotals = { values, figures, ledger };

type Terms = ReadonlyMap<string, CompareTerm>;

type Summed = { sums: readonly LedgerSum[]; counted: readonly Counted[]; terms: Terms };

function totalOf({ sums, counted, terms }: Summed, language: SaysTotals): Total[] {
  const inOrder = sums.toSorted((a, b) => firmness(b) - firmness(a));
  const [firmest] = inOrder;
  if (!firmest) return [];
  const ids = new Set(sums.flatMap(({ rows }) => rows));
  const own = counted.filter(({ row }) => isOf(firmest, row));
  const summed = own.filter(({ row, counts }) => ids.has(row.id) && counts !== null);
  const firm = summed.filter(({ row }) => row.binding === firmest.binding);
  return [
    {
      kind: firmest.kind,
      payer: firmest.payer,
      payee: firmest.payee,
      currency: firmest.unit,
      words: isEmpty(firmest) ? language.figures.undetermined : bandWords(firmest.band, firmest, language),
      range: "",
      bands: inOrder.flatMap((sum) =>
        sum.binding === null ? [] : [{ binding: sum.binding, words: bandWords(sum.band, sum, language) }],
      ),
      counted: firm.flatMap((one) => shareOf(one, { summed: firm, terms }, language)),
      leftOut: own.flatMap(({ row, counts, why }) =>
        counts === null
          ? named(row.id, why ? language.ledger.countingInside(why) : language.figures.noAmount, terms)
          : [],
      ),
      perYear: AT_ONCE.has(firmest.kind.slug) ? null : perYearOf(firm, terms, language),
    },
  ];
}

function isOf({ payer, payee, kind }: LedgerSum, row: Counted["row"]): boolean {
  return row.payer?.slug === payer?.slug && row.payee?.slug === payee?.slug && row.sumKind.slug === kind.slug;
}

/** Nothing is known of it: every amount is missing. */
function isEmpty({ band, partial }: LedgerSum): boolean {
  return partial && band.top === "0";
}

function named(id: string, why: string, terms: Terms): LeftOut[] {
  const term = terms.get(id);
  return term ? [{ term, why }] : [];
}

/** The yearly shares that are determined, added up; whatever has no known length is named and not counted as nothing. */
function perYearOf(summed: readonly Counted[], terms: Terms, language: SaysTotals): Total["perYear"] {
  const spread = summed.filter(({ row }) => row.perYear !== null);
  const [first] = spread;
  const sum = sumBands(spread.flatMap(({ row, counts }) => yearlyOf(row.perYear, counts)));
  return {
    words: first
      ? language.figures.per(bandWords(sum, first.row, language), "year")
      : language.figures.undeterminedYear,
    leftOut: summed
      .filter(({ row }) => row.perYear === null)
      .flatMap(({ row }) => named(row.id, language.figures.lengthUnknown, terms)),
  };
}

/** What is only possibly owed is possibly nothing in each year too. */
function yearlyOf(perYear: AmountBand | null, counts: AmountBand | null): AmountBand[] {
  if (perYear === null || counts === null) return [];
  return [compareDecimals(counts.low, "0") === 0 ? { ...perYear, low: "0" } : perYear];
}

function shareOf(
  { row, counts }: Counted,
  { summed, terms }: { summed: readonly Counted[]; terms: Terms },
  language: SaysTotals,
): Share[] {
  const term = terms.get(row.id);
  const all = sumBands(summed.flatMap((one) => one.counts ?? []));
  if (!term || counts === null || compareDecimals(all.top, "0") === 0) return [];
  const isPoint = (band: AmountBand) => band.open === null && compareDecimals(band.low, band.top) === 0;
  const certain = summed.length === 1 || summed.every((one) => one.counts !== null && isPoint(one.counts));
  const { values: words, figures } = language;
  const nominal = words.percent(divideDecimals(multiplyDecimals(counts.top, "100"), all.top, 1));
  const [part, whole] = [bandWords(counts, row, language), bandWords(all, row, language)];
  const share = certain ? words.hedged(all.about ? "about" : "exact", nominal) : figures.undetermined;
  return [{ term, share, formula: figures.share(part, whole, certain ? nominal : null) }];
}
