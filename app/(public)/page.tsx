import type { Metadata } from "next";
import { Overview } from "@/components/overview/overview";
import { ReadingPage } from "@/components/shell/reading-page";
import { getDashboard, presentDashboard } from "@/lib/db/read/overview/dashboard";
import { getOverview } from "@/lib/db/read/overview/overview";
import { today } from "@/lib/runtime/clock";
import { toClocks } from "@/lib/url/clocks";
import { overviewHref } from "@/lib/url/href";
import { DASHBOARD } from "@/lib/url/ledger/dashboard-search";
import type { RawParams } from "@/lib/url/params";

type OverviewPageProps = { searchParams: Promise<RawParams> };

export const metadata: Metadata = { alternates: { canonical: overviewHref() } };

/** The front page: who owes whom, how firm, what is disputed. */
export default async function OverviewPage({ searchParams }: OverviewPageProps) {
  const { search: values, notes } = DASHBOARD.read(await searchParams);
  const { search, notes: moved } = await presentDashboard(values);
  const now = today();
  const clocks = toClocks(search, now);
  const [view, money] = await Promise.all([getOverview(clocks), getDashboard(search, now)]);
  return (
    <ReadingPage
      action={overviewHref()}
      query={search}
      today={now}
      notes={[...notes, ...moved]}
      keep={search.org === null ? [] : [["org", search.org]]}
    >
      <Overview view={view} money={money} search={search} day={clocks.on} />
    </ReadingPage>
  );
}
