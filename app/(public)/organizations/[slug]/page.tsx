import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { describeOrganization } from "@/components/organizations/describe-organization";
import { OrganizationHeader } from "@/components/organizations/organization-header";
import { OrganizationRecord } from "@/components/organizations/organization-record";
import { ClockControl } from "@/components/shell/clock-control";
import { PageBody } from "@/components/shell/page-body";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { getAbsentOrganization } from "@/lib/db/read/organization-absent";
import { organizationHref, withQuery } from "@/lib/url/href";
import type { RawParams } from "@/lib/url/params";
import { loadOrganization, type OrganizationPageProps } from "./load";

export async function generateMetadata(props: OrganizationPageProps): Promise<Metadata> {
  const { organization } = await loadOrganization(props);
  if (!organization) return { title: "Organization not found" };
  return {
    title: organization.name,
    description: describeOrganization(organization),
    alternates: { canonical: organizationHref(organization.slug) },
  };
}

/** One organization: what it gives and gets, from and to whom, its deals and disputes. */
export default async function OrganizationPage(props: OrganizationPageProps) {
  const { slug, raw, query, notes, now, organization } = await loadOrganization(props);
  if (!organization) return leave(slug, raw);
  return (
    <>
      <ClockControl action={organizationHref(slug)} on={query.on} known={query.known} today={now} keep={[]} />
      <PageBody>
        <ParameterNotes notes={notes} />
        <OrganizationHeader organization={organization} clocks={query} />
        <OrganizationRecord organization={organization} clocks={query} />
      </PageBody>
    </>
  );
}

/** A former slug, or a name or alias made into one, leads to the organization, with the whole query. */
async function leave(slug: string, raw: RawParams): Promise<never> {
  const absent = await getAbsentOrganization(slug);
  if (absent.kind === "moved") permanentRedirect(withQuery(organizationHref(absent.slug), raw));
  notFound();
}
