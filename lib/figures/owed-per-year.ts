/**
 * What one payer owes in each year, stacked by firmness.
 * Decides the payer where none is asked for, and what stands beside the years; no stack has two payers.
 */

import { addBands, type Band, sumBands } from "../domain/obligations/band";
import { bandWords } from "../domain/obligations/band-words";
import type { Counted } from "../domain/obligations/count";
import { ALL_RULES, type RuleSet } from "../domain/obligations/rules";
import { FIRST_YEAR, LAST_YEAR, type SpreadRow, spreadOverYears } from "../domain/obligations/years";
import type { OrganizationRef } from "../domain/terms/term";
import { compareText } from "../domain/text/compare-text";
import { compareDecimals } from "../domain/values/decimal";
import type { Binding } from "../domain/vocabulary/vocabulary";
import { type Column, FIGURES, type FigureRow, type YearFigure } from "./figure";
import { wordsOf } from "./largest-obligations";
import { scaleOf } from "./scale";
import { byFirmness, FIRMEST_FIRST, firmnessWords, shareOf, stackOf, topOf } from "./stack";

/** Purchases run over years; investments are paid at once, and what a programme comes to holds others' payments. */
const KIND = { slug: "spend_commitment", label: "Spend commitment" };

export type YearAsk = { currency: string; org: string | null; rules?: RuleSet };

/** A payer, and when only a part of its debts is meant, to whom. */
export type Payer = { payer: OrganizationRef; payee: OrganizationRef | null };

/** Whose years are drawn: the organization asked for as payer, else its largest payer's to it; nobody asked: the largest payer of all. */
export function payerOf(counted: readonly Counted[], { currency, org }: YearAsk): Payer | null {
  const spends = counted.filter((one) => isSpend(one, currency));
  const own = org === null ? spends : spends.filter(({ row }) => row.payer?.slug === org);
  const [largest] = sumsBy(own, ({ row }) => row.payer);
  if (largest) return { payer: largest, payee: null };
  const owed = spends.filter(({ row }) => row.payee?.slug === org);
  const [payer] = sumsBy(owed, ({ row }) => row.payer);
  const payee = owed[0]?.row.payee ?? null;
  return payer ? { payer, payee } : null;
}

function isSpend({ row, counts }: Counted, currency: string): boolean {
  const { sumKind, unit, measure, payer } = row;
  return (
    counts !== null &&
    measure === "money" &&
    sumKind.slug === KIND.slug &&
    unit === currency &&
    payer !== null
  );
}

/** Organizations by what they come to: what is firm counts before what is not. */
function sumsBy(rows: readonly Counted[], of: (one: Counted) => OrganizationRef | null): OrganizationRef[] {
  const sums = new Map<string, { ref: OrganizationRef; firm: Band; all: Band }>();
  for (const one of rows) {
    const ref = of(one);
    if (ref === null || one.counts === null) continue;
    const known = sums.get(ref.slug);
    const firm = FIRM.has(one.row.binding) ? [one.counts] : [];
    sums.set(ref.slug, {
      ref,
      firm: sumBands([...(known ? [known.firm] : []), ...firm]),
      all: known ? addBands(known.all, one.counts) : one.counts,
    });
  }
  return [...sums.values()]
    .sort(
      (a, b) =>
        compareDecimals(b.firm.top, a.firm.top) ||
        compareDecimals(b.all.top, a.all.top) ||
        compareText(a.ref.slug, b.ref.slug),
    )
    .map(({ ref }) => ref);
}
const FIRM: ReadonlySet<Binding> = new Set(["signed", "announced"]);

/** The figure; without a payer it says what would fill it. */
export function owedPerYear(counted: readonly Counted[], ask: YearAsk): YearFigure {
  const who = payerOf(counted, ask);
  const own = counted.filter(
    (one) =>
      who !== null &&
      isSpend(one, ask.currency) &&
      one.row.payer?.slug === who.payer.slug &&
      (who.payee === null || one.row.payee?.slug === who.payee.slug),
  );
  // Rows that lie in a total say how it is spread, so all rows are handed over and only the payer's are kept.
  const kept = new Set(own.map(({ row }) => row.id));
  const spread = spreadOverYears(counted).filter(({ counted: { row } }) => kept.has(row.id));
  const { unsigned_apart: isApart } = ask.rules ?? ALL_RULES;
  const frame = { who, currency: ask.currency, degrees: isApart ? FIRMEST_FIRST : [null] };
  const years = rowsByYear(spread, frame);
  const scale = scaleOf(years.reduce((most, rows) => maxOf(most, topOf(rows)), "0"));
  const columns = years.map(
    (rows, index): Column => ({
      year: FIRST_YEAR + index,
      words: rows.length === 0 ? "nothing" : wordsOf(rows),
      stretches: stackOf(rows, scale.whole),
    }),
  );
  const undetermined = undeterminedOf(spread, frame);
  return {
    id: "owed-per-year",
    title: titleOf(who),
    sentence: sentenceOf(columns, { who, undetermined }),
    columns,
    ticks: scale.steps.map((step) => ({
      at: shareOf(step, scale.whole),
      words: exactly(step, ask.currency),
    })),
    undetermined,
    notes: outsideOf(spread, ask.currency),
  };
}

const exactly = (amount: string, unit: string) =>
  bandWords({ low: amount, top: amount, open: null, about: false }, { measure: "money", unit });

function maxOf(a: string, b: string): string {
  return compareDecimals(a, b) >= 0 ? a : b;
}

function titleOf(who: Payer | null): string {
  if (who === null) return FIGURES["owed-per-year"];
  return `What ${who.payer.name} owes${who.payee === null ? "" : ` ${who.payee.name}`} in each year`;
}

/** `degrees`: what is stacked; null alone: all degrees together. */
type Frame = { who: Payer | null; currency: string; degrees: readonly (Binding | null)[] };

function rowsByYear(spread: readonly SpreadRow[], frame: Frame): FigureRow[][] {
  const length = LAST_YEAR - FIRST_YEAR + 1;
  return Array.from({ length }, (_, index) => {
    const year = FIRST_YEAR + index;
    const rows = frame.degrees.flatMap((binding): FigureRow[] => {
      const bands = spread
        .filter(({ counted }) => binding === null || counted.row.binding === binding)
        .flatMap(({ shares }) => shares.filter((share) => share.year === year).map(({ band }) => band));
      const band = sumBands(bands);
      return bands.length === 0 || band.top === "0"
        ? []
        : [rowFrom({ key: `${year}/${binding ?? "all"}`, what: String(year), binding, band }, frame)];
    });
    return byFirmness(rows);
  });
}

function rowFrom(
  part: Pick<FigureRow, "key" | "what" | "binding" | "band">,
  { who, currency }: Frame,
): FigureRow {
  return {
    ...part,
    kind: KIND.label,
    measure: "money",
    unit: currency,
    remark: "",
    pick: {
      payer: who ? [who.payer.slug] : [],
      ...(who?.payee ? { payee: [who.payee.slug] } : {}),
      kind: [KIND.slug],
      ...(part.binding === null ? {} : { binding: [part.binding] }),
      group: "year",
    },
  };
}

function undeterminedOf(spread: readonly SpreadRow[], frame: Frame): FigureRow[] {
  return spread
    .filter(({ undetermined }) => undetermined !== null && undetermined.top !== "0")
    .map(
      ({ counted: { row }, undetermined }): FigureRow => ({
        ...rowFrom(
          {
            key: row.id,
            what: `To ${row.payee?.name ?? "nobody named"}: ${row.term.label}`,
            binding: row.binding,
            band: undetermined ?? row.total ?? sumBands([]),
          },
          frame,
        ),
        remark: row.until === null ? "no end is stated, so no year can be given" : "its parts state no years",
        pick: { deal: [row.deal.slug], kind: [KIND.slug] },
      }),
    )
    .sort((a, b) => compareDecimals(b.band.top, a.band.top) || compareText(a.key, b.key));
}

/** What falls before the first year or after the last. */
function outsideOf(spread: readonly SpreadRow[], currency: string): string[] {
  const outside = (test: (year: number) => boolean) =>
    sumBands(spread.flatMap(({ shares }) => shares.filter(({ year }) => test(year)).map(({ band }) => band)));
  const before = outside((year) => year < FIRST_YEAR);
  const after = outside((year) => year > LAST_YEAR);
  const words = (band: Band) => bandWords(band, { measure: "money", unit: currency });
  return [
    ...(before.top === "0" ? [] : [`Before ${FIRST_YEAR}: ${words(before)}.`]),
    ...(after.top === "0" ? [] : [`After ${LAST_YEAR}: ${words(after)}.`]),
  ];
}

type Said = { who: Payer | null; undetermined: readonly FigureRow[] };

function sentenceOf(columns: readonly Column[], { who, undetermined }: Said): string {
  if (who === null) return "No commitment to spend is on record that day, so there are no years to draw.";
  const beside =
    undetermined.length === 0
      ? ""
      : ` Beside the years: ${totalWords(undetermined)}, of which no year is known.`;
  const most = columns.reduce<Column | null>(
    (best, column) => (endOf(column) > (best ? endOf(best) : 0) + SAME ? column : best),
    null,
  );
  if (most === null) return `Nothing that ${who.payer.name} owes can be given to a year.${beside}`;
  return `${who.payer.name} owes the most in ${most.year}: ${most.words}. Amounts are spread evenly over the time that a deal states.${beside}`;
}

function totalWords(rows: readonly FigureRow[]): string {
  return FIRMEST_FIRST.flatMap((binding) => {
    const own = rows.filter((row) => row.binding === binding);
    const [first] = own;
    return first
      ? [`${bandWords(sumBands(own.map(({ band }) => band)), first)} ${firmnessWords(binding)}`]
      : [];
  }).join(", ");
}

/** Shares of years are cut to the cent; years that differ by less are as high as each other. */
const SAME = 1e-6;

function endOf({ stretches }: Column): number {
  return stretches.at(-1)?.end ?? 0;
}
