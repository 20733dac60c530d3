/**
 * The shipped dataset, or another bundle in its form, as the deals of a ledger, without a database.
 * Decides nothing: every assessment is the domain's own.
 */

import { readFileSync } from "node:fs";
import type { Clocks } from "@/lib/domain/dates/clocks";
import { type DealThreads, threadsOfDeals } from "@/lib/domain/obligations/deal-threads";
import type { LedgerDeal } from "@/lib/domain/obligations/obligation";
import { lineageOf } from "@/lib/domain/standing/citations";
import { readTerms } from "@/lib/domain/terms/read-terms";
import type { DealRef, Term } from "@/lib/domain/terms/term";
import type { Bundle, BundleDeal, BundleTerm } from "@/lib/schema/bundle/bundle";
import { makeSource } from "./factories";

const SHIPPED = "prisma/seed/field.json";

/** The bundle as it stands in its file. */
export function readFieldBundle(file = SHIPPED): Bundle {
  return JSON.parse(readFileSync(file, "utf8")) as Bundle;
}

/** All deals of a bundle at two clocks. */
export function fieldLedger(bundle: Bundle, clocks: Clocks): { deals: LedgerDeal[]; threads: DealThreads } {
  const toTerm = termReader(bundle);
  const partnerships = new Map(bundle.partnerships.map((one) => [one.slug, one]));
  const deals = bundle.deals.map((deal): LedgerDeal => {
    const { binding, lifecycle, announcedOn, effectiveOn, endsOn } = deal;
    const dealStart = effectiveOn ?? announcedOn;
    return {
      deal: refTo(deal),
      partnership: { slug: deal.partnership, name: partnerships.get(deal.partnership)?.name ?? "" },
      ...{ binding, lifecycle, announcedOn, effectiveOn, endsOn },
      terms: readTerms(deal.terms.map(toTerm), { clocks, dealStart }),
    };
  });
  const amendments = bundle.deals.flatMap(({ slug, amends }) =>
    amends.map((other) => ({ deal: slug, amends: other })),
  );
  return { deals, threads: threadsOfDeals(amendments) };
}

function refTo({ slug, title }: Pick<BundleDeal, "slug" | "title">): DealRef {
  return { slug, shortId: slug, title };
}

function termReader(bundle: Bundle): (term: BundleTerm) => Term {
  const kinds = new Map(bundle.termKinds.map((kind) => [kind.slug, kind]));
  const organizations = new Map(bundle.organizations.map(({ slug, name }) => [slug, { slug, name }]));
  const sources = new Map(bundle.sources.map((source) => [source.slug, source]));
  const deals = new Map(bundle.deals.map((deal) => [deal.slug, refTo(deal)]));
  return ({ kind, from, to, endedByDeal, claims, ...rest }) => {
    const known = kinds.get(kind);
    if (!known) throw new Error(`No kind ${kind}`);
    return {
      ...rest,
      kind: known,
      from: (from && organizations.get(from)) || null,
      to: (to && organizations.get(to)) || null,
      endedByDeal: (endedByDeal && deals.get(endedByDeal)) || null,
      claims: claims.map((claim) => {
        const source = sources.get(claim.source);
        if (!source) throw new Error(`No source ${claim.source}`);
        return { ...claim, source: makeSource({ ...source, ...lineageOf(source, sources) }) };
      }),
    };
  };
}
