import { OrganizationsIndex } from "@/components/organizations/organizations-index";
import { FilesLine, tableGroup } from "@/components/shell/files-line";
import { ReadingPage } from "@/components/shell/reading-page";
import { listOrganizations } from "@/lib/db/read/organizations/organizations";
import { ORGANIZATIONS } from "@/lib/url/organizations-search";
import { ROWS_PER_PAGE } from "@/lib/url/paging";
import type { RawParams } from "@/lib/url/params";
import { clocksNow } from "../../_asked/clocks-now";
import { listHead } from "../../_share/page-head";

export const generateMetadata = () => listHead("organizations", "/organizations");

type OrganizationsPageProps = { searchParams: Promise<RawParams> };

/** All organizations, by kind and name. */
export default async function OrganizationsPage({ searchParams }: OrganizationsPageProps) {
  const { search, notes } = ORGANIZATIONS.read(await searchParams);
  const { today, ...clocks } = clocksNow(search);
  const view = await listOrganizations({ ...search, clocks, limit: ROWS_PER_PAGE });
  return (
    <ReadingPage
      action="/organizations"
      query={search}
      today={today}
      keep={ORGANIZATIONS.kept(search, ["on", "known"])}
      notes={notes}
    >
      <OrganizationsIndex view={view} search={search} />
      <FilesLine groups={[tableGroup(ORGANIZATIONS.href(search))]} />
    </ReadingPage>
  );
}
