import type { Metadata } from "next";
import { PageHeader } from "@/components/shell/page-header";
import { ReadingPage } from "@/components/shell/reading-page";
import { TimelinePageBody } from "@/components/timeline/timeline-page";
import { listDeals } from "@/lib/db/read/deals/list-deals";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { getTimeline } from "@/lib/db/read/timeline/timeline";
import { words } from "@/lib/language/words";
import { isFiltered } from "@/lib/url/deals-search";
import type { RawParams } from "@/lib/url/params";
import { TIMELINE, toDealsSearch } from "@/lib/url/timeline-search";
import { clocksNow } from "../../_asked/clocks-now";
import { pageHead } from "../../_share/page-head";

type Props = { searchParams: Promise<RawParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { search } = TIMELINE.read(await searchParams);
  return pageHead("timeline", "/timeline", { isView: isFiltered(search) || search.before !== null });
}

/** All partnerships on one line of time, by the lanes and under the filters of the address. */
export default async function TimelinePage({ searchParams }: Props) {
  const asked = TIMELINE.read(await searchParams);
  const { search, notes } = await presentFilters(asked.search, FILTERS_OF.deals);
  const { today, ...clocks } = clocksNow(search);
  const [timeline, list] = await Promise.all([
    getTimeline({ by: "filters", filters: search, before: search.before }, clocks),
    listDeals(toDealsSearch(search), { clocks, limit: 1 }),
  ]);
  return (
    <ReadingPage
      action="/timeline"
      query={search}
      today={today}
      keep={TIMELINE.kept(search, ["on", "known"])}
      notes={[...asked.notes, ...notes]}
      header={<PageHeader title={words("timeline")("title")} standfirst={words("timeline")("standfirst")} />}
    >
      <TimelinePageBody search={search} timeline={timeline} list={list} today={today} />
    </ReadingPage>
  );
}
