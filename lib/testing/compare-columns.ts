/**
 * Columns of the shipped dataset, and made-up ones, for tests of comparison that need no database.
 * Decides nothing: every reading is the domain's own.
 */

import { readFileSync } from "node:fs";
import fc, { type Arbitrary } from "fast-check";
import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import { lineageOf } from "@/lib/domain/standing/citations";
import type { Claim, ClaimSource } from "@/lib/domain/standing/claim";
import { readTerms } from "@/lib/domain/terms/read-terms";
import type { DealRef, Term, TermKind } from "@/lib/domain/terms/term";
import type { Binding } from "@/lib/domain/vocabulary/vocabulary";
import type { CompareColumn, CompareTerm } from "../domain/compare/comparison";
import { anyClaims } from "./arbitraries";
import { makeSource, makeTerm, makeTermKind } from "./factories";

type FieldTerm = Omit<Term, "kind" | "from" | "to" | "endedByDeal" | "claims"> & {
  kind: string;
  from: string | null;
  to: string | null;
  endedByDeal: string | null;
  claims: (Omit<Claim, "source"> & { source: string })[];
};
type Field = {
  termKinds: TermKind[];
  organizations: { slug: string; name: string }[];
  sources: (Omit<ClaimSource, "ancestors" | "originPublishers"> & { cites: string[] })[];
  partnerships: { slug: string; name: string }[];
  deals: {
    slug: string;
    title: string;
    partnership: string;
    binding: Binding;
    announcedOn: string | null;
    effectiveOn: string | null;
    endsOn: string | null;
    amends: string[];
    terms: FieldTerm[];
  }[];
};

const field = JSON.parse(readFileSync("prisma/seed/field.json", "utf8")) as Field;
const sources = new Map(field.sources.map((source) => [source.slug, source]));

/** A partnership of the shipped dataset on a day. */
export function fieldColumn(slug: string, on: Day, known: Day | null = null): CompareColumn {
  const name = field.partnerships.find((one) => one.slug === slug)?.name ?? slug;
  const deals = field.deals.filter(({ partnership }) => partnership === slug);
  return {
    subject: { kind: "partnership", slug, name },
    on,
    known,
    terms: deals.flatMap((deal) => {
      const dealStart = deal.effectiveOn ?? deal.announcedOn;
      const { binding, amends, endsOn } = deal;
      const frame = { deal: refTo(deal.slug), dealStart, binding, amends, endsOn };
      return readTerms(deal.terms.map(termOf), { clocks: { on, known }, dealStart }).map((reading) => ({
        ...frame,
        reading,
      }));
    }),
  };
}

function refTo(slug: string): DealRef {
  return { slug, shortId: slug, title: field.deals.find((deal) => deal.slug === slug)?.title ?? slug };
}

function termOf({ kind, from, to, endedByDeal, claims, ...rest }: FieldTerm): Term {
  const known = field.termKinds.find(({ slug }) => slug === kind);
  if (!known) throw new Error(`No kind ${kind}`);
  const party = (slug: string | null) => field.organizations.find((one) => one.slug === slug) ?? null;
  return {
    ...rest,
    kind: known,
    from: party(from),
    to: party(to),
    endedByDeal: endedByDeal === null ? null : refTo(endedByDeal),
    claims: claims.map((claim) => {
      const source = sources.get(claim.source);
      if (!source) throw new Error(`No source ${claim.source}`);
      return { ...claim, source: makeSource({ ...source, ...lineageOf(source, sources) }) };
    }),
  };
}

type TermOverrides = Partial<Term> & { deal?: string; binding?: Binding };

/** A made-up term of a made-up deal, read at two clocks. */
export function compareTerm(
  { deal = "deal", binding = "signed", ...term }: TermOverrides,
  clocks: Clocks,
): CompareTerm {
  const [reading] = readTerms([makeTerm(term)], { clocks, dealStart: "2025-01-01" });
  if (!reading) throw new Error("One term gives one reading.");
  return { deal: { slug: deal, shortId: deal, title: deal }, dealStart: "2025-01-01", binding, reading };
}

export const TEST_CLOCKS: Clocks = { on: "2026-06-01", known: null };

/** A column with these terms on the day of the test. */
export function compareColumn(
  slug: string,
  terms: readonly TermOverrides[],
  clocks = TEST_CLOCKS,
): CompareColumn {
  return {
    subject: { kind: "deal", slug, name: slug },
    ...clocks,
    terms: terms.map((term) => compareTerm({ deal: slug, ...term }, clocks)),
  };
}

const KINDS = [
  makeTermKind(),
  makeTermKind({
    slug: "cloud_exclusivity",
    label: "Cloud exclusivity",
    group: "Exclusivity",
    valueType: "exclusivity",
  }),
  makeTermKind({
    slug: "right_of_first_refusal",
    label: "Right of first refusal",
    group: "Exclusivity",
    valueType: "exclusivity",
  }),
  makeTermKind({ slug: "capacity", label: "Capacity", group: "Capacity", valueType: "capacity" }),
];

/** Any column of a few terms of a few kinds. */
export function anyColumn(): Arbitrary<CompareColumn> {
  const term = fc.record({
    kind: fc.constantFrom(...KINDS),
    claims: anyClaims(),
    inForceFrom: fc.constantFrom(null, "2024-01-01", "2025", "2027-01-01"),
    inForceUntil: fc.constantFrom(null, "2026-01-01", "2030"),
  });
  return fc
    .tuple(
      fc.constantFrom("a", "b", "c"),
      fc.array(term, { maxLength: 5 }),
      fc.constantFrom("2024-06-01", "2026-06-01"),
    )
    .map(([slug, terms, on]) =>
      compareColumn(
        slug,
        terms.map((one, i) => ({ ...one, key: `term-${i}` })),
        { on, known: null },
      ),
    );
}
