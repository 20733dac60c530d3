/**
 * The three questions of the front page: what is signed, who owes most to whom, what is disputed.
 * Decides which lines answer each; every sum has one payer.
 */

import { type Label, labelOf, toldLabel } from "@/lib/domain/text/translations";
import { bandWords } from "../domain/obligations/band-words";
import type { Lump } from "../domain/obligations/lumps/lump";
import { payerSumsOfLumps } from "../domain/obligations/lumps/lump-sums";
import type { RuleSet } from "../domain/obligations/rules";
import type { LedgerSum } from "../domain/obligations/sums";
import { compareText } from "../domain/text/compare-text";
import { compareDecimals } from "../domain/values/decimal";
import type { Binding } from "../domain/vocabulary/vocabulary";
import { sidesOf } from "./ahead";
import type { AtStake } from "./at-stake";
import type { LedgerPick } from "./figure";
import { ENGLISH_BARS, type SaysBars } from "./says-bars";
import { firmnessWords } from "./stack";

/** One line of an answer: whom it is about, how much, and where it is read on. */
export type AnswerLine = {
  key: string;
  what: string;
  /** The label of a term in `what`, where it has one. */
  term?: Label;
  amount: string;
  note: string;
  to: { pick: LedgerPick } | { deal: string; term: string };
};
export type Answers = Readonly<Record<"signed" | "owes" | "disputed", readonly AnswerLine[]>>;

const LINES = 3;
const SPEND = "spend_commitment";
const PROGRAM = "total_program";

type Asked = {
  rules: RuleSet;
  sums: readonly LedgerSum[];
  /** The most at stake first. */
  disputes: readonly AtStake[];
  currency: string;
};

/** The lines of all three. */
export function answersOf(
  lumps: readonly Lump[],
  { rules, sums, disputes, currency }: Asked,
  language: SaysBars = ENGLISH_BARS,
): Answers {
  const owed = ({ measure, unit, kind, band }: LedgerSum) =>
    measure === "money" && unit === currency && kind.slug !== PROGRAM && band.top !== "0";
  // With the rule of firmness switched off a sum is of all degrees together.
  const isOf = ({ binding }: LedgerSum, ...degrees: readonly Binding[]) =>
    binding === null || degrees.includes(binding);
  // Nothing is added over two kinds.
  const spent = lumps.filter(({ row }) => row.sumKind.slug === SPEND);
  const signed = payerSumsOfLumps(spent, rules)
    .filter((sum) => owed(sum) && sum.payer !== null && isOf(sum, "signed"))
    .sort(surestFirst);
  const pairs = sums
    .filter((sum) => owed(sum) && sum.payer !== null && sum.payee !== null)
    .filter((sum) => isOf(sum, "signed", "announced"))
    .sort(surestFirst);
  return {
    signed: signed.slice(0, LINES).map((sum) => lineOf(sum, sum.payer?.name ?? "", language)),
    owes: pairs.slice(0, LINES).map((sum) => lineOf(sum, sidesOf(sum), language)),
    disputed: disputes.slice(0, LINES).map(({ row, words }) => ({
      key: row.id,
      what: `${sidesOf(row) || row.partnership.name}: ${labelOf(row.term)}`,
      term: toldLabel(row.term),
      amount: words,
      note: row.amount ? language.figures.sourcesSay(bandWords(row.amount, row, language)) : "",
      to: { deal: row.deal.slug, term: row.term.key },
    })),
  };
}

/** What is certain weighs before what is possible. */
function surestFirst(a: LedgerSum, b: LedgerSum): number {
  return (
    compareDecimals(b.band.low, a.band.low) ||
    compareDecimals(b.band.top, a.band.top) ||
    compareText(keyOf(a), keyOf(b))
  );
}

function keyOf({ payer, payee, kind, binding }: LedgerSum): string {
  return [payer?.slug, payee?.slug, kind.slug, binding].join("/");
}

function lineOf(sum: LedgerSum, what: string, language: SaysBars): AnswerLine {
  const { payer, payee, kind, binding } = sum;
  return {
    key: keyOf(sum),
    what,
    amount: bandWords(sum.band, sum, language),
    note: `${language.vocabulary.termKind(kind.slug, kind.label).toLowerCase()}, ${firmnessWords(binding, language)}`,
    to: {
      pick: {
        ...(payer ? { payer: [payer.slug] } : {}),
        ...(payee ? { payee: [payee.slug] } : {}),
        kind: [kind.slug],
        ...(binding ? { binding: [binding] } : {}),
      },
    },
  };
}
