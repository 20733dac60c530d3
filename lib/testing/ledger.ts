/**
 * Made-up deals of a ledger for tests that need no database.
 * Decides nothing; the same arguments give the same thing.
 */

import fc, { type Arbitrary } from "fast-check";
import type { Clocks } from "@/lib/domain/dates/clocks";
import { threadsOfDeals } from "@/lib/domain/obligations/deal-threads";
import type { LedgerDeal } from "@/lib/domain/obligations/obligation";
import { readTerms } from "@/lib/domain/terms/read-terms";
import type { Term } from "@/lib/domain/terms/term";
import { BINDINGS, QUALIFIERS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { makeMoney, makeTerm, makeTermKind, says } from "./factories";

export const LEDGER_CLOCKS: Clocks = { on: "2026-11-28", known: null };
export const NO_THREADS = threadsOfDeals([]);

type DealOverrides = Omit<Partial<LedgerDeal>, "terms" | "deal"> & { terms?: readonly Partial<Term>[] };

/** A signed deal of 3 November 2025 with these terms, as they stand on the day of the tests. */
export function ledgerDeal(slug: string, { terms = [{}], ...rest }: DealOverrides = {}): LedgerDeal {
  const deal = {
    deal: { slug, shortId: slug, title: slug },
    partnership: { slug: "p", name: "P" },
    binding: "signed" as const,
    lifecycle: "in_force" as const,
    announcedOn: "2025-11-03",
    effectiveOn: "2025-11-03",
    endsOn: null,
    ...rest,
  };
  const made = terms.map((term, i) => makeTerm({ key: `term-${i}`, ...term }));
  const dealStart = deal.effectiveOn ?? deal.announcedOn;
  return { ...deal, terms: readTerms(made, { clocks: LEDGER_CLOCKS, dealStart }) };
}

/** A term of so many billions. */
export function billions(n: number | string, overrides: Partial<Term> = {}): Partial<Term> {
  return { claims: [says("Reuters", makeMoney(`${n}000000000`))], ...overrides };
}

const ORGANIZATIONS = ["a", "b", "c", "d"].map((slug) => ({ slug, name: slug.toUpperCase() }));
const LABELS = [
  "Value of the contract",
  "Total commitment",
  "First tranche",
  "Additional commitment",
  "Invested so far",
  "Monthly fee",
];
const KINDS = [
  makeTermKind(),
  makeTermKind({ slug: "investment", label: "Investment" }),
  makeTermKind({ slug: "total_program", label: "Total program" }),
];

/** Any few deals between four organizations. */
export function anyLedger(): Arbitrary<LedgerDeal[]> {
  const term = fc
    .record({
      kind: fc.constantFrom(...KINDS),
      label: fc.constantFrom(...LABELS),
      from: fc.constantFrom(...ORGANIZATIONS),
      to: fc.constantFrom(...ORGANIZATIONS),
      inForceFrom: fc.constantFrom(null, "2024-01-01", "2025", "2027-01-01"),
      inForceUntil: fc.constantFrom(null, null, "2026-01-01", "2030"),
      amount: fc.integer({ min: 1, max: 400 }),
      qualifier: fc.constantFrom(...slugsOf(QUALIFIERS)),
      currency: fc.constantFrom("USD", "USD", "EUR"),
    })
    .map(({ amount, qualifier, currency, ...rest }) => ({
      ...rest,
      claims: [says("Reuters", makeMoney(`${amount}000000`, qualifier, currency))],
    }));
  const deal = fc.record({
    binding: fc.constantFrom(...slugsOf(BINDINGS)),
    effectiveOn: fc.constantFrom(null, "2023-05-01", "2025-11-03"),
    endsOn: fc.constantFrom(null, "2031"),
    terms: fc.array(term, { minLength: 1, maxLength: 4 }),
  });
  return fc
    .array(deal, { minLength: 1, maxLength: 6 })
    .map((deals) => deals.map((one, i) => ledgerDeal(`deal-${i}`, one)));
}
