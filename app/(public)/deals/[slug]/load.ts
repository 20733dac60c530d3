import { cache } from "react";
import { getDeal } from "@/lib/db/read/deals/deal";
import { getTimeline } from "@/lib/db/read/timeline/timeline";
import type { Day } from "@/lib/domain/dates/day";
import { toStorable } from "@/lib/domain/text/plain-text";
import { today } from "@/lib/runtime/clock";
import { toClocks } from "@/lib/url/clocks";
import { type RawParams, readParams } from "@/lib/url/params";
import { RECORD_PAGE_PARAMS } from "@/lib/url/timeline-search";

export type DealPageProps = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

/** The title and the page of one request want the same deal: it is read once. */
const readOnce = cache((slug: string, on: Day, known: Day | null) =>
  getDeal(slug, toClocks({ on, known }, on)),
);

/** What a request for a deal's page asks for, and what the record answers. */
export async function loadDeal({ params, searchParams }: DealPageProps) {
  const [{ slug }, raw] = await Promise.all([params, searchParams]);
  const { search: query, notes } = readParams(RECORD_PAGE_PARAMS, raw);
  const now = today();
  const clocks = toClocks(query, now);
  return { slug, raw, query, notes, now, answer: await readOnce(slug, clocks.on, clocks.known) };
}

/** The deal's timeline, asked for beside the deal and not after it. */
export async function loadTimeline({ params, searchParams }: DealPageProps) {
  const [{ slug }, raw] = await Promise.all([params, searchParams]);
  const { search } = readParams(RECORD_PAGE_PARAMS, raw);
  return getTimeline({ by: "deal", slug: toStorable(slug) }, toClocks(search, today()));
}
