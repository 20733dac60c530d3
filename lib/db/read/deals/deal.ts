import type { Clocks } from "@/lib/domain/dates/clocks";
import { wasReportedBy } from "@/lib/domain/standing/known";
import { isSlug } from "@/lib/domain/text/slug";
import { told } from "@/lib/domain/text/translations";
import type { DealAnswer, DealPageView } from "@/lib/views/deal-page";
import { db } from "../../client";
import { toDerivedEnd } from "../../map/derived-end";
import { toDealBrief, toEventView, toParties } from "../../map/record";
import { toDateView, toDealTerms, viewsOf } from "../../map/term-view";
import { toDay } from "../../rows/day";
import { findRow, readingIn } from "../../rows/one-statement/find-rows";
import { type DealNeighbours, getDealNeighbours } from "./deal-neighbours";
import { type DealPageRow, dealPageSelect } from "./deal-select";
import { type DealThread, getDealThread } from "./deal-thread";

/** One deal as it stands at two clocks: what its page and its JSON answer are made of. */
export async function getDeal(slug: string, clocks: Clocks): Promise<DealAnswer> {
  if (!isSlug(slug)) return { kind: "absent" };
  const row = await findRow(readingIn(db(), clocks.lang), "deal", {
    where: { slug },
    select: dealPageSelect(clocks.known),
  });
  if (!row) return { kind: "absent" };
  const firstKnownOn = toDay(row.firstKnownOn);
  if (!wasReportedBy(firstKnownOn, clocks.known)) return { kind: "not_yet", slug, firstKnownOn };
  const [thread, neighbours] = await Promise.all([
    getDealThread(row.id, clocks),
    getDealNeighbours(row, clocks),
  ]);
  return { kind: "found", deal: toDealPageView({ row, thread, neighbours, clocks }) };
}

type Parts = { row: DealPageRow; thread: DealThread; neighbours: DealNeighbours; clocks: Clocks };

function toDealPageView({ row, thread, neighbours, clocks }: Parts): DealPageView {
  const terms = toDealTerms(row, clocks);
  return {
    ...toDealBrief(row, clocks.lang),
    partnership: row.partnership,
    effectiveOn: toDateView(row.effectiveOnEdtf, clocks.lang),
    endsOn: toDateView(row.endsOnEdtf, clocks.lang),
    derivedEnd: toDerivedEnd(row, terms, clocks),
    ...(clocks.known === null ? told(row, "summary") : { summary: null }),
    parties: toParties(row.parties),
    terms: viewsOf(terms, clocks),
    thread: thread.entries,
    amends: thread.amends,
    amendedBy: thread.amendedBy,
    events: row.events.map((event) => toEventView(event, clocks.lang)),
    previous: neighbours.previous,
    next: neighbours.next,
    clocks,
    revision: row.record.headRevision,
  };
}
