import type { Metadata } from "next";
import { headers } from "next/headers";
import { GoneRecord, MissingRecord, type RecordNoun, UnsaidRecord } from "@/components/shell/absent-record";
import { getAbsentOrganization } from "@/lib/db/read/organizations/organization-absent";
import { ASKED_ADDRESS_HEADER, readAskedAddress } from "@/lib/url/asked-address";
import { organizationHref, organizationsHref } from "@/lib/url/href";
import { absentMetadata } from "../../_said/absent-metadata";
import { findUnsaid } from "../../_said/find-unsaid";

export function generateMetadata(): Promise<Metadata> {
  return absentMetadata("organization");
}

const NOUN: RecordNoun = {
  singular: "organization",
  plural: "organizations",
  listHref: organizationsHref(),
  hrefOf: (slug) => organizationHref(slug),
};

/** Why there is nothing to show: removed, or never there. */
export default async function OrganizationNotFound() {
  const { slug, said } = readAskedAddress((await headers()).get(ASKED_ADDRESS_HEADER));
  if (said !== null) {
    const unsaid = await findUnsaid(NOUN, slug, said);
    if (unsaid !== null) return <UnsaidRecord {...unsaid} />;
  }
  const absent = await getAbsentOrganization(slug);
  if (absent.kind === "gone") {
    const { successor } = absent;
    const successorHref = successor?.kind === "organization" ? organizationHref(successor.slug) : null;
    return <GoneRecord noun={NOUN} slug={slug} gone={absent} successorHref={successorHref} />;
  }
  return <MissingRecord noun={NOUN} near={absent.kind === "missing" ? absent.near : []} />;
}
