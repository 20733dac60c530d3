import { DisputesIndex } from "@/components/disputes/disputes-index";
import { FilesLine, feedGroup, tableGroup } from "@/components/shell/files-line";
import { ReadingPage } from "@/components/shell/reading-page";
import { listDisputes } from "@/lib/db/read/disputes/disputes";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { words } from "@/lib/language/words";
import { DISPUTES } from "@/lib/url/disputes-search";
import { disputesHref } from "@/lib/url/href";
import type { RawParams } from "@/lib/url/params";
import { wholeAlternates, wholeFeedHref } from "@/lib/url/share/follow-href";
import { clocksNow } from "../../_asked/clocks-now";
import { pageHead } from "../../_share/page-head";

export const generateMetadata = () =>
  pageHead("disputes", disputesHref(), { feeds: wholeAlternates("rulings"), hasCard: true });

type DisputesPageProps = { searchParams: Promise<RawParams> };

/** Everything that is contested at the reader's clock. */
export default async function DisputesPage({ searchParams }: DisputesPageProps) {
  const asked = DISPUTES.read(await searchParams);
  const { search, notes } = await presentFilters(asked.search, FILTERS_OF.disputes);
  const clocks = clocksNow(search);
  const view = await listDisputes({ search, clocks });
  return (
    <ReadingPage
      action={disputesHref()}
      query={search}
      today={clocks.today}
      keep={DISPUTES.kept(search, ["on", "known"])}
      notes={[...asked.notes, ...notes]}
    >
      <DisputesIndex view={view} search={search} />
      <FilesLine
        groups={[
          {
            ...feedGroup((format) => wholeFeedHref("rulings", format)),
            label: words("disputes")("followRulings"),
          },
          tableGroup(DISPUTES.href(search)),
        ]}
      />
    </ReadingPage>
  );
}
