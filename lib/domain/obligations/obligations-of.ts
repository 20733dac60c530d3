/**
 * The terms of deals → rows of who owes whom.
 * Decides which terms are obligations and what each row says; adds nothing up.
 */

import type { AssessedTerm, TermKind } from "../terms/term";
import { compareText } from "../text/compare-text";
import { toldLabel } from "../text/translations";
import { type Stated, statedAmount } from "./amount";
import { periodOfLabel, roleOf } from "./label-roles";
import { measureOf } from "./measures";
import type { LedgerDeal, Measure, Obligation } from "./obligation";
import { ALL_RULES, type RuleSet } from "./rules";
import { perYearOf, type Span, spanOf, totalOf } from "./span";

/** One row for each term of money, capacity or chips of which a source says anything, in a fixed order. */
export function obligationsOf(deals: readonly LedgerDeal[], rules: RuleSet = ALL_RULES): Obligation[] {
  return deals.flatMap((deal) => obligationsOfDeal(deal, rules)).sort((a, b) => compareText(a.id, b.id));
}

type Owed = { one: AssessedTerm; measure: Measure; stated: Stated };

function obligationsOfDeal(deal: LedgerDeal, rules: RuleSet): Obligation[] {
  const owed = deal.terms.flatMap((one): Owed[] => {
    const measure = measureOf(one.term.kind, one.term.kind.valueType);
    const stated = measure === null ? null : statedAmount(one.reading, measure);
    return measure === null || stated === null ? [] : [{ one, measure, stated }];
  });
  return owed.map((each) => toObligation(each, { deal, owed, rules }));
}

/** The one kind of which a term may be summed with terms of another. */
export const PROGRAM = "total_program";
const BOUGHT: ReadonlySet<string> = new Set(["spend_commitment", "investment"]);

/** A programme's total beside amounts of one kind between the same two parties of its deal is the total of those. */
function sumKindOf({ term }: AssessedTerm, owed: readonly Owed[]): TermKind {
  if (term.kind.slug !== PROGRAM || roleOf(term.label, PROGRAM) !== "total") return term.kind;
  const beside = owed.flatMap(({ one: { term: other } }) => {
    const between = other.from?.slug === term.from?.slug && other.to?.slug === term.to?.slug;
    return between && BOUGHT.has(other.kind.slug) ? [other.kind] : [];
  });
  const [only] = beside;
  return only && beside.every(({ slug }) => slug === only.slug) ? only : term.kind;
}

type Frame = { deal: LedgerDeal; owed: readonly Owed[]; rules: RuleSet };

function toObligation({ one, measure, stated }: Owed, { deal, owed, rules }: Frame): Obligation {
  const { term, reading } = one;
  const sumKind = sumKindOf(one, owed);
  return {
    id: `${deal.deal.slug}/${term.key}`,
    deal: deal.deal,
    partnership: deal.partnership,
    term: { key: term.key, ...toldLabel(term) },
    kind: term.kind,
    sumKind: { slug: sumKind.slug, label: sumKind.label },
    measure,
    payer: term.from,
    payee: term.to,
    ...amounts({
      stated,
      measure,
      label: term.label,
      span: spanUnder(spanOf(one, { deal, kind: sumKind.slug }), rules),
    }),
    inForce: one.inForce,
    phase: one.phase,
    binding: deal.binding,
    lifecycle: deal.lifecycle,
    standing: reading.standing,
    state: reading.state,
    display: one.display,
    why: stated.why,
    sources: sourcesOf(one),
    role: roleOf(term.label, term.kind.slug),
    endedBy: term.endedByDeal?.slug ?? null,
    dealStart: deal.effectiveOn ?? deal.announcedOn,
  };
}

function spanUnder(span: Span, rules: RuleSet): Span {
  return span.untilIs === "derived" && !rules.derived_end ? { ...span, until: null, untilIs: null } : span;
}

type Amounts = Pick<Obligation, "amount" | "unit" | "period" | "perYear" | "total" | keyof Span>;

type Parts = { stated: Stated; measure: Measure; label: string; span: Span };

function amounts({ stated, measure, label, span }: Parts): Amounts {
  const { band, unit } = stated;
  const isMoney = measure === "money" && band !== null;
  const period = stated.period ?? (isMoney ? periodOfLabel(label) : null);
  const timed = { ...span, period };
  const perYear = isMoney ? perYearOf(band, timed) : null;
  const total = band && totalOf(band, timed);
  return { ...timed, amount: band, unit, perYear, total };
}

/** Sources of the claims that speak on it, each once. */
function sourcesOf({ reading: { sides } }: AssessedTerm): string[] {
  const slugs = sides.flatMap(({ claims }) => claims.map(({ source }) => source.slug));
  return [...new Set(slugs)].sort(compareText);
}
