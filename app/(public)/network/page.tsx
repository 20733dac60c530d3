import type { Metadata } from "next";
import { NetworkPageBody } from "@/components/figures/network/network-page";
import { ClockControl } from "@/components/shell/clock-control";
import { FilesLine, tableGroup } from "@/components/shell/files-line";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { getNetwork } from "@/lib/db/read/network/network";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { alternatesOf } from "@/lib/language/alternates";
import { words } from "@/lib/language/words";
import { today } from "@/lib/runtime/clock";
import { NETWORK } from "@/lib/url/ledger/network-search";
import type { RawParams } from "@/lib/url/params";

type Props = { searchParams: Promise<RawParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { search } = NETWORK.read(await searchParams);
  return {
    title: words("lists")("network.title"),
    description: words("lists")("network.description"),
    alternates: alternatesOf("/network"),
    robots: NETWORK.isNarrowed(search, ["on", "known"]) ? { index: false, follow: true } : null,
  };
}

/** Organizations, what they promise each other, and the loops in which the money goes round. */
export default async function NetworkPage({ searchParams }: Props) {
  const asked = NETWORK.read(await searchParams);
  const { search, notes } = await presentFilters(asked.search, FILTERS_OF.network);
  const day = today();
  const view = await getNetwork(search, day);
  return (
    <>
      <ClockControl
        action="/network"
        on={search.on}
        known={search.known}
        today={day}
        keep={NETWORK.kept(search, ["on", "known"])}
      />
      <PageBody>
        <PageHeader
          title={words("lists")("network.title")}
          standfirst={words("lists")("network.standfirst")}
          actions={
            <ButtonLink href={NETWORK.href(search, {}, "/network.csv")} download size="sm">
              CSV
            </ButtonLink>
          }
        />
        <ParameterNotes notes={[...asked.notes, ...notes]} />
        <NetworkPageBody search={search} view={view} />
        <FilesLine groups={[tableGroup(NETWORK.href(search))]} />
      </PageBody>
    </>
  );
}
