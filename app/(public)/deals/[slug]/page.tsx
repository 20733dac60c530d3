import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DealAnswer } from "@/components/deals/deal-answer";
import { DealBriefEnd } from "@/components/deals/deal-brief-end";
import { DealHeader } from "@/components/deals/deal-header";
import { DealRecord } from "@/components/deals/deal-record";
import { DealTimeline } from "@/components/deals/deal-timeline";
import { describeDeal } from "@/components/deals/describe-deal";
import { dealJsonLd } from "@/components/share/json-ld";
import { UnreportedRecord } from "@/components/shell/absent-record";
import { FilesLine, followGroup, tableGroup } from "@/components/shell/files-line";
import { JsonLd } from "@/components/shell/json-ld";
import { ReadingPage } from "@/components/shell/reading-page";
import { NOUNS } from "@/components/shell/record-nouns";
import { LostPart } from "@/components/since/lost-part";
import { SinceHere } from "@/components/since/since-here";
import { getAbsent } from "@/lib/db/read/absent";
import { getDeal } from "@/lib/db/read/deals/deal";
import { getTimeline } from "@/lib/db/read/timeline/timeline";
import { toStorable } from "@/lib/domain/text/plain-text";
import { inThisLanguage } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { canMail } from "@/lib/mail/send-mail";
import { env, publicOrigin } from "@/lib/runtime/env";
import { pinnedHref } from "@/lib/url/history-href";
import { dealHref, permalinkHref, withQuery } from "@/lib/url/href";
import { fieldsOf, readParams } from "@/lib/url/params";
import { recordAlternates } from "@/lib/url/share/follow-href";
import { RECORD_PAGE_PARAMS } from "@/lib/url/timeline-search";
import { clocksNow } from "../../../_asked/clocks-now";
import { previewOf } from "../../../_share/preview";
import { absentMetadata, unreportedMetadata } from "../../_said/absent-page";
import { defineLoad, leaveForPresent } from "../../_said/load-record";
import { loadSaid, type RecordPageProps } from "../../_said/load-said";
import { SaidPage, saidMetadata } from "../../_said/said-page";

const loadDeal = defineLoad(RECORD_PAGE_PARAMS, getDeal);

/** The deal's timeline, asked for beside the deal and not after it. */
async function loadTimeline({ params, searchParams }: RecordPageProps) {
  const [{ slug }, raw] = await Promise.all([params, searchParams]);
  const { today: _, ...clocks } = clocksNow(readParams(RECORD_PAGE_PARAMS, raw).search);
  return getTimeline({ by: "deal", slug: toStorable(slug) }, clocks);
}

export async function generateMetadata(props: RecordPageProps): Promise<Metadata> {
  const said = await saidMetadata("deals", props);
  if (said !== null) return said;
  const { answer, query } = await loadDeal(props);
  if (answer.kind === "not_yet") return unreportedMetadata(words("absent")("deal.unreported"));
  if (answer.kind !== "found") return absentMetadata("deal");
  const { deal } = answer;
  const { title, partnership, slug } = deal;
  return {
    title: `${title} · ${partnership.name}`,
    description: describeDeal(deal),
    ...previewOf({
      record: { kind: "deal", deal },
      page: dealHref(slug, query),
      canonical: dealHref(slug),
      feeds: recordAlternates("deals", slug),
    }),
  };
}

/** One deal: what was promised, by whom to whom, in force when, and according to whom. */
export default async function DealPage(props: RecordPageProps) {
  const said = await loadSaid("deals", props);
  if (said !== null) return <SaidPage said={said} />;
  const [loaded, timeline] = await Promise.all([loadDeal(props), loadTimeline(props)]);
  const { slug, raw, query, notes, now, answer } = loaded;
  if (answer.kind === "absent") leaveForPresent(await getAbsent("deal", slug), dealHref, raw);
  if (answer.kind === "not_yet") {
    const { firstKnownOn } = answer;
    return <UnreportedRecord noun={NOUNS.deal} {...{ slug, firstKnownOn }} known={query.known ?? now} />;
  }
  if (answer.kind !== "found") notFound();
  const { deal } = answer;
  const origin = publicOrigin(env());
  const permalink = `${origin}${inThisLanguage(permalinkHref(deal.shortId, query))}`;
  const { on, known } = deal.clocks;
  const pinned = withQuery(pinnedHref(deal.shortId, deal.revision), { on, known });
  return (
    <ReadingPage
      action={dealHref(slug)}
      query={query}
      today={now}
      keep={fieldsOf({ from: query.from, to: query.to, draw: query.draw }, [])}
      said={null}
      notes={notes}
      pinned={pinned}
      header={<DealHeader deal={deal} clocks={query} pinned={`${origin}${inThisLanguage(pinned)}`} />}
    >
      <JsonLd data={dealJsonLd(deal, describeDeal(deal), origin)} />
      <SinceHere noun="deals" slug={deal.slug} revision={deal.revision} today={now} />
      <LostPart noun="deals" slug={deal.slug} />
      <DealAnswer deal={deal} clocks={query} />
      <DealTimeline deal={deal} timeline={timeline} query={query} today={now} />
      <DealRecord deal={deal} clocks={query} permalink={permalink} today={now} />
      <FilesLine
        groups={[followGroup("deals", deal.slug, canMail()), tableGroup(dealHref(deal.slug, query))]}
      />
      <DealBriefEnd deal={deal} pinned={`${origin}${inThisLanguage(pinned)}`} />
    </ReadingPage>
  );
}
