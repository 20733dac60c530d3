/**
 * The rows of the naive script: what each term of money states, from the bundle's JSON and the rules in words. Of the ledger's own code it
 * knows nothing, and shares with it only what the claims of each term amount to.
 */

import type { Clocks } from "@/lib/domain/dates/clocks";
import { lineageOf } from "@/lib/domain/standing/citations";
import { readTerms } from "@/lib/domain/terms/read-terms";
import type { AssessedTerm, Term } from "@/lib/domain/terms/term";
import type { Bundle, BundleDeal } from "@/lib/schema/bundle/bundle";
import { makeSource } from "../factories";

export const BINDINGS = ["rumored", "letter_of_intent", "announced", "signed"];
const TOTAL = /\b(totals?|together|combined|cumulative|overall|altogether|all of)\b/i;
export const PART =
  /\b(part|portion|tranche|instal?lments?|notes?|phase|remainder|first|initial|second|third|upfront|share)\b/i;

/** A deal as the bundle has it, with what its claims amount to. */
export type ReadDeal = Omit<BundleDeal, "terms"> & { terms: AssessedTerm[] };

export type Naive = {
  id: string;
  deal: ReadDeal;
  term: AssessedTerm["term"];
  kind: string;
  unit: string;
  low: number;
  high: number;
  open: boolean;
  rate: number | null;
  missing: boolean;
  from: string;
  until: string | null;
  gone: boolean;
  /** As stated, before anything is counted elsewhere. */
  stated: { low: number; high: number };
  /** Rows that lie in this one. */
  holds: Naive[];
  /** Deals that amend one another share one name. */
  chain: string;
};

export const first = (edtf: string | null): string => {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf ?? "");
  return match ? `${match[1]}-${match[2] ?? "01"}-${match[3] ?? "01"}` : "";
};
export const months = (a: string, b: string) => {
  const at = (day: string) => {
    const [y = 0, m = 1, d = 1] = day.split("-").map(Number);
    return y * 12 + m - 1 + (d - 1) / new Date(Date.UTC(y, m, 0)).getUTCDate();
  };
  return at(b) - at(a);
};
const sameTwo = (a: AssessedTerm["term"], b: AssessedTerm["term"]) =>
  [a.from?.slug ?? "", a.to?.slug ?? ""].sort().join() ===
  [b.from?.slug ?? "", b.to?.slug ?? ""].sort().join();

function amountOf({ reading }: AssessedTerm) {
  const said =
    reading.standing === "disputed"
      ? reading.sides.filter((side) => side.contested)
      : [{ stance: "asserts", value: reading.value ?? { type: reading.state } }];
  const money = said.flatMap(({ stance, value }) =>
    stance === "asserts" && value.type === "money" ? [value] : [],
  );
  if (money.length === 0) return null;
  const denied = said.some(({ stance, value }) => stance === "denies" || value.type === "none");
  const amounts = money.map(({ amount }) => Number(amount));
  const lows = money.map(({ amount, qualifier }) => (qualifier === "up_to" ? 0 : Number(amount)));
  return {
    unit: money[0]?.currency ?? "",
    rate: money[0]?.period ?? null,
    low: denied ? 0 : Math.min(...lows),
    high: Math.max(...amounts),
    open: money.some(({ qualifier }) => ["at_least", "more_than"].includes(qualifier)),
  };
}

const MONEY = ["spend_commitment", "investment", "total_program"];
const isSilent = ({ reading }: AssessedTerm) =>
  ["undisclosed", "redacted"].includes(reading.state) && reading.standing !== "unknown";
export const isTotal = (term: AssessedTerm["term"]) =>
  TOTAL.test(term.label) || (term.kind.slug === "total_program" && !PART.test(term.label));
export const pairOf = ({ from, to }: AssessedTerm["term"]) => `${from?.slug ?? ""} ${to?.slug ?? ""}`;

function isOwed(one: AssessedTerm): boolean {
  const live = one.inForce !== "no" && one.reading.standing !== "denied";
  return live && MONEY.includes(one.term.kind.slug) && (amountOf(one) !== null || isSilent(one));
}

/** A programme's total goes with the one kind that its deal has between the same two. */
function kindOf({ term }: AssessedTerm, deal: ReadDeal): string {
  if (term.kind.slug !== "total_program" || !isTotal(term)) return term.kind.slug;
  const beside = deal.terms.filter(
    (other) =>
      ["spend_commitment", "investment"].includes(other.term.kind.slug) &&
      pairOf(other.term) === pairOf(term) &&
      (amountOf(other) !== null || isSilent(other)),
  );
  const kinds = [...new Set(beside.map((other) => other.term.kind.slug))];
  return kinds.length === 1 ? (kinds[0] ?? "") : term.kind.slug;
}

function untilOf({ term }: AssessedTerm, deal: ReadDeal, kind: string): string | null {
  if (term.inForceUntil) return first(term.inForceUntil);
  if (kind === "investment") return null;
  return deal.endsOn ? first(deal.endsOn) : lengthEnd(term, deal);
}

function lengthEnd(term: AssessedTerm["term"], deal: ReadDeal): string | null {
  const lengths = deal.terms.filter(
    (other) => other.term.kind.slug === "duration" && other.reading.value && sameTwo(other.term, term),
  );
  const length = lengths.length === 1 ? lengths[0]?.reading.value : null;
  if (length?.type === "date") return length.qualifier === "from" ? null : first(length.date);
  return length?.type === "duration" ? later(startOf(term, deal), length.months) : null;
}

function startOf({ inForceFrom }: AssessedTerm["term"], deal: ReadDeal): string {
  return first(inForceFrom ?? deal.effectiveOn ?? deal.announcedOn);
}

function later(day: string, by: number): string | null {
  if (day === "") return null;
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + by;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-${day.slice(8)}`;
}

function timesAYear(one: AssessedTerm): number | null {
  const amount = amountOf(one);
  if (amount === null) return null;
  if (amount.rate) return { month: 12, quarter: 4, year: 1 }[amount.rate];
  if (/\b(monthly|a month|per month)\b/i.test(one.term.label)) return 12;
  return /\b(yearly|annual|a year|per year)\b/i.test(one.term.label) ? 1 : null;
}

function naiveRow(one: AssessedTerm, deal: ReadDeal, chain: string): Naive {
  const { term } = one;
  const amount = amountOf(one) ?? { unit: "", low: 0, high: 0, open: false };
  const kind = kindOf(one, deal);
  const [from, until, rate] = [startOf(term, deal), untilOf(one, deal, kind), timesAYear(one)];
  const spanned = until === null ? null : months(from, until) / 12;
  const times = rate === null ? 1 : spanned === null ? null : rate * spanned;
  const low = one.inForce === "possibly" ? 0 : amount.low * (times ?? 0);
  const high = amount.high * (times ?? 0);
  return {
    id: `${deal.slug}/${term.key}`,
    ...{ deal, term, kind, from, until, rate, chain, low, high },
    ...{ unit: amount.unit, open: amount.open },
    missing: amountOf(one) === null || times === null,
    gone: false,
    stated: { low, high },
    holds: [],
  };
}

/** The name of each deal's chain of amendments: names spread along the links until nothing changes. */
function chainsOf(bundle: Bundle): Map<string, string> {
  const names = new Map(bundle.deals.map(({ slug }) => [slug, slug]));
  const links = bundle.deals.flatMap(({ slug, amends }) => amends.map((other) => [slug, other] as const));
  for (let isMoving = true; isMoving; ) {
    isMoving = false;
    for (const [a, b] of links) {
      const [x = a, y = b] = [names.get(a), names.get(b)];
      if (x === y) continue;
      isMoving = true;
      const least = x < y ? x : y;
      names.set(a, least).set(b, least);
    }
  }
  return names;
}

function readDeals(bundle: Bundle, clocks: Clocks): ReadDeal[] {
  const kinds = new Map(bundle.termKinds.map((kind) => [kind.slug, kind]));
  const organizations = new Map(bundle.organizations.map(({ slug, name }) => [slug, { slug, name }]));
  const sources = new Map(bundle.sources.map((source) => [source.slug, source]));
  const refOf = (slug: string | null) => (slug === null ? null : { slug, shortId: slug, title: slug });
  return bundle.deals.map((deal) => {
    const terms = deal.terms.map(({ kind, from, to, endedByDeal, claims, ...rest }): Term => {
      const known = kinds.get(kind);
      if (!known) throw new Error(`No kind ${kind}`);
      return {
        ...rest,
        kind: known,
        from: (from && organizations.get(from)) || null,
        to: (to && organizations.get(to)) || null,
        endedByDeal: refOf(endedByDeal),
        claims: claims.map((claim) => {
          const source = sources.get(claim.source);
          if (!source) throw new Error(`No source ${claim.source}`);
          return { ...claim, source: makeSource({ ...source, ...lineageOf(source, sources) }) };
        }),
      };
    });
    const dealStart = deal.effectiveOn ?? deal.announcedOn;
    return { ...deal, terms: readTerms(terms, { clocks, dealStart }) };
  });
}

/** Every row of a bundle, each with what it states. */
export function naiveRows(bundle: Bundle, clocks: Clocks): Naive[] {
  const chains = chainsOf(bundle);
  return readDeals(bundle, clocks).flatMap((deal) =>
    deal.terms.filter(isOwed).map((one) => naiveRow(one, deal, chains.get(deal.slug) ?? deal.slug)),
  );
}
