import type { Metadata } from "next";
import { NetworkPageBody } from "@/components/figures/network/network-page";
import { Downloads } from "@/components/shell/downloads";
import { FilesLine, tableGroup } from "@/components/shell/files-line";
import { PageHeader } from "@/components/shell/page-header";
import { ReadingPage } from "@/components/shell/reading-page";
import { getNetwork } from "@/lib/db/read/network/network";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { words } from "@/lib/language/words";
import { NETWORK } from "@/lib/url/ledger/network-search";
import type { RawParams } from "@/lib/url/params";
import { clocksNow } from "../../_asked/clocks-now";
import { listHead } from "../../_share/page-head";

type Props = { searchParams: Promise<RawParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { search } = NETWORK.read(await searchParams);
  return listHead("network", "/network", { isView: NETWORK.isNarrowed(search, ["on", "known"]) });
}

/** Organizations, what they promise each other, and the loops in which the money goes round. */
export default async function NetworkPage({ searchParams }: Props) {
  const asked = NETWORK.read(await searchParams);
  const { search, notes } = await presentFilters(asked.search, FILTERS_OF.network);
  const clocks = clocksNow(search);
  const view = await getNetwork(search, clocks);
  return (
    <ReadingPage
      action="/network"
      query={search}
      today={clocks.today}
      keep={NETWORK.kept(search, ["on", "known"])}
      notes={[...asked.notes, ...notes]}
      header={
        <PageHeader
          title={words("lists")("network.title")}
          standfirst={words("lists")("network.standfirst")}
          actions={<Downloads files={{ CSV: NETWORK.href(search, {}, "/network.csv") }} />}
        />
      }
    >
      <NetworkPageBody search={search} view={view} />
      <FilesLine groups={[tableGroup(NETWORK.href(search))]} />
    </ReadingPage>
  );
}
