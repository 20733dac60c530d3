import type { Day } from "@/lib/domain/dates/day";
import type { Lang } from "@/lib/domain/text/language";
import { type PartnershipAt, readDealsAt } from "../../as-of/record-at";
import type { ComparedDeal, FoundSubject } from "./compare-subjects";

/** What columns are made of when a comparison is pinned: deals and partnerships as one change set left them. */

/** The subjects by the slug that was asked for. Slugs that named nothing then are not in it. */
export async function findSubjectsAt(
  changeSet: number,
  { slugs, lang }: { slugs: readonly string[]; lang: Lang | undefined },
): Promise<Map<string, FoundSubject>> {
  const { deals, partnerships } = await readDealsAt(changeSet, { deals: slugs, partnerships: slugs }, lang);
  return new Map([
    ...[...deals].map(([asked, deal]): [string, FoundSubject] => {
      const subject = { kind: "deal" as const, slug: deal.slug, name: deal.title };
      return [asked, { subject, firstKnownOn: deal.firstKnownOn, deals: [deal] }];
    }),
    ...[...partnerships].map(([asked, partnership]): [string, FoundSubject] => [asked, toFound(partnership)]),
  ]);
}

function toFound({ slug, name, deals }: PartnershipAt): FoundSubject {
  return {
    subject: { kind: "partnership", slug, name },
    firstKnownOn: earliest(deals),
    deals,
  };
}

/** A partnership is known with the first of its deals. */
function earliest(deals: readonly ComparedDeal[]): Day | null {
  const [first] = deals.flatMap(({ firstKnownOn }) => firstKnownOn ?? []).sort();
  return first ?? null;
}
