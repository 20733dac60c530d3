import type { Metadata } from "next";
import { Overview } from "@/components/overview/overview";
import { ClockControl } from "@/components/shell/clock-control";
import { PageBody } from "@/components/shell/page-body";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { getDashboard, presentDashboard } from "@/lib/db/read/overview/dashboard";
import { getOverview } from "@/lib/db/read/overview/overview";
import { today } from "@/lib/runtime/clock";
import { toClocks } from "@/lib/url/clocks";
import { DASHBOARD_PARAMS } from "@/lib/url/dashboard-search";
import { overviewHref } from "@/lib/url/href";
import { type RawParams, readParams } from "@/lib/url/params";

type OverviewPageProps = { searchParams: Promise<RawParams> };

export const metadata: Metadata = { alternates: { canonical: overviewHref() } };

/** The front page: who owes whom, how firm, what is disputed. */
export default async function OverviewPage({ searchParams }: OverviewPageProps) {
  const { values, notes } = readParams(DASHBOARD_PARAMS, await searchParams);
  const { search, notes: moved } = await presentDashboard(values);
  const now = today();
  const clocks = toClocks(search, now);
  const [view, money] = await Promise.all([getOverview(clocks), getDashboard(search, now)]);
  return (
    <>
      <ClockControl
        action={overviewHref()}
        on={search.on}
        known={search.known}
        today={now}
        keep={search.org === null ? [] : [["org", search.org]]}
      />
      <PageBody>
        <ParameterNotes notes={[...notes, ...moved]} />
        <Overview view={view} money={money} search={search} day={clocks.on} />
      </PageBody>
    </>
  );
}
