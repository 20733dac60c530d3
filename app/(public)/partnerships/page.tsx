import type { Metadata } from "next";
import { PartnershipsIndex } from "@/components/partnerships/partnerships-index";
import { FilesLine, tableGroup } from "@/components/shell/files-line";
import { ReadingPage } from "@/components/shell/reading-page";
import { listPartnerships } from "@/lib/db/read/partnerships/partnerships";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { alternatesOf } from "@/lib/language/alternates";
import { words } from "@/lib/language/words";
import { today } from "@/lib/runtime/clock";
import { toClocks } from "@/lib/url/clocks";
import { ROWS_PER_PAGE } from "@/lib/url/paging";
import type { RawParams } from "@/lib/url/params";
import { PARTNERSHIPS } from "@/lib/url/partnerships-search";

export function generateMetadata(): Metadata {
  return {
    title: words("lists")("partnerships.title"),
    description: words("lists")("partnerships.description"),
    alternates: alternatesOf("/partnerships"),
  };
}

type PartnershipsPageProps = { searchParams: Promise<RawParams> };

/** All partnerships, in the editors' order. */
export default async function PartnershipsPage({ searchParams }: PartnershipsPageProps) {
  const asked = PARTNERSHIPS.read(await searchParams);
  const { search, notes } = await presentFilters(asked.search, FILTERS_OF.partnerships);
  const now = today();
  const view = await listPartnerships({ ...search, clocks: toClocks(search, now), limit: ROWS_PER_PAGE });
  return (
    <ReadingPage
      action="/partnerships"
      query={search}
      today={now}
      keep={PARTNERSHIPS.kept(search, ["on", "known"])}
      notes={[...asked.notes, ...notes]}
    >
      <PartnershipsIndex view={view} search={search} />
      <FilesLine groups={[tableGroup(PARTNERSHIPS.href(search))]} />
    </ReadingPage>
  );
}
