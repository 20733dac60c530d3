/**
 * Where a proposal can be put: the terms that fit, then others, then a new term or a new deal.
 * Decides the order and the words of the list, and how a place is written in it.
 */
import type { IntakeDeal, IntakeProposal, IntakeView } from "@/lib/drafts/intake-view";

/** Both empty: a new deal; `term` empty: a new term of the deal. */
export type Where = { deal: string; term: string };
export type PlaceOption = { value: string; label: string };

/** No slug has a stroke. */
export const placeValue = ({ deal, term }: Where): string => `${deal}/${term}`;
export function whereOf(value: string): Where {
  const [deal = "", term = ""] = value.split("/");
  return { deal, term };
}

/** Where a proposal fits best. */
export function bestPlace({ candidates }: IntakeProposal): Where {
  const [best] = candidates;
  return { deal: best?.deal ?? "", term: best?.term ?? "" };
}

/** So many deals are offered beside those that fit. */
const MOST = 30;

export function placeOptions(each: IntakeProposal, { deals }: IntakeView): PlaceOption[] {
  const bySlug = new Map(deals.map((deal) => [deal.slug, deal]));
  const fitting = each.candidates.map(({ deal, term }) => ({ deal, term: term ?? "" }));
  const own = new Set(fitting.map(({ deal }) => deal));
  const others = deals
    .filter(({ slug }) => own.has(slug))
    .flatMap((deal) => deal.terms.map(({ key }) => ({ deal: deal.slug, term: key })));
  const fresh = deals.slice(0, MOST).map(({ slug }) => ({ deal: slug, term: "" }));
  const all = [...fitting, ...others, ...fresh, { deal: "", term: "" }];
  const options = all.map((where) => ({ value: placeValue(where), label: labelOf(where, bySlug) }));
  return options.filter(({ value }, index) => options.findIndex((other) => other.value === value) === index);
}

function labelOf({ deal, term }: Where, deals: ReadonlyMap<string, IntakeDeal>): string {
  const found = deals.get(deal);
  if (found === undefined) return "A new deal";
  const label = found.terms.find(({ key }) => key === term)?.label;
  return label === undefined ? `${found.title}: a new term` : `${found.title}: ${label}`;
}
