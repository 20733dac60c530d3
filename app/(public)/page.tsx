import type { Metadata } from "next";
import { Overview } from "@/components/overview/overview";
import { ClockControl } from "@/components/shell/clock-control";
import { PageBody } from "@/components/shell/page-body";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { getOverview } from "@/lib/db/read/overview/overview";
import { today } from "@/lib/runtime/clock";
import { toClocks } from "@/lib/url/clocks";
import { overviewHref } from "@/lib/url/href";
import { CLOCK_PARAMS, type RawParams, readParams } from "@/lib/url/params";

export const metadata: Metadata = { alternates: { canonical: overviewHref() } };

type OverviewPageProps = { searchParams: Promise<RawParams> };

/** The front page. */
export default async function OverviewPage({ searchParams }: OverviewPageProps) {
  const { search: query, notes } = readParams(CLOCK_PARAMS, await searchParams);
  const now = today();
  const view = await getOverview(toClocks(query, now));
  return (
    <>
      <ClockControl action={overviewHref()} on={query.on} known={query.known} today={now} keep={[]} />
      <PageBody>
        <ParameterNotes notes={notes} />
        <Overview view={view} clocks={query} />
      </PageBody>
    </>
  );
}
