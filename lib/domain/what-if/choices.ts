/**
 * What a reader may leave out.
 * Decides what is offered first: what the most claims rest on. What is chosen is always offered.
 */

import type { Claim } from "../standing/claim";
import type { Term } from "../terms/term";
import { compareText } from "../text/compare-text";
import { foldText } from "../text/fold-text";
import { slugsOf, TIERS } from "../vocabulary/vocabulary";
import { type Assumption, type AssumptionKind, assumptionText, perKind, publisherName } from "./assumption";
import type { OpenDeal } from "./record";

/** Something that may be left out, and how many claims go with it. */
export type Choice = Assumption & {
  label: string;
  /** That of the label, where it is a title in another language than English. */
  labelLang?: string;
  claims: number;
};

export type Choices = Readonly<Record<AssumptionKind, { shown: readonly Choice[]; more: number }>>;

type Asked = { org: string | null; find: string; chosen: ReadonlySet<string> };

/** So many of each are offered; more are found by words. */
const MOST: Readonly<Record<AssumptionKind, number>> = {
  source: 10,
  publisher: 10,
  tier: 4,
  ruling: 10,
  deal: 10,
};
const MOST_FOUND = 40;

/** Everything that can be left out of the terms of these deals, narrowed by words. */
export function choicesOf(deals: readonly OpenDeal[], { org, find, chosen }: Asked): Choices {
  const all = allChoices(deals, org);
  const words = foldText(find).split(/\s+/).filter(Boolean);
  const fits = ({ label, name }: Choice) => {
    const text = foldText(`${label} ${name}`);
    return words.every((word) => text.includes(word));
  };
  const most = (kind: AssumptionKind) => (words.length === 0 ? MOST[kind] : MOST_FOUND);
  return perKind((kind) => {
    const own = all.filter((choice) => choice.kind === kind);
    const isChosen = (choice: Choice) => chosen.has(assumptionText(choice));
    const found = own.filter((choice) => !isChosen(choice) && fits(choice)).sort(ORDERS[kind]);
    const shown = [...own.filter(isChosen).sort(ORDERS[kind]), ...found.slice(0, most(kind))];
    return { shown, more: Math.max(0, found.length - most(kind)) };
  });
}

const TIER_ORDER: readonly string[] = slugsOf(TIERS);
const heaviestFirst = (a: Choice, b: Choice) => b.claims - a.claims || compareText(a.name, b.name);
const bestFirst = (a: Choice, b: Choice) => TIER_ORDER.indexOf(a.name) - TIER_ORDER.indexOf(b.name);
const ORDERS: Readonly<Record<AssumptionKind, (a: Choice, b: Choice) => number>> = {
  source: heaviestFirst,
  publisher: heaviestFirst,
  tier: bestFirst,
  ruling: heaviestFirst,
  deal: heaviestFirst,
};

function allChoices(deals: readonly OpenDeal[], org: string | null): Choice[] {
  const found = new Map<string, Choice>();
  const add = (one: Assumption & Pick<Choice, "labelLang">, label: string, claims: number) => {
    const text = assumptionText(one);
    const known = found.get(text);
    found.set(text, { ...one, label: known?.label ?? label, claims: (known?.claims ?? 0) + claims });
  };
  const addClaim = ({ source: { slug, title, publisher, tier, language } }: Claim) => {
    const titled = { kind: "source", name: slug, ...(language !== "en" && { labelLang: language }) } as const;
    add(titled, `${publisher}: ${title}`, 1);
    add({ kind: "publisher", name: publisherName(publisher) }, publisher, 1);
    add({ kind: "tier", name: tier }, TIERS[tier], 1);
  };
  for (const { deal, terms } of deals) {
    for (const term of terms.filter((one) => isOf(one, org))) {
      for (const claim of term.claims) addClaim(claim);
      add({ kind: "deal", name: deal.slug }, deal.title, term.claims.length);
      const ruled = term.claims.filter(({ rank }) => rank !== "normal").length;
      const name = `${deal.slug}/${term.key}`;
      if (ruled > 0) add({ kind: "ruling", name }, `${deal.title}: ${term.label}`, ruled);
    }
  }
  return [...found.values()];
}

function isOf({ from, to }: Term, org: string | null): boolean {
  return org === null || from?.slug === org || to?.slug === org;
}

/** Whether the record has what is named. */
export function isThere(deals: readonly OpenDeal[], { kind, name }: Assumption): boolean {
  return deals.some(({ deal, terms }) => {
    if (kind === "deal") return deal.slug === name;
    if (kind === "ruling") return terms.some((term) => `${deal.slug}/${term.key}` === name && isRuled(term));
    return terms.some(({ claims }) => claims.some(({ source }) => NAME_OF[kind](source) === name));
  });
}

function isRuled({ claims }: Term): boolean {
  return claims.some(({ rank }) => rank !== "normal");
}

const NAME_OF = {
  source: ({ slug }: Claim["source"]) => slug,
  publisher: ({ publisher }: Claim["source"]) => publisherName(publisher),
  tier: ({ tier }: Claim["source"]): string => tier,
} as const;
