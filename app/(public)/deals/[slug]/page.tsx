import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { DealAnswer } from "@/components/deals/deal-answer";
import { DealBriefEnd } from "@/components/deals/deal-brief-end";
import { DealHeader } from "@/components/deals/deal-header";
import { DealRecord } from "@/components/deals/deal-record";
import { DealTimeline } from "@/components/deals/deal-timeline";
import { describeDeal } from "@/components/deals/describe-deal";
import { ReadingPage } from "@/components/shell/reading-page";
import { getAbsent } from "@/lib/db/read/absent";
import { env, publicOrigin } from "@/lib/runtime/env";
import { pinnedHref } from "@/lib/url/history-href";
import { dealHref, permalinkHref, withQuery } from "@/lib/url/href";
import type { RawParams } from "@/lib/url/params";
import { fieldsOf } from "@/lib/url/params";
import { type DealPageProps, loadDeal, loadTimeline } from "./load";

export async function generateMetadata(props: DealPageProps): Promise<Metadata> {
  const { answer } = await loadDeal(props);
  if (answer.kind !== "found") return { title: "Deal not found" };
  const { title, partnership, slug } = answer.deal;
  return {
    title: `${title} · ${partnership.name}`,
    description: describeDeal(answer.deal),
    alternates: { canonical: dealHref(slug) },
  };
}

/** One deal: what was promised, by whom to whom, in force when, and according to whom. */
export default async function DealPage(props: DealPageProps) {
  const [loaded, timeline] = await Promise.all([loadDeal(props), loadTimeline(props)]);
  const { slug, raw, query, notes, now, answer } = loaded;
  if (answer.kind === "absent") await leaveForPresentSlug(slug, raw);
  if (answer.kind !== "found") notFound();
  const { deal } = answer;
  const permalink = `${publicOrigin(env())}${permalinkHref(deal.shortId, query)}`;
  return (
    <ReadingPage
      action={dealHref(slug)}
      query={query}
      today={now}
      keep={fieldsOf({ from: query.from, to: query.to, draw: query.draw }, [])}
      notes={notes}
      header={<DealHeader deal={deal} clocks={query} permalink={permalink} />}
    >
      <DealAnswer deal={deal} clocks={query} />
      <DealTimeline deal={deal} timeline={timeline} query={query} today={now} />
      <DealRecord deal={deal} clocks={query} permalink={permalink} today={now} />
      <DealBriefEnd deal={deal} pinned={`${publicOrigin(env())}${pinnedHref(deal.shortId, deal.revision)}`} />
    </ReadingPage>
  );
}

/** A slug that a deal once had leads to the one it has now, with the whole query. */
async function leaveForPresentSlug(slug: string, raw: RawParams): Promise<void> {
  const absent = await getAbsent("deal", slug);
  if (absent.kind === "moved") permanentRedirect(withQuery(dealHref(absent.slug), raw));
}
