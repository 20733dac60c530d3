import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { clocksOf, OwedSection } from "@/components/ledger/owed-section";
import { describePartnership } from "@/components/partnerships/describe-partnership";
import { PartnershipHeader } from "@/components/partnerships/partnership-header";
import { PartnershipRecord } from "@/components/partnerships/partnership-record";
import { PartnershipTimeline } from "@/components/partnerships/partnership-timeline";
import { ReadingPage } from "@/components/shell/reading-page";
import { DisputedLine } from "@/components/terms/disputed-line";
import { getAbsent } from "@/lib/db/read/absent";
import { getOwed } from "@/lib/db/read/obligations/ledger";
import { getTimeline } from "@/lib/db/read/timeline/timeline";
import { toSlug } from "@/lib/domain/text/slug";
import { partnershipHref, withQuery } from "@/lib/url/href";
import type { RawParams } from "@/lib/url/params";
import { fieldsOf } from "@/lib/url/params";
import { loadPartnership, type PartnershipPageProps } from "./load";

export async function generateMetadata(props: PartnershipPageProps): Promise<Metadata> {
  const { answer } = await loadPartnership(props);
  if (answer.kind !== "found") return { title: "Partnership not found" };
  const { name, slug } = answer.partnership;
  return {
    title: name,
    description: describePartnership(answer.partnership),
    alternates: { canonical: partnershipHref(slug) },
  };
}

/** One partnership: who is in it, what holds on a day, what ended and by what, and the whole story. */
export default async function PartnershipPage(props: PartnershipPageProps) {
  const { slug, raw, query, notes, now, answer } = await loadPartnership(props);
  if (answer.kind === "absent") await leaveForPresentSlug(slug, raw);
  if (answer.kind !== "found") notFound();
  const { partnership } = answer;
  const { on, known } = partnership;
  const [timeline, owed] = await Promise.all([
    getTimeline({ by: "partnership", slug: partnership.slug }, { on, known }),
    getOwed({ partnership: [partnership.slug], on, known }, now),
  ]);
  return (
    <ReadingPage
      action={partnershipHref(slug)}
      query={query}
      today={now}
      keep={fieldsOf({ from: query.from, to: query.to, draw: query.draw }, [])}
      notes={notes}
    >
      <PartnershipHeader partnership={partnership} clocks={query} />
      <DisputedLine terms={partnership.terms} anchorOf={({ deal, key }) => `${deal.slug}--${key}`} />
      <OwedSection
        id="owed"
        title="Who owes whom"
        owed={owed}
        names="both"
        search={{ ...clocksOf(query), partnership: [partnership.slug] }}
      />
      <PartnershipTimeline partnership={partnership} timeline={timeline} query={query} today={now} />
      <PartnershipRecord partnership={partnership} clocks={query} />
    </ReadingPage>
  );
}

/** A slug that a partnership once had leads to the one it has now, with the whole query. */
async function leaveForPresentSlug(slug: string, raw: RawParams): Promise<void> {
  const absent = await getAbsent("partnership", toSlug(slug));
  if (absent.kind === "moved") permanentRedirect(withQuery(partnershipHref(absent.slug), raw));
}
