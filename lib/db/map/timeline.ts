import type { Day } from "@/lib/domain/dates/day";
import { endByLength, LENGTH_KIND } from "@/lib/domain/obligations/span";
import type { OrganizationRef } from "@/lib/domain/terms/term";
import { fieldOf, isJsonRecord, type Json } from "@/lib/domain/text/json";
import type { Lang } from "@/lib/domain/text/language";
import { shownLabel, told, toldLabel } from "@/lib/domain/text/translations";
import { valueSchema } from "@/lib/schema/value";
import type { TimelineDeal, TimelineEvent, TimelineTerm } from "@/lib/views/timeline";
import { knownDeal, knownEnd } from "../rows/known-end";
import { toDealBrief } from "./record";
import type { Reading, TimelineDealRow, TimelineEventRow } from "./timeline-select";

/** Rows → what a timeline receives. */

export function toTimelineDeal(row: TimelineDealRow, { known, lang }: Reading): TimelineDeal {
  return {
    ...toDealBrief(row, lang),
    partnership: row.partnership,
    parties: organizationsOf(row.parties),
    startsOn: row.announcedOnEdtf ?? row.effectiveOnEdtf,
    endsOn: row.endsOnEdtf,
    derivedEnd: derivedEndOf(row, known),
    amends: row.amends.map(({ amendedDeal }) => amendedDeal.slug),
  };
}

/** The end of a deal that states none, by the one length that its terms state. A length that a later deal ended says nothing more. */
function derivedEndOf(row: TimelineDealRow, known: Day | null): string | null {
  const { endsOnEdtf, effectiveOnEdtf, announcedOnEdtf, terms } = row;
  if (endsOnEdtf !== null) return null;
  const lengths = terms.flatMap((term) => {
    if (term.kind.slug !== LENGTH_KIND || knownEnd(term, known).by !== null) return [];
    const value = valueSchema.safeParse(term.standings[0]?.value);
    return value.success ? [value.data] : [];
  });
  return endByLength(effectiveOnEdtf ?? announcedOnEdtf, lengths);
}

/** The terms of a deal. One without a row of its standing had not been reported by then. */
export function toTimelineTerms(row: TimelineDealRow, { known, lang }: Reading): TimelineTerm[] {
  const deal = { slug: row.slug, shortId: row.shortId, ...told(row, "title") };
  return row.terms.map((term) => {
    const [standing] = term.standings;
    const end = knownEnd(term, known);
    const value = valueSchema.safeParse(standing?.value);
    return {
      key: term.key,
      kind: term.kind,
      ...shownLabel(toldLabel(term), lang),
      from: term.from,
      to: term.to,
      deal,
      partnership: row.partnership,
      inForceFrom: term.inForceFromEdtf,
      inForceUntil: end.until,
      endedBy: end.by,
      standing: standing?.standing ?? "unknown",
      value: value.success ? value.data : null,
      display: displayOf(standing, lang),
    };
  });
}

/** The stored sentence in a language; English where it was not said in another. */
function displayOf(
  standing: TimelineDealRow["terms"][number]["standings"][number] | undefined,
  lang?: Lang,
): string {
  const displays = (standing?.displays ?? null) as Json;
  const said = lang !== undefined && isJsonRecord(displays) ? fieldOf(displays, lang) : null;
  return typeof said === "string" ? said : (standing?.display ?? "");
}

export function toTimelineEvent(row: TimelineEventRow, known: Day | null): TimelineEvent {
  const { slug, parties } = row.partnership;
  return {
    slug: row.slug,
    on: row.onEdtf,
    kind: row.kind,
    ...told(row, "title"),
    partnership: { slug, ...told(row.partnership, "name") },
    deal: row.deal && knownDeal(row.deal, known),
    parties: organizationsOf(parties),
  };
}

/** An organization with several roles stands once. */
function organizationsOf(parties: readonly { organization: OrganizationRef }[]): OrganizationRef[] {
  return [...new Map(parties.map(({ organization }) => [organization.slug, organization])).values()];
}
