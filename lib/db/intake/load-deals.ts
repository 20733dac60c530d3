import type { Value } from "@/lib/domain/values/value";
import type { MatchDeal } from "@/lib/intake/match/match-proposals";
import type { Proposal } from "@/lib/intake/shapes/proposal";
import { valueSchema } from "@/lib/schema/value";
import type { Transaction } from "../client";

/** More deals are never weighed for one article. */
const MOST = 200;

const select = {
  ...{ slug: true, title: true, announcedOnEdtf: true },
  partnership: { select: { slug: true, parties: { select: { organization: { select: { slug: true } } } } } },
  parties: { select: { organization: { select: { slug: true } } } },
  terms: {
    select: {
      ...{ key: true, label: true },
      kind: { select: { slug: true } },
      from: { select: { slug: true } },
      to: { select: { slug: true } },
      claims: { select: { stance: true, value: true, source: { select: { slug: true } } } },
    },
    orderBy: { position: "asc" },
  },
} as const;

/** The deals between organizations that an article’s proposals name. */
export async function loadMatchDeals(tx: Transaction, proposals: readonly Proposal[]): Promise<MatchDeal[]> {
  const slugs = [...new Set(proposals.flatMap(({ from, to }) => [from, to]).filter((slug) => slug !== null))];
  if (slugs.length === 0) return [];
  const rows = await tx.deal.findMany({
    where: { parties: { some: { organization: { slug: { in: slugs } } } } },
    orderBy: [{ announcedOnEdtf: { sort: "desc", nulls: "last" } }, { slug: "asc" }],
    take: MOST,
    select,
  });
  return rows.map((row) => ({
    slug: row.slug,
    title: row.title,
    partnership: row.partnership.slug,
    parties: [...new Set(row.parties.map((party) => party.organization.slug))],
    announcedOn: row.announcedOnEdtf,
    terms: row.terms.map((term) => ({
      key: term.key,
      kind: term.kind.slug,
      label: term.label,
      from: term.from?.slug ?? null,
      to: term.to?.slug ?? null,
      claims: term.claims.map(({ source, stance, value }) => ({
        source: source.slug,
        stance,
        value: storedValue(value),
      })),
    })),
  }));
}

function storedValue(stored: unknown): Value {
  return valueSchema.parse(stored);
}
