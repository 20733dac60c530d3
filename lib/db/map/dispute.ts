import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Assessment } from "@/lib/domain/standing/assessment";
import "server-only";
import { daysBetween } from "@/lib/domain/dates/day";
import type { Claim } from "@/lib/domain/standing/claim";
import { type DatedStanding, standingSince } from "@/lib/domain/standing/standing-since";
import { readTerms } from "@/lib/domain/terms/read-terms";
import { displayValue } from "@/lib/domain/values/display-value";
import type { DisputeSide, DisputeView } from "@/lib/views/disputes";
import type { ClaimView, PartnershipRef, TermView } from "@/lib/views/parts";
import type { Prisma } from "../generated/client";
import type { dealWithTerms } from "../rows/select";
import { toTerm } from "../rows/term";
import { toDateView, toTermView } from "./term-view";

/** Contested terms of one deal, as the page of disputes shows them: both sides whole, and for how long. */

type DealRow = Prisma.DealGetPayload<{ select: typeof dealWithTerms }> & { partnership: PartnershipRef };

/** The spans of a term's standing, by the term's key. */
export type SpansByKey = ReadonlyMap<string, readonly DatedStanding[]>;

/** The terms of a deal that have spans in `spans`, in the editors' order. */
export function toDisputes(row: DealRow, spans: SpansByKey, clocks: Clocks): DisputeView[] {
  const context = { clocks, dealStart: row.effectiveOnEdtf ?? row.announcedOnEdtf };
  const terms = row.terms.map((term) => toTerm(term, clocks.known));
  return readTerms(terms, context).flatMap((read) => {
    const own = spans.get(read.term.key);
    if (!own) return [];
    const term = toTermView(read, { slug: row.slug, shortId: row.shortId, title: row.title }, row.binding);
    const views = claimViews(read.reading, read.term.claims, term);
    const day = clocks.known ?? clocks.on;
    const since = standingSince(own, read.reading.standing, day);
    return [
      {
        term,
        partnership: row.partnership,
        announcedOn: toDateView(row.announcedOnEdtf),
        since: toDateView(since),
        days: since === null ? null : daysBetween(since, day),
        sides: sidesOf(read.reading, views),
        ruling:
          read.reading.standing === "ruled" && read.reading.best
            ? (views.get(read.reading.best) ?? null)
            : null,
      },
    ];
  });
}

function sidesOf({ standing, sides }: Assessment, views: ReadonlyMap<Claim, ClaimView>): DisputeSide[] {
  const shown = standing === "disputed" ? sides.filter((side) => side.contested) : sides;
  return shown.map((side) => ({
    stance: side.stance,
    display: displayValue(side.value),
    claims: side.claims.flatMap((claim) => views.get(claim) ?? []),
  }));
}

/** The view holds the claims that a reader could know of, in their order. */
function claimViews(
  { notYetKnown }: Assessment,
  claims: readonly Claim[],
  view: TermView,
): Map<Claim, ClaimView> {
  const known = claims.filter((claim) => !notYetKnown.includes(claim));
  return new Map(
    known.flatMap((claim, index) => (view.claims[index] ? [[claim, view.claims[index]] as const] : [])),
  );
}
