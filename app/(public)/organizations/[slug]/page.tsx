import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { clocksOf, OwedSection } from "@/components/ledger/owed-section";
import { describeOrganization } from "@/components/organizations/describe-organization";
import { OrganizationHeader } from "@/components/organizations/organization-header";
import { OrganizationRecord } from "@/components/organizations/organization-record";
import { OrganizationTimeline } from "@/components/organizations/organization-timeline";
import { organizationJsonLd } from "@/components/share/json-ld";
import { FilesLine, followGroup } from "@/components/shell/files-line";
import { JsonLd } from "@/components/shell/json-ld";
import { ReadingPage } from "@/components/shell/reading-page";
import { LostPart } from "@/components/since/lost-part";
import { SinceHere } from "@/components/since/since-here";
import { DisputedLine } from "@/components/terms/disputed-line";
import { getOwed } from "@/lib/db/read/obligations/ledger";
import { getOrganization } from "@/lib/db/read/organizations/organization";
import { getAbsentOrganization } from "@/lib/db/read/organizations/organization-absent";
import { getTimeline } from "@/lib/db/read/timeline/timeline";
import { sayingLang } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { canMail } from "@/lib/mail/send-mail";
import { env, publicOrigin } from "@/lib/runtime/env";
import { revisionHref } from "@/lib/url/history-href";
import { organizationHref } from "@/lib/url/href";
import { fieldsOf } from "@/lib/url/params";
import { TOLD_PAGE_PARAMS } from "@/lib/url/record-deals";
import { recordAlternates } from "@/lib/url/share/follow-href";
import { previewOf } from "../../../_share/preview";
import { absentMetadata } from "../../_said/absent-page";
import { defineLoad, leaveForPresent } from "../../_said/load-record";
import { loadSaid, type RecordPageProps } from "../../_said/load-said";
import { SaidPage, saidMetadata } from "../../_said/said-page";

const loadOrganization = defineLoad(TOLD_PAGE_PARAMS, (slug, clocks, { cursor }) =>
  getOrganization(slug, clocks, cursor),
);

export async function generateMetadata(props: RecordPageProps): Promise<Metadata> {
  const said = await saidMetadata("organizations", props);
  if (said !== null) return said;
  const { answer: organization, query } = await loadOrganization(props);
  if (!organization) return absentMetadata("organization");
  return {
    title: organization.name,
    description: describeOrganization(organization),
    ...previewOf({
      record: { kind: "organization", organization },
      page: organizationHref(organization.slug, query),
      canonical: organizationHref(organization.slug),
      feeds: recordAlternates("organizations", organization.slug),
    }),
  };
}

/** One organization: what it gives and gets, from and to whom, its deals and disputes. */
export default async function OrganizationPage(props: RecordPageProps) {
  const said = await loadSaid("organizations", props);
  if (said !== null) return <SaidPage said={said} />;
  const { slug, raw, notes, asked, now, answer: organization, ...loaded } = await loadOrganization(props);
  const { cursor: _place, ...query } = loaded.query;
  if (!organization) {
    // A name or alias made into a slug leads to it, too.
    leaveForPresent(await getAbsentOrganization(slug), organizationHref, raw);
    notFound();
  }
  const { on, known } = organization;
  const [timeline, owes, owed] = await Promise.all([
    getTimeline({ by: "organization", slug: organization.slug }, { on, known, lang: sayingLang() }),
    getOwed({ payer: [organization.slug] }, asked),
    getOwed({ payee: [organization.slug] }, asked),
  ]);
  return (
    <ReadingPage
      action={organizationHref(slug)}
      query={query}
      today={now}
      keep={fieldsOf({ from: query.from, to: query.to, draw: query.draw }, [])}
      said={null}
      notes={notes}
      pinned={revisionHref("organizations", organization.slug, organization.revision)}
    >
      <JsonLd data={organizationJsonLd(organization, publicOrigin(env()))} />
      <OrganizationHeader organization={organization} clocks={query} />
      <SinceHere noun="organizations" slug={organization.slug} revision={organization.revision} today={now} />
      <LostPart noun="organizations" slug={organization.slug} />
      <DisputedLine terms={organization.disputed} anchorOf={({ deal, key }) => `${deal.slug}--${key}`} />
      <OwedSection
        id="owes"
        title={words("ledger")("owed.owes", { name: organization.name })}
        owed={owes}
        names="payee"
        search={{ ...clocksOf(query), payer: [organization.slug] }}
      />
      <OwedSection
        id="owed"
        title={words("ledger")("owed.isOwed", { name: organization.name })}
        owed={owed}
        names="payer"
        search={{ ...clocksOf(query), payee: [organization.slug] }}
      />
      <OrganizationTimeline organization={organization} timeline={timeline} query={query} today={now} />
      <OrganizationRecord organization={organization} clocks={query} />
      <FilesLine groups={[followGroup("organizations", organization.slug, canMail())]} />
    </ReadingPage>
  );
}
