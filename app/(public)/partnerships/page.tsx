import { PartnershipsIndex } from "@/components/partnerships/partnerships-index";
import { FilesLine, tableGroup } from "@/components/shell/files-line";
import { ReadingPage } from "@/components/shell/reading-page";
import { listPartnerships } from "@/lib/db/read/partnerships/partnerships";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { ROWS_PER_PAGE } from "@/lib/url/paging";
import type { RawParams } from "@/lib/url/params";
import { PARTNERSHIPS } from "@/lib/url/partnerships-search";
import { clocksNow } from "../../_asked/clocks-now";
import { listHead } from "../../_share/page-head";

export const generateMetadata = () => listHead("partnerships", "/partnerships");

type PartnershipsPageProps = { searchParams: Promise<RawParams> };

/** All partnerships, in the editors' order. */
export default async function PartnershipsPage({ searchParams }: PartnershipsPageProps) {
  const asked = PARTNERSHIPS.read(await searchParams);
  const { search, notes } = await presentFilters(asked.search, FILTERS_OF.partnerships);
  const { today, ...clocks } = clocksNow(search);
  const view = await listPartnerships({ ...search, clocks, limit: ROWS_PER_PAGE });
  return (
    <ReadingPage
      action="/partnerships"
      query={search}
      today={today}
      keep={PARTNERSHIPS.kept(search, ["on", "known"])}
      notes={[...asked.notes, ...notes]}
    >
      <PartnershipsIndex view={view} search={search} />
      <FilesLine groups={[tableGroup(PARTNERSHIPS.href(search))]} />
    </ReadingPage>
  );
}
