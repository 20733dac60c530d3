/**
 * Where a proposal can be put: the terms that fit, then others, then a new term or a new deal.
 * Decides the order and the words of the list, how a place is written in it, and where one goes that nobody has put anywhere.
 */

import type { IntakeDeal, IntakeProposal, IntakeView } from "@/lib/drafts/intake-view";
import type { EditorWords } from "@/lib/language/words-in";

/** `deal` empty: a new one, in the partnership where that is known; `term` empty: a new term of the deal. */
export type Where = { deal: string; term: string; partnership: string };
type Words = EditorWords<"intake">;
export type PlaceOption = { value: string; label: string };

/** No slug has a stroke. */
export const placeValue = ({ deal, term, partnership }: Where): string => `${deal}/${term}/${partnership}`;
export function whereOf(value: string): Where {
  const [deal = "", term = "", partnership = ""] = value.split("/");
  return { deal, term, partnership };
}

/** Where a proposal fits best; a new deal is in the partnership of its parties. */
export function bestPlace(each: IntakeProposal, view: IntakeView): Where {
  const [best] = each.candidates;
  if (best === undefined || best.deal === "") return newPlaces(each, view)[0] ?? NEW;
  return { deal: best.deal, term: best.term ?? "", partnership: "" };
}

const NEW: Where = { deal: "", term: "", partnership: "" };

/** New deals in the partnerships that hold every organization of the proposal. */
function newPlaces({ proposal }: IntakeProposal, { partnerships }: IntakeView): Where[] {
  const named = [proposal.from, proposal.to].filter((slug) => slug !== null);
  return partnerships
    .filter(({ parties }) => named.every((slug) => parties.includes(slug)))
    .map(({ slug }) => ({ ...NEW, partnership: slug }));
}

/** So many deals are offered beside those that fit. */
const MOST = 30;

export function placeOptions(each: IntakeProposal, view: IntakeView, t: Words): PlaceOption[] {
  const { deals } = view;
  const fitting = each.candidates
    .filter(({ deal }) => deal !== "")
    .map(({ deal, term }) => ({ deal, term: term ?? "", partnership: "" }));
  const own = new Set(fitting.map(({ deal }) => deal));
  const others = deals
    .filter(({ slug }) => own.has(slug))
    .flatMap((deal) => deal.terms.map(({ key }) => ({ deal: deal.slug, term: key, partnership: "" })));
  const further = deals.slice(0, MOST).map(({ slug }) => ({ deal: slug, term: "", partnership: "" }));
  const fresh = newPlaces(each, view);
  const isNewBest = each.candidates[0]?.deal === "";
  const known = [...fitting, ...others, ...further];
  const all = isNewBest ? [...fresh, ...known] : [...known, ...fresh];
  const options = [...all, NEW].map((where) => ({
    value: placeValue(where),
    label: labelOf(where, view, t),
  }));
  return options.filter(({ value }, index) => options.findIndex((other) => other.value === value) === index);
}

/** A place in words. */
function labelOf(
  { deal, term, partnership }: Where,
  { deals, partnerships }: Pick<IntakeView, "deals" | "partnerships">,
  t: Words,
): string {
  const found = deals.find(({ slug }) => slug === deal);
  if (found === undefined) {
    const name = partnerships.find(({ slug }) => slug === partnership)?.name;
    return name === undefined ? t("place.newDeal") : t("place.newDealIn", { name });
  }
  const label = termLabel(found, term);
  return label === undefined
    ? t("place.newTerm", { deal: found.title })
    : t("place.term", { deal: found.title, term: label });
}

function termLabel({ terms }: IntakeDeal, term: string): string | undefined {
  return terms.find(({ key }) => key === term)?.label;
}
