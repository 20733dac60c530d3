import type { Clocks } from "@/lib/domain/dates/clocks";
import { wasReportedBy } from "@/lib/domain/standing/known";
import type { OrganizationRef } from "@/lib/domain/terms/term";
import type { Lang } from "@/lib/domain/text/language";
import { told } from "@/lib/domain/text/translations";
import type { PartyRole } from "@/lib/domain/vocabulary/vocabulary";
import type { DealBrief, EventView, PartyView, SourceBrief } from "@/lib/views/parts";
import type { Prisma } from "../generated/client";
import { toDay } from "../rows/day";
import type { dealBrief, eventFields, eventFieldsAt, sourceBrief } from "../rows/select";
import { toDateView } from "./term-view";

/** Rows → the small parts that many views share. */

type PartyRow = { role: PartyRole; organization: OrganizationRef };

/** One line per organization with all its roles, in the order of its first role. */
export function toParties(rows: readonly PartyRow[]): PartyView[] {
  const roles = new Map<string, { organization: OrganizationRef; roles: PartyRole[] }>();
  for (const { organization, role } of rows) {
    const party = roles.get(organization.slug);
    if (party) party.roles.push(role);
    else roles.set(organization.slug, { organization, roles: [role] });
  }
  return [...roles.values()];
}

export function toDealBrief(
  row: Prisma.DealGetPayload<{ select: typeof dealBrief }>,
  lang?: Lang,
): DealBrief {
  const { announcedOnEdtf, slug, shortId, kind, binding, lifecycle } = row;
  const announcedOn = toDateView(announcedOnEdtf, lang);
  return { slug, shortId, ...told(row, "title"), kind, binding, lifecycle, announcedOn };
}

export function toSourceBriefRow(
  row: Prisma.SourceGetPayload<{ select: typeof sourceBrief }>,
  lang?: Lang,
): SourceBrief {
  const { publishedOnEdtf, slug, title, publisher, via, url, language, tier } = row;
  return { slug, title, publisher, via, url, publishedOn: toDateView(publishedOnEdtf, lang), language, tier };
}

export function toEventView(
  row: Prisma.EventGetPayload<{ select: typeof eventFields }>,
  lang?: Lang,
): EventView {
  return {
    slug: row.slug,
    on: toDateView(row.onEdtf, lang),
    kind: row.kind,
    ...told(row, "title", "detail"),
    partnership: row.partnership,
    deal: row.deal,
    sources: row.sources.map(({ source }) => toSourceBriefRow(source, lang)),
  };
}

type EventRowAt = Prisma.EventGetPayload<{ select: ReturnType<typeof eventFieldsAt> }>;

/** For a reader of that day: an event may have been reported before the deal it belongs to. */
export function toEventViewAt(row: EventRowAt, { known, lang }: Pick<Clocks, "known" | "lang">): EventView {
  const { firstKnownOn = null, ...deal } = row.deal ?? {};
  const isNamed = row.deal !== null && (known === null || wasReportedBy(toDay(firstKnownOn), known));
  return toEventView({ ...row, deal: isNamed ? (deal as EventView["deal"]) : null }, lang);
}
