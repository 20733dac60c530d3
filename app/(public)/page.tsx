import type { Metadata } from "next";
import { Overview } from "@/components/overview/overview";
import { ReadingPage } from "@/components/shell/reading-page";
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
    <ReadingPage action={overviewHref()} query={query} today={now} notes={notes}>
      <Overview view={view} clocks={query} />
    </ReadingPage>
  );
}
