import type { Metadata } from "next";
import { OrganizationsIndex } from "@/components/organizations/organizations-index";
import { FilesLine, tableGroup } from "@/components/shell/files-line";
import { ReadingPage } from "@/components/shell/reading-page";
import { listOrganizations } from "@/lib/db/read/organizations/organizations";
import { alternatesOf } from "@/lib/language/alternates";
import { words } from "@/lib/language/words";
import { today } from "@/lib/runtime/clock";
import { toClocks } from "@/lib/url/clocks";
import { ORGANIZATIONS } from "@/lib/url/organizations-search";
import { ROWS_PER_PAGE } from "@/lib/url/paging";
import type { RawParams } from "@/lib/url/params";

export function generateMetadata(): Metadata {
  return {
    title: words("lists")("organizations.title"),
    description: words("lists")("organizations.description"),
    alternates: alternatesOf("/organizations"),
  };
}

type OrganizationsPageProps = { searchParams: Promise<RawParams> };

/** All organizations, by kind and name. */
export default async function OrganizationsPage({ searchParams }: OrganizationsPageProps) {
  const { search, notes } = ORGANIZATIONS.read(await searchParams);
  const now = today();
  const view = await listOrganizations({ ...search, clocks: toClocks(search, now), limit: ROWS_PER_PAGE });
  return (
    <ReadingPage
      action="/organizations"
      query={search}
      today={now}
      keep={ORGANIZATIONS.kept(search, ["on", "known"])}
      notes={notes}
    >
      <OrganizationsIndex view={view} search={search} />
      <FilesLine groups={[tableGroup(ORGANIZATIONS.href(search))]} />
    </ReadingPage>
  );
}
