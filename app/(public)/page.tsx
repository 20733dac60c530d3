import type { Metadata } from "next";
import { Overview } from "@/components/overview/overview";
import { recordJsonLd } from "@/components/share/json-ld";
import { JsonLd } from "@/components/shell/json-ld";
import { ReadingPage } from "@/components/shell/reading-page";
import { rateNotes } from "@/lib/db/read/obligations/counting-of";
import { getDashboard, presentDashboard } from "@/lib/db/read/overview/dashboard";
import { getOverview } from "@/lib/db/read/overview/overview";
import { alternatesOf } from "@/lib/language/alternates";
import { env, publicOrigin } from "@/lib/runtime/env";
import { overviewHref } from "@/lib/url/href";

import { DASHBOARD } from "@/lib/url/ledger/dashboard-search";
import type { RawParams } from "@/lib/url/params";
import { clocksNow } from "../_asked/clocks-now";

type OverviewPageProps = { searchParams: Promise<RawParams> };

export function generateMetadata(): Metadata {
  return { alternates: alternatesOf(overviewHref()) };
}

/** The record as files. */
const FILES = [
  ["/api/v1/bundle", "application/json"],
  ["/deals.csv", "text/csv"],
  ["/ledger.csv", "text/csv"],
] as const;

/** The front page: who owes whom, how firm, what is disputed. */
export default async function OverviewPage({ searchParams }: OverviewPageProps) {
  const { search: values, notes } = DASHBOARD.read(await searchParams);
  const { search, notes: moved } = await presentDashboard(values);
  const asked = clocksNow(search);
  const { today, ...clocks } = asked;
  const [view, money] = await Promise.all([getOverview(clocks), getDashboard(search, asked)]);
  return (
    <ReadingPage
      action={overviewHref()}
      query={search}
      today={today}
      notes={[...notes, ...moved, ...rateNotes(search, money.rates)]}
      keep={DASHBOARD.kept(search, ["on", "known"])}
    >
      <JsonLd data={recordJsonLd(publicOrigin(env()), FILES)} />
      <Overview view={view} money={money} search={search} day={clocks.on} />
    </ReadingPage>
  );
}
