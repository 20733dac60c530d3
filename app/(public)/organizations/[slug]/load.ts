import { cache } from "react";
import { getOrganization } from "@/lib/db/read/organizations/organization";
import type { Day } from "@/lib/domain/dates/day";
import { today } from "@/lib/runtime/clock";
import { toClocks } from "@/lib/url/clocks";
import { type RawParams, readParams } from "@/lib/url/params";
import { RECORD_PAGE_PARAMS } from "@/lib/url/timeline-search";

export type OrganizationPageProps = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

/** The title and the page of one request want the same organization: it is read once. */
const readOnce = cache((slug: string, on: Day, known: Day | null) =>
  getOrganization(slug, toClocks({ on, known }, on)),
);

/** What a request for an organization's page asks for, and what the record answers. */
export async function loadOrganization({ params, searchParams }: OrganizationPageProps) {
  const [{ slug }, raw] = await Promise.all([params, searchParams]);
  const { search: query, notes } = readParams(RECORD_PAGE_PARAMS, raw);
  const now = today();
  const clocks = toClocks(query, now);
  return {
    slug,
    raw,
    query,
    notes,
    now,
    organization: await readOnce(slug, clocks.on, clocks.known),
  };
}
