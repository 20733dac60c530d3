/**
 * The largest obligations, payer → payee, in bands by firmness.
 * Decides which sums are somebody's debt to somebody, and their order; adds nothing but what lies on one line.
 */

import { bandWords } from "../domain/obligations/band-words";
import type { LedgerSum } from "../domain/obligations/sums";
import type { FirmAmount, LargestFacts, NoteFacts, RemarkFacts } from "../domain/say/facts/drawn";
import type { OrganizationRef } from "../domain/terms/term";
import { compareText } from "../domain/text/compare-text";
import { commonest, keptIn } from "../domain/text/maps";
import { compareDecimals } from "../domain/values/decimal";
import { sidesOf } from "./ahead";
import type { Bar, BarFigure, FigureRow } from "./figure";
import { ENGLISH_BARS, type SaysBars } from "./says-bars";
import { scaleOf } from "./scale";
import { byFirmness, stackOf, topOf } from "./stack";

export const MOST_BARS = 10;

/** What a programme comes to is paid by many, so it is nobody's debt to anybody. */
const PROGRAM = "total_program";

/** The currency that the most sums are in; others are never added to it and stand in the ledger. */
export function mainCurrency(sums: readonly LedgerSum[]): string {
  const money = sums.filter(({ measure, unit }) => measure === "money" && unit !== "");
  return commonest(money.map(({ unit }) => [unit, 1])) ?? "USD";
}

/** The payments that a sum passes on. */
export type PassedOnBy = (sum: LedgerSum) => readonly { payer: OrganizationRef; payee: OrganizationRef }[];

/** The figure of the sums of a record, or of those that one organization owes or is owed; `passedOn` tells the payments that a sum passes on. */
export function largestObligations(
  sums: readonly LedgerSum[],
  whose: string | null,
  {
    passedOn = () => [],
    language = ENGLISH_BARS,
  }: { passedOn?: PassedOnBy | undefined; language?: SaysBars } = {},
): BarFigure {
  const currency = mainCurrency(sums);
  const money = sums.filter(({ measure }) => measure === "money");
  const debts = money.filter((sum) => isDebt(sum) && sum.unit === currency && sum.band.top !== "0");
  const lines = linesOf(debts, language);
  const shown = lines.slice(0, MOST_BARS).map((line) => withRemarks(line, { passedOn, language }));
  const scale = scaleOf(shown[0] ? topOf(shown[0].rows) : "0");
  return {
    id: "largest-obligations",
    title: language.drawn.title({ is: "largest", whose }),
    sentence: language.drawn.largest({ whose, ...largestOf(lines, language) }),
    bars: shown.map((line): Bar => {
      const { key, title, kind: note } = line;
      const words = wordsOf(line.rows, language);
      const says = language.drawn.named(`${title}, ${note}`, words);
      return { key, title, note, words, says, stretches: stackOf(line.rows, scale.whole) };
    }),
    notes: notesOf({ money, lines, currency }).map(language.drawn.note),
  };
}

function isDebt({ payer, payee, kind }: LedgerSum): boolean {
  return payer !== null && payee !== null && kind.slug !== PROGRAM;
}

type Line = { key: string; title: string; kind: string; rows: FigureRow[]; sums: LedgerSum[] };

function linesOf(debts: readonly LedgerSum[], language: SaysBars): Line[] {
  const lines = new Map<string, Line>();
  for (const sum of debts) {
    const key = [sum.payer?.slug, sum.payee?.slug, sum.kind.slug].join("/");
    const title = `${sum.payer?.name} → ${sum.payee?.name}`;
    const kind = language.vocabulary.termKind(sum.kind.slug, sum.kind.label);
    const line = keptIn(lines, key, () => ({ key, title, kind, rows: [], sums: [] }));
    line.rows.push({ ...rowOf(sum, { key: `${key}/${sum.binding}`, what: title, kind }), remark: "" });
    line.sums.push(sum);
  }
  return [...lines.values()].sort(
    (a, b) => compareDecimals(topOf(b.rows), topOf(a.rows)) || compareText(a.key, b.key),
  );
}

/** Only what is drawn is asked whose money it passes on: that looks at every payment. */
function withRemarks(line: Line, { passedOn, language }: { passedOn: PassedOnBy; language: SaysBars }): Line {
  const rows = line.rows.flatMap((row, at): FigureRow[] => {
    const sum = line.sums[at];
    return sum ? [{ ...row, remark: language.drawn.remarks(remarksOf(sum, passedOn)) }] : [];
  });
  return { ...line, rows: byFirmness(rows) };
}

/** What makes a sum uncertain, and whose money it passes on. */
function remarksOf(sum: LedgerSum, passedOn: PassedOnBy): RemarkFacts[] {
  const chains = new Set(passedOn(sum).map(sidesOf));
  return [
    ...(sum.partial ? [{ is: "amount_unknown" } as const] : []),
    ...(sum.mayOverlap ? [{ is: "may_overlap" } as const] : []),
    ...[...chains].map((sides) => ({ is: "passes_on", sides }) as const),
  ];
}

function rowOf(sum: LedgerSum, said: Pick<FigureRow, "key" | "what" | "kind">): Omit<FigureRow, "remark"> {
  const { payer, payee, kind, binding, band, measure, unit } = sum;
  return {
    ...{ ...said, binding, band, measure, unit },
    pick: {
      payer: payer ? [payer.slug] : [],
      payee: payee ? [payee.slug] : [],
      kind: [kind.slug],
      ...(binding ? { binding: [binding] } : {}),
    },
  };
}

/** "signed $310 billion; letter of intent $0 to $100 billion" */
export function wordsOf(rows: readonly FigureRow[], language: SaysBars = ENGLISH_BARS): string {
  return language.drawn.amounts(amountsOf(rows, language));
}

/** Amounts with how firm each is. */
export function amountsOf(rows: readonly FigureRow[], language: SaysBars): FirmAmount[] {
  return rows.map((row) => ({ binding: row.binding, words: bandWords(row.band, row, language) }));
}

type Said<Facts> = Facts extends unknown ? Omit<Facts, "whose"> : never;

function largestOf(lines: readonly Line[], language: SaysBars): Said<LargestFacts> {
  const signed = lines
    .flatMap((line) => line.rows.filter(({ binding }) => binding === "signed" || binding === null))
    .sort((a, b) => compareDecimals(b.band.low, a.band.low) || compareDecimals(b.band.top, a.band.top));
  const [first, second] = signed;
  const [line] = lines;
  if (!line) return { is: "none" };
  if (!first) return { is: "nothing_signed", sides: line.title, amounts: amountsOf(line.rows, language) };
  const said = (row: FigureRow) => ({ sides: row.what, words: bandWords(row.band, row, language) });
  return {
    is: "largest",
    isSigned: first.binding !== null,
    first: said(first),
    next: second ? said(second) : null,
  };
}

type Left = { money: readonly LedgerSum[]; lines: readonly Line[]; currency: string };

function notesOf({ money, lines, currency }: Left): NoteFacts[] {
  const isProgram = ({ kind }: LedgerSum) => kind.slug === PROGRAM;
  const counts = {
    smaller_sums: lines.length - MOST_BARS,
    programs: money.filter(isProgram).length,
    unnamed: money.filter((sum) => !isProgram(sum) && !(sum.payer && sum.payee)).length,
    other_currencies: money.filter((sum) => isDebt(sum) && sum.unit !== currency && sum.unit !== "").length,
  };
  return notesFrom(counts);
}

/** What there is any of, in order. */
export function notesFrom(counts: Readonly<Partial<Record<CountedNote, number>>>): NoteFacts[] {
  return Object.entries(counts).flatMap(([is, count]) =>
    count > 0 ? [{ is: is as CountedNote, count }] : [],
  );
}
type CountedNote = Extract<NoteFacts, { count: number }>["is"];
