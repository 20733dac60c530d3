/**
 * What one payer owes in each year, stacked by firmness.
 * Decides the payer where none is asked for, and what stands beside the years; no stack has two payers.
 */

import { addBands, type Band, exactly, larger, sumBands } from "../domain/obligations/band";
import { bandWords } from "../domain/obligations/band-words";
import type { Lump } from "../domain/obligations/lumps/lump";
import { largestFirst, MOST_UNDATED, type UndatedRow } from "../domain/obligations/lumps/lump-years";
import { ALL_RULES, type RuleSet } from "../domain/obligations/rules";
import { FIRST_YEAR, LAST_YEAR } from "../domain/obligations/years";
import type { FirmAmount, NoteFacts, YearsFacts } from "../domain/say/facts/drawn";
import type { OrganizationRef } from "../domain/terms/term";
import { compareText } from "../domain/text/compare-text";
import { compareDecimals } from "../domain/values/decimal";
import type { Binding } from "../domain/vocabulary/vocabulary";
import type { Column, FigureRow, YearFigure } from "./figure";
import { amountsOf, notesFrom, wordsOf } from "./largest-obligations";
import { ENGLISH_BARS, type SaysBars } from "./says-bars";
import { scaleOf } from "./scale";
import { byFirmness, FIRMEST_FIRST, shareOf, stackOf, topOf } from "./stack";

/** Purchases run over years; investments are paid at once, and what a programme comes to holds others' payments. */
const KIND = { slug: "spend_commitment", label: "Spend commitment" };

export type YearAsk = { currency: string; org: string | null; rules?: RuleSet };

/** A payer, and when only a part of its debts is meant, to whom. */
export type Payer = { payer: OrganizationRef; payee: OrganizationRef | null };

/** Whose years are drawn: the organization asked for as payer, else its largest payer's to it; nobody asked: the largest payer of all. */
export function payerOf(counted: readonly Lump[], { currency, org }: YearAsk): Payer | null {
  const spends = counted.filter((one) => isSpend(one, currency));
  const own = org === null ? spends : spends.filter(({ row }) => row.payer?.slug === org);
  const [largest] = sumsBy(own, ({ row }) => row.payer);
  if (largest) return { payer: largest, payee: null };
  const owed = spends.filter(({ row }) => row.payee?.slug === org);
  const [payer] = sumsBy(owed, ({ row }) => row.payer);
  const payee = owed[0]?.row.payee ?? null;
  return payer ? { payer, payee } : null;
}

function isSpend({ row, counts }: Lump, currency: string): boolean {
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
function sumsBy(rows: readonly Lump[], of: (one: Lump) => OrganizationRef | null): OrganizationRef[] {
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
export function owedPerYear(
  lumps: readonly Lump[],
  ask: YearAsk,
  language: SaysBars = ENGLISH_BARS,
): YearFigure {
  const who = payerOf(lumps, ask);
  const own = lumps.filter(
    (one) =>
      who !== null &&
      isSpend(one, ask.currency) &&
      one.row.payer?.slug === who.payer.slug &&
      (who.payee === null || one.row.payee?.slug === who.payee.slug),
  );
  const { unsigned_apart: isApart } = ask.rules ?? ALL_RULES;
  const frame = { who, currency: ask.currency, degrees: isApart ? FIRMEST_FIRST : [null], language };
  const years = rowsByYear(own, frame);
  const scale = scaleOf(years.reduce((most, rows) => larger(most, topOf(rows)), "0"));
  const columns = years.map((rows, index): Column => {
    const year = FIRST_YEAR + index;
    const words = rows.length === 0 ? language.drawn.nothing : wordsOf(rows, language);
    const says = language.drawn.named(String(year), words);
    return { year, words, says, stretches: stackOf(rows, scale.whole) };
  });
  const undetermined = undeterminedOf(own, frame);
  return {
    id: "owed-per-year",
    title: language.drawn.title({
      is: "years",
      payer: who?.payer.name ?? null,
      payee: who?.payee?.name ?? null,
    }),
    sentence: language.drawn.years(yearsFacts(columns, { own, frame })),
    columns,
    ticks: scale.steps.map((step) => ({
      at: shareOf(step, scale.whole),
      words: moneyWords(exactly(step), frame),
    })),
    undetermined,
    notes: [...outsideOf(own, frame), ...unshownOf(own, undetermined)].map(language.drawn.note),
  };
}

const moneyWords = (band: Band, { currency, language }: Frame) =>
  bandWords(band, { measure: "money", unit: currency }, language);

/** `degrees`: what is stacked; null alone: all degrees together. */
type Frame = {
  who: Payer | null;
  currency: string;
  degrees: readonly (Binding | null)[];
  language: SaysBars;
};

function rowsByYear(own: readonly Lump[], frame: Frame): FigureRow[][] {
  const length = LAST_YEAR - FIRST_YEAR + 1;
  return Array.from({ length }, (_, index) => {
    const year = FIRST_YEAR + index;
    const rows = frame.degrees.flatMap((binding): FigureRow[] => {
      const bands = own
        .filter(({ row }) => binding === null || row.binding === binding)
        .flatMap(({ years }) => years.shares.get(year) ?? []);
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
  { who, currency, language }: Frame,
): FigureRow {
  return {
    ...part,
    kind: language.vocabulary.termKind(KIND.slug, KIND.label),
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

/** The largest amounts that no year can be given to; the ledger says the rest better. */
function undeterminedOf(own: readonly Lump[], frame: Frame): FigureRow[] {
  return own
    .flatMap(({ row, years }) => years.undated.map((undated) => ({ row, undated })))
    .sort((a, b) => largestFirst(a.undated, b.undated))
    .slice(0, MOST_UNDATED)
    .map(({ row, undated }) => undatedRow(undated, { binding: row.binding, frame }));
}

function undatedRow(
  { id, deal, payee, label, until, band }: UndatedRow,
  { binding, frame }: { binding: Binding; frame: Frame },
): FigureRow {
  const { drawn } = frame.language;
  return {
    ...rowFrom({ key: id, what: drawn.toPayee(payee?.name ?? null, label), binding, band }, frame),
    term: { label },
    remark: drawn.remarks([{ is: until === null ? "no_end" : "no_years" }]),
    pick: { deal: [deal.slug], kind: [KIND.slug] },
  };
}

function unshownOf(own: readonly Lump[], shown: readonly FigureRow[]): NoteFacts[] {
  const more = own.reduce((sum, { years }) => sum + years.undatedCount, 0) - shown.length;
  return notesFrom({ smaller_undated: more });
}

/** What falls before the first year or after the last. */
function outsideOf(own: readonly Lump[], frame: Frame): NoteFacts[] {
  const outside = (test: (year: number) => boolean) =>
    sumBands(
      own.flatMap(({ years }) => [...years.shares].flatMap(([year, band]) => (test(year) ? [band] : []))),
    );
  const before = outside((year) => year < FIRST_YEAR);
  const after = outside((year) => year > LAST_YEAR);
  const noted = (is: "before" | "after", year: number, band: Band): NoteFacts[] =>
    band.top === "0" ? [] : [{ is, year, words: moneyWords(band, frame) }];
  return [...noted("before", FIRST_YEAR, before), ...noted("after", LAST_YEAR, after)];
}

type Told = { own: readonly Lump[]; frame: Frame };

function yearsFacts(columns: readonly Column[], { own, frame }: Told): YearsFacts {
  if (frame.who === null) return { is: "nobody" };
  const most = columns.reduce<Column | null>(
    (best, column) => (endOf(column) > (best ? endOf(best) : 0) + SAME ? column : best),
    null,
  );
  const rows = most?.stretches.map(({ row }) => row) ?? [];
  return {
    is: "payer",
    payer: frame.who.payer.name,
    most: most && { year: most.year, amounts: amountsOf(rows, frame.language) },
    beside: undatedAmounts(own, frame),
  };
}

/** What no year is known of, the firmest first. */
function undatedAmounts(own: readonly Lump[], frame: Frame): FirmAmount[] {
  return FIRMEST_FIRST.flatMap((binding) => {
    const sums = own.flatMap(({ row, years }) => (row.binding === binding ? (years.undatedSum ?? []) : []));
    return sums.length === 0 ? [] : [{ binding, words: moneyWords(sumBands(sums), frame) }];
  });
}

/** Shares of years are cut to the cent; years that differ by less are as high as each other. */
const SAME = 1e-6;

function endOf({ stretches }: Column): number {
  return stretches.at(-1)?.end ?? 0;
}
