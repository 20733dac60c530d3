/**
 * The largest obligations, payer → payee, in bands by firmness.
 * Decides which sums are somebody's debt to somebody, and their order; adds nothing but what lies on one line.
 */

import { bandWords } from "../domain/obligations/band-words";
import type { LedgerSum } from "../domain/obligations/sums";
import type { OrganizationRef } from "../domain/terms/term";
import { compareText } from "../domain/text/compare-text";
import { compareDecimals } from "../domain/values/decimal";
import { sidesOf } from "./ahead";
import type { Bar, BarFigure, FigureRow } from "./figure";
import { FIGURES } from "./figure";
import { ENGLISH_BARS, type SaysBars } from "./says-bars";
import { scaleOf } from "./scale";
import { byFirmness, firmnessWords, stackOf, topOf } from "./stack";

export const MOST_BARS = 10;

/** What a programme comes to is paid by many, so it is nobody's debt to anybody. */
const PROGRAM = "total_program";

/** The currency that the most sums are in; others are never added to it and stand in the ledger. */
export function mainCurrency(sums: readonly LedgerSum[]): string {
  const counts = new Map<string, number>();
  for (const { measure, unit } of sums)
    if (measure === "money" && unit !== "") counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? "USD";
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
  const lines = linesOf(debts);
  const shown = lines.slice(0, MOST_BARS).map((line) => withRemarks(line, passedOn));
  const scale = scaleOf(shown[0] ? topOf(shown[0].rows) : "0");
  return {
    id: "largest-obligations",
    title:
      whose === null
        ? FIGURES["largest-obligations"]
        : `${FIGURES["largest-obligations"]} of and to ${whose}`,
    sentence: sentenceOf(lines, whose),
    bars: shown.map(
      (line): Bar => ({
        key: line.key,
        title: line.title,
        note: language.vocabulary.termKind(line.kindSlug, line.kind),
        words: wordsOf(line.rows, language),
        stretches: stackOf(line.rows, scale.whole),
      }),
    ),
    notes: notesOf({ money, lines, currency }),
  };
}

function isDebt({ payer, payee, kind }: LedgerSum): boolean {
  return payer !== null && payee !== null && kind.slug !== PROGRAM;
}

type Line = {
  key: string;
  title: string;
  kind: string;
  kindSlug: string;
  rows: FigureRow[];
  sums: LedgerSum[];
};

function linesOf(debts: readonly LedgerSum[]): Line[] {
  const lines = new Map<string, Line>();
  for (const sum of debts) {
    const key = [sum.payer?.slug, sum.payee?.slug, sum.kind.slug].join("/");
    const title = `${sum.payer?.name} → ${sum.payee?.name}`;
    const line = lines.get(key) ?? {
      key,
      title,
      kind: sum.kind.label,
      kindSlug: sum.kind.slug,
      rows: [],
      sums: [],
    };
    line.rows.push({ ...rowOf(sum, title, `${key}/${sum.binding}`), remark: "" });
    line.sums.push(sum);
    lines.set(key, line);
  }
  return [...lines.values()].sort(
    (a, b) => compareDecimals(topOf(b.rows), topOf(a.rows)) || compareText(a.key, b.key),
  );
}

/** Only what is drawn is asked whose money it passes on: that looks at every payment. */
function withRemarks(line: Line, passedOn: PassedOnBy): Line {
  const rows = line.rows.flatMap((row, at): FigureRow[] => {
    const sum = line.sums[at];
    return sum ? [{ ...row, remark: remarkOf(sum, passedOn) }] : [];
  });
  return { ...line, rows: byFirmness(rows) };
}

/** What makes a sum uncertain, and whose money it passes on. */
function remarkOf(sum: LedgerSum, passedOn: PassedOnBy): string {
  const chains = passedOn(sum).map(
    (payment) => `passes on what ${sidesOf(payment)} is paid under the same deals`,
  );
  return [
    ...(sum.partial ? ["an amount is not known"] : []),
    ...(sum.mayOverlap ? ["amounts may overlap"] : []),
    ...new Set(chains),
  ].join("; ");
}

function rowOf(sum: LedgerSum, what: string, key: string): Omit<FigureRow, "remark"> {
  const { payer, payee, kind, binding, band, measure, unit } = sum;
  return {
    ...{ key, what, kind: kind.label, binding, band, measure, unit },
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
  return rows
    .map((row) => `${firmnessWords(row.binding, language)} ${bandWords(row.band, row, language)}`)
    .join("; ");
}

function sentenceOf(lines: readonly Line[], whose: string | null): string {
  const of = whose === null ? "" : ` of or to ${whose}`;
  const signed = lines
    .flatMap((line) => line.rows.filter(({ binding }) => binding === "signed" || binding === null))
    .sort((a, b) => compareDecimals(b.band.low, a.band.low) || compareDecimals(b.band.top, a.band.top));
  const [first, second] = signed;
  if (lines.length === 0) return `No sum of money${of} is on record that day.`;
  if (!first)
    return `Nothing${of} is signed; the largest is ${lines[0]?.title}, ${wordsOf(lines[0]?.rows ?? [])}.`;
  const next = second ? `, then ${second.what} (${bandWords(second.band, second)})` : "";
  return `The largest ${first.binding === null ? "" : "signed "}obligation${of} is ${first.what}, ${bandWords(first.band, first)}${next}.`;
}

type Left = { money: readonly LedgerSum[]; lines: readonly Line[]; currency: string };

function notesOf({ money, lines, currency }: Left): string[] {
  const notes: string[] = [];
  const more = lines.length - MOST_BARS;
  if (more > 0) notes.push(`${more} smaller ${more === 1 ? "sum stands" : "sums stand"} in the ledger.`);
  const programs = money.filter(({ kind }) => kind.slug === PROGRAM).length;
  if (programs > 0)
    notes.push(
      `${programs} ${programs === 1 ? "total of a programme is" : "totals of programmes are"} left out: many pay them, and their parts are drawn.`,
    );
  const unnamed = money.filter(({ payer, payee, kind }) => kind.slug !== PROGRAM && !(payer && payee)).length;
  if (unnamed > 0)
    notes.push(`${unnamed} ${unnamed === 1 ? "sum names" : "sums name"} no payer or no payee.`);
  const apart = money.filter((sum) => isDebt(sum) && sum.unit !== currency && sum.unit !== "").length;
  if (apart > 0) notes.push(`${apart} in other currencies, which are not added.`);
  return notes;
}
