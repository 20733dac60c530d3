/**
 * Domain values for tests: a plain, valid thing with whatever a test cares about put over it.
 * Decides nothing; the same arguments give the same thing.
 */
import type { Claim, ClaimSource } from "@/lib/domain/standing/claim";
import type { Term, TermKind } from "@/lib/domain/terms/term";
import type { MoneyValue, PercentValue, Value } from "@/lib/domain/values/value";
import type { MoneyPeriod, Qualifier } from "@/lib/domain/vocabulary/vocabulary";

/** A press source of 3 November 2025 that repeats nobody; its origin is its own publisher. */
export function makeSource(overrides: Partial<ClaimSource> = {}): ClaimSource {
  const publisher = overrides.publisher ?? "Reuters";
  return {
    slug: publisher.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    title: `${publisher} on the deal`,
    publisher,
    via: null,
    url: null,
    publishedOn: "2025-11-03",
    language: "en",
    tier: "press",
    ancestors: [],
    originPublishers: [publisher],
    ...overrides,
  };
}

type ClaimOverrides = Omit<Partial<Claim>, "source"> & { source?: Partial<ClaimSource> };

/** An assertion of $38 billion by that source; a rank other than normal brings a reason along. */
export function makeClaim({ source, ...overrides }: ClaimOverrides = {}): Claim {
  const rank = overrides.rank ?? "normal";
  return {
    source: makeSource(source),
    stance: "asserts",
    value: makeMoney("38000000000"),
    quote: "a $38 billion agreement",
    locator: null,
    rank,
    reason: rank === "normal" ? null : "It is the companies’ own announcement",
    ...overrides,
  };
}

/** A publisher's claim in one line: says("Reuters", makePercent("20"), { tier: "primary" }). */
export function says(publisher: string, value: Value, source: Partial<ClaimSource> = {}): Claim {
  return makeClaim({ source: { publisher, ...source }, value });
}

/** A publisher's denial. */
export function denies(publisher: string, value: Value, source: Partial<ClaimSource> = {}): Claim {
  return { ...says(publisher, value, source), stance: "denies" };
}

/** The same claim, ranked by an editor. */
export function ranked(claim: Claim, rank: Claim["rank"], reason = "Agrees with the filing"): Claim {
  return { ...claim, rank, reason: rank === "normal" ? null : reason };
}

/** Money by the month, quarter or year. */
export function makeRate(amount: string, period: MoneyPeriod, qualifier: Qualifier = "exact"): MoneyValue {
  return { ...makeMoney(amount, qualifier), period };
}

export function makeMoney(amount: string, qualifier: Qualifier = "exact", currency = "USD"): MoneyValue {
  return { type: "money", amount, currency, qualifier };
}

export function makePercent(percent: string, qualifier: Qualifier = "exact"): PercentValue {
  return { type: "percent", percent, qualifier };
}

export function makeTermKind(overrides: Partial<TermKind> = {}): TermKind {
  return {
    slug: "spend_commitment",
    label: "Spend commitment",
    group: "Money",
    valueType: "money",
    ...overrides,
  };
}

/** OpenAI's spend with Amazon, in force from 3 November 2025, with one claim. */
export function makeTerm(overrides: Partial<Term> = {}): Term {
  return {
    key: "commitment",
    kind: makeTermKind(),
    label: "Value of the agreement",
    from: { slug: "openai", name: "OpenAI" },
    to: { slug: "amazon", name: "Amazon" },
    inForceFrom: "2025-11-03",
    inForceUntil: null,
    endedByDeal: null,
    claims: [makeClaim()],
    ...overrides,
  };
}
