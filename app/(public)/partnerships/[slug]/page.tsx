import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { clocksOf, OwedSection } from "@/components/ledger/owed-section";
import { describePartnership } from "@/components/partnerships/describe-partnership";
import { PartnershipHeader } from "@/components/partnerships/partnership-header";
import { PartnershipRecord } from "@/components/partnerships/partnership-record";
import { PartnershipTimeline } from "@/components/partnerships/partnership-timeline";
import { partnershipJsonLd } from "@/components/share/json-ld";
import { UnreportedRecord } from "@/components/shell/absent-record";
import { FilesLine, followGroup } from "@/components/shell/files-line";
import { JsonLd } from "@/components/shell/json-ld";
import { ReadingPage } from "@/components/shell/reading-page";
import { NOUNS } from "@/components/shell/record-nouns";
import { LostPart } from "@/components/since/lost-part";
import { SinceHere } from "@/components/since/since-here";
import { DisputedLine } from "@/components/terms/disputed-line";
import { getAbsent } from "@/lib/db/read/absent";
import { getOwed } from "@/lib/db/read/obligations/ledger";
import { getPartnership } from "@/lib/db/read/partnerships/partnership";
import { getTimeline } from "@/lib/db/read/timeline/timeline";
import { toSlug } from "@/lib/domain/text/slug";
import { sayingLang } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { canMail } from "@/lib/mail/send-mail";
import { env, publicOrigin } from "@/lib/runtime/env";
import { revisionHref } from "@/lib/url/history-href";
import { partnershipHref } from "@/lib/url/href";
import { fieldsOf } from "@/lib/url/params";
import { TOLD_PAGE_PARAMS } from "@/lib/url/record-deals";
import { recordAlternates } from "@/lib/url/share/follow-href";
import { previewOf } from "../../../_share/preview";
import { absentMetadata, unreportedMetadata } from "../../_said/absent-page";
import { defineLoad, leaveForPresent } from "../../_said/load-record";
import { loadSaid, type RecordPageProps } from "../../_said/load-said";
import { SaidPage, saidMetadata } from "../../_said/said-page";

const loadPartnership = defineLoad(TOLD_PAGE_PARAMS, (slug, clocks, { cursor }) =>
  getPartnership(slug, clocks, cursor),
);

export async function generateMetadata(props: RecordPageProps): Promise<Metadata> {
  const said = await saidMetadata("partnerships", props);
  if (said !== null) return said;
  const { answer, query } = await loadPartnership(props);
  if (answer.kind === "not_yet") return unreportedMetadata(words("absent")("partnership.unreported"));
  if (answer.kind !== "found") return absentMetadata("partnership");
  const { partnership } = answer;
  const { name, slug } = partnership;
  return {
    title: name,
    description: describePartnership(partnership),
    ...previewOf({
      record: { kind: "partnership", partnership },
      page: partnershipHref(slug, query),
      canonical: partnershipHref(slug),
      feeds: recordAlternates("partnerships", slug),
    }),
  };
}

/** One partnership: who is in it, what holds on a day, what ended and by what, and the whole story. */
export default async function PartnershipPage(props: RecordPageProps) {
  const said = await loadSaid("partnerships", props);
  if (said !== null) return <SaidPage said={said} />;
  const { slug, raw, notes, asked, now, answer, ...loaded } = await loadPartnership(props);
  const { cursor: _place, ...query } = loaded.query;
  if (answer.kind === "absent")
    leaveForPresent(await getAbsent("partnership", toSlug(slug)), partnershipHref, raw);
  if (answer.kind === "not_yet") {
    const { firstKnownOn } = answer;
    return (
      <UnreportedRecord noun={NOUNS.partnership} {...{ slug, firstKnownOn }} known={query.known ?? now} />
    );
  }
  if (answer.kind !== "found") notFound();
  const { partnership } = answer;
  const { on, known } = partnership;
  const [timeline, owed] = await Promise.all([
    getTimeline({ by: "partnership", slug: partnership.slug }, { on, known, lang: sayingLang() }),
    getOwed({ partnership: [partnership.slug] }, asked),
  ]);
  return (
    <ReadingPage
      action={partnershipHref(slug)}
      query={query}
      today={now}
      keep={fieldsOf({ from: query.from, to: query.to, draw: query.draw }, [])}
      said={null}
      notes={notes}
      pinned={revisionHref("partnerships", partnership.slug, partnership.revision)}
    >
      <JsonLd data={partnershipJsonLd(partnership, describePartnership(partnership), publicOrigin(env()))} />
      <PartnershipHeader partnership={partnership} clocks={query} />
      <SinceHere noun="partnerships" slug={partnership.slug} revision={partnership.revision} today={now} />
      <LostPart noun="partnerships" slug={partnership.slug} />
      <DisputedLine terms={partnership.terms} anchorOf={({ deal, key }) => `${deal.slug}--${key}`} />
      <OwedSection
        id="owed"
        title={words("network")("promises")}
        owed={owed}
        names="both"
        search={{ ...clocksOf(query), partnership: [partnership.slug] }}
      />
      <PartnershipTimeline partnership={partnership} timeline={timeline} query={query} today={now} />
      <PartnershipRecord partnership={partnership} clocks={query} />
      <FilesLine groups={[followGroup("partnerships", partnership.slug, canMail())]} />
    </ReadingPage>
  );
}
