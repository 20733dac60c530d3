import type { Metadata } from "next";
import { DealsList } from "@/components/deals/list/deals-list";
import { FilesLine, feedGroup, tableGroup } from "@/components/shell/files-line";
import { PageHeader } from "@/components/shell/page-header";
import { ReadingPage } from "@/components/shell/reading-page";
import { buttonClasses } from "@/components/ui/controls/button-classes";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { Anchor } from "@/components/ui/language/link";
import { listDeals } from "@/lib/db/read/deals/list-deals";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { listSharedViews } from "@/lib/db/shared-views/list-views";
import { alternatesOf } from "@/lib/language/alternates";
import { words } from "@/lib/language/words";
import { today } from "@/lib/runtime/clock";
import { DEALS, type DealsSearch, dealsCsvHref, isFiltered } from "@/lib/url/deals-search";
import type { ParamNote, RawParams } from "@/lib/url/params";
import { dealsAlternates, dealsFeedHref } from "@/lib/url/share/follow-href";
import type { DealsListView } from "@/lib/views/deals-list";

type Props = { searchParams: Promise<RawParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { search } = DEALS.read(await searchParams);
  return {
    title: words("deals")("title"),
    description: words("deals")("description"),
    alternates: alternatesOf("/deals", dealsAlternates(search)),
    // Filtered views are for people; search engines would walk them without end.
    robots: isFiltered(search) || search.cursor !== null ? { index: false, follow: true } : null,
  };
}

/** The table of deals: filtered, ordered and cut into pages by its address. */
export default async function DealsPage({ searchParams }: Props) {
  const asked = DEALS.read(await searchParams);
  const { search, notes } = await presentFilters(asked.search, FILTERS_OF.deals);
  const day = today();
  const [view, shared] = await Promise.all([
    listDeals(search, { today: day, limit: search.rows }),
    listSharedViews("deals"),
  ]);
  return (
    <ReadingPage
      action="/deals"
      query={search}
      today={day}
      keep={DEALS.kept(search, ["on", "known"])}
      notes={[...asked.notes, ...notes, ...notesOf(view)]}
      header={
        <PageHeader
          title={words("deals")("title")}
          standfirst={words("deals")("standfirst")}
          actions={<Downloads search={search} />}
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

function Downloads({ search }: { search: DealsSearch }) {
  return (
    <>
      <ButtonLink href={dealsCsvHref(search)} download size="sm">
        {words("deals")("csv")}
      </ButtonLink>
      <Anchor href={DEALS.apiHref(search)} className={buttonClasses("quiet", "sm")}>
        JSON
      </Anchor>
    </>
  );
}

/** What only the list could tell about the address. */
function notesOf({ strayed }: DealsListView): ParamNote[] {
  return strayed ? [{ parameter: "cursor", message: words("deals")("strayed"), isWorded: true }] : [];
}
