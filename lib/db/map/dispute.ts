import type { Clocks } from "@/lib/domain/dates/clocks";
import { type Day, daysBetween } from "@/lib/domain/dates/day";
import { edtfDate } from "@/lib/domain/dates/edtf";
import { isOneDay, openingWords } from "@/lib/domain/dates/opening-words";
import { stakeOf, stakeWords } from "@/lib/domain/obligations/stake";
import type { Language } from "@/lib/domain/say/language";
import type { Assessment } from "@/lib/domain/standing/assessment";
import type { Claim } from "@/lib/domain/standing/claim";
import { settlementOf } from "@/lib/domain/standing/settlement";
import { type DatedStanding, standingSince } from "@/lib/domain/standing/standing-since";
import { readTerms } from "@/lib/domain/terms/read-terms";
import { told } from "@/lib/domain/text/translations";
import { displayValue } from "@/lib/domain/values/display-value";
import type { DisputeSide, DisputeView } from "@/lib/views/disputes";
import type { ClaimView, PartnershipRef, TermView } from "@/lib/views/parts";
import type { Prisma } from "../generated/client";
import type { dealWithTerms } from "../rows/select";
import { toTerm } from "../rows/term";
import { languageOf, toDateView, toTermView } from "./term-view";

/** Contested terms of one deal, as the page of disputes shows them: both sides whole, and for how long. */

type DealRow = Prisma.DealGetPayload<{ select: typeof dealWithTerms }> & { partnership: PartnershipRef };

/** Today's readers count sources of an imprecise date whose last day is still to come. */
const LAST_DAY = "9999-12-31";

/** The spans of a term's standing, by the term's key. */
export type SpansByKey = ReadonlyMap<string, readonly DatedStanding[]>;

/** The terms of a deal that have spans in `spans`, in the editors' order. */
export function toDisputes(row: DealRow, spans: SpansByKey, clocks: Clocks): DisputeView[] {
  const language = languageOf(clocks);
  const context = { clocks, dealStart: row.effectiveOnEdtf ?? row.announcedOnEdtf, language };
  const terms = row.terms.map((term) => toTerm(term, clocks.known));
  return readTerms(terms, context).flatMap((read) => {
    const own = spans.get(read.term.key);
    if (!own) return [];
    const deal = { slug: row.slug, shortId: row.shortId, ...told(row, "title") };
    const term = toTermView(read, { deal, binding: row.binding }, clocks);
    const views = claimViews(read.reading, read.term.claims, term);
    return [
      {
        term,
        partnership: row.partnership,
        announcedOn: toDateView(row.announcedOnEdtf, clocks.lang),
        ...ageOf(read.reading, own, clocks),
        stake: stakeWords(stakeOf(read.reading), language),
        settlement: settlementOf(read.reading, read.term, language),
        sides: sidesOf(read.reading, views, language),
        ruling:
          read.reading.standing === "ruled" && read.reading.best
            ? (views.get(read.reading.best) ?? null)
            : null,
      },
    ];
  });
}

/** Since when it has stood so: in the words of the source that opened it, never the end of an interval as if it were known. */
function ageOf(
  reading: Assessment,
  spans: readonly DatedStanding[],
  clocks: Clocks,
): Pick<DisputeView, "since" | "days" | "isSinceVague"> {
  const since = standingSince(spans, reading.standing, clocks.known ?? LAST_DAY);
  if (since === null) return { since, days: null, isSinceVague: false };
  const opening = openedBy(reading, since) ?? since;
  return {
    since: { edtf: since, words: openingWords(opening, languageOf(clocks)) },
    days: Math.max(0, daysBetween(since, clocks.known ?? clocks.on)),
    isSinceVague: !isOneDay(opening),
  };
}

/** The date of the source by which it has stood so; of several the one that says most. null: none is dated so. */
function openedBy({ sides }: Assessment, since: Day): string | null {
  const dates = sides.flatMap(({ claims }) => claims.flatMap(({ source }) => source.publishedOn ?? []));
  const opening = dates.filter((date) => edtfDate(date).latest === since);
  const [first] = opening.toSorted((a, b) => lengthOf(a) - lengthOf(b) || (a < b ? -1 : 1));
  return first ?? null;
}

function lengthOf(edtf: string): number {
  const { earliest, latest } = edtfDate(edtf);
  return daysBetween(earliest, latest);
}

function sidesOf(
  { standing, sides }: Assessment,
  views: ReadonlyMap<Claim, ClaimView>,
  language: Language,
): DisputeSide[] {
  const shown = standing === "disputed" ? sides.filter((side) => side.contested) : sides;
  return shown.map((side) => ({
    stance: side.stance,
    display: displayValue(side.value, language),
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
