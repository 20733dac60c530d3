import type { Metadata } from "next";
import { DealsList } from "@/components/deals/list/deals-list";
import { Downloads } from "@/components/shell/downloads";
import { FilesLine, feedGroup, tableGroup } from "@/components/shell/files-line";
import { PageHeader } from "@/components/shell/page-header";
import { ReadingPage } from "@/components/shell/reading-page";
import { listDeals } from "@/lib/db/read/deals/list-deals";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { listSharedViews } from "@/lib/db/shared-views/list-views";
import { words } from "@/lib/language/words";
import { DEALS, dealsCsvHref, isFiltered } from "@/lib/url/deals-search";
import type { ParamNote, RawParams } from "@/lib/url/params";
import { dealsAlternates, dealsFeedHref } from "@/lib/url/share/follow-href";
import type { DealsListView } from "@/lib/views/deals-list";
import { clocksNow } from "../../_asked/clocks-now";
import { pageHead } from "../../_share/page-head";

type Props = { searchParams: Promise<RawParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { search } = DEALS.read(await searchParams);
  return pageHead("deals", "/deals", {
    feeds: dealsAlternates(search),
    isView: isFiltered(search) || search.cursor !== null,
  });
}

/** The table of deals: filtered, ordered and cut into pages by its address. */
export default async function DealsPage({ searchParams }: Props) {
  const asked = DEALS.read(await searchParams);
  const { search, notes } = await presentFilters(asked.search, FILTERS_OF.deals);
  const clocks = clocksNow(search);
  const [view, shared] = await Promise.all([
    listDeals(search, { clocks, limit: search.rows }),
    listSharedViews("deals"),
  ]);
  return (
    <ReadingPage
      action="/deals"
      query={search}
      today={clocks.today}
      keep={DEALS.kept(search, ["on", "known"])}
      notes={[...asked.notes, ...notes, ...notesOf(view)]}
      header={
        <PageHeader
          title={words("deals")("title")}
          standfirst={words("deals")("standfirst")}
          actions={
            <Downloads
              files={{ [words("deals")("csv")]: dealsCsvHref(search) }}
              json={DEALS.apiHref(search)}
            />
          }
        />
      }
    >
      <DealsList search={search} view={view} shared={shared} />
      <FilesLine
        groups={[
          feedGroup((format) => dealsFeedHref(search, format)),
          tableGroup(DEALS.href(search, { density: "comfortable" })),
        ]}
      />
    </ReadingPage>
  );
}

/** What only the list could tell about the address. */
function notesOf({ strayed }: DealsListView): ParamNote[] {
  return strayed ? [{ parameter: "cursor", message: words("deals")("strayed"), isWorded: true }] : [];
}
