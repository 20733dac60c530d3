/**
 * The terms of deals → rows of who owes whom.
 * Decides which terms are obligations and what each row says; adds nothing up.
 */

import type { AssessedTerm, TermKind } from "../terms/term";
import { compareText } from "../text/compare-text";
import { type Stated, statedAmount } from "./amount";
import { periodOfLabel, roleOf } from "./label-roles";
import type { LedgerDeal, Measure, Obligation } from "./obligation";
import { ALL_RULES, type RuleSet } from "./rules";
import { perYearOf, type Span, spanOf, totalOf } from "./span";

/** Amounts that say what something is worth, or how many people it employs: nobody owes them. */
const NOT_OWED: ReadonlySet<string> = new Set(["valuation", "jobs"]);
const GROUPS: Readonly<Record<string, readonly Measure[]>> = {
  Money: ["money"],
  Capacity: ["capacity", "count"],
};

/** What terms of a kind are measured in where they are obligations; null: they are none. Kinds that editors add count by group and type. */
export function measureOf({ slug, group, valueType }: TermKind): Measure | null {
  if (NOT_OWED.has(slug)) return null;
  return GROUPS[group]?.find((measure) => measure === valueType) ?? null;
}

/** One row for each term of money, capacity or chips of which a source says anything, in a fixed order. */
export function obligationsOf(deals: readonly LedgerDeal[], rules: RuleSet = ALL_RULES): Obligation[] {
  return deals
    .flatMap((deal) => deal.terms.flatMap((term) => obligationOf(term, deal, rules)))
    .sort((a, b) => compareText(a.id, b.id));
}

function obligationOf(one: AssessedTerm, deal: LedgerDeal, rules: RuleSet): Obligation[] {
  const { term, reading } = one;
  const measure = measureOf(term.kind);
  const stated = measure === null ? null : statedAmount(reading, measure);
  if (measure === null || stated === null) return [];
  return [
    {
      id: `${deal.deal.slug}/${term.key}`,
      deal: deal.deal,
      partnership: deal.partnership,
      term: { key: term.key, label: term.label },
      kind: term.kind,
      measure,
      payer: term.from,
      payee: term.to,
      ...amounts({ stated, label: term.label, span: spanUnder(one, deal, rules) }),
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
    },
  ];
}

function spanUnder(one: AssessedTerm, deal: LedgerDeal, rules: RuleSet): Span {
  const span = spanOf(one, deal);
  return span.untilIs === "derived" && !rules.derived_end ? { ...span, until: null, untilIs: null } : span;
}

type Amounts = Pick<Obligation, "amount" | "unit" | "period" | "perYear" | "total" | keyof Span>;

function amounts({ stated, label, span }: { stated: Stated; label: string; span: Span }): Amounts {
  const { band, unit } = stated;
  const period = stated.period ?? (band === null ? null : periodOfLabel(label));
  const timed = { ...span, period };
  return {
    ...span,
    amount: band,
    unit,
    period,
    perYear: band && perYearOf(band, timed),
    total: band && totalOf(band, timed),
  };
}

/** Sources of the claims that speak on it, each once. */
function sourcesOf({ reading: { sides } }: AssessedTerm): string[] {
  const slugs = sides.flatMap(({ claims }) => claims.map(({ source }) => source.slug));
  return [...new Set(slugs)].sort(compareText);
}
