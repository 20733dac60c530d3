import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { PinnedDealRecord } from "@/components/deals/pinned-deal-record";
import { RevisionRecord } from "@/components/history/revision-record";
import { PageBody } from "@/components/shell/page-body";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { getPinnedDeal } from "@/lib/db/history/pinned-deal";
import { getRevision } from "@/lib/db/history/revisions";
import { env, publicOrigin } from "@/lib/runtime/env";
import { parseNumber, pinnedHref, revisionHref } from "@/lib/url/history-href";
import { withQuery } from "@/lib/url/href";
import { CLOCK_PARAMS, type RawParams, readParams } from "@/lib/url/params";

type PinnedPageProps = {
  params: Promise<{ slug: string; number: string }>;
  searchParams: Promise<RawParams>;
};

export async function generateMetadata({ params }: PinnedPageProps): Promise<Metadata> {
  const { slug, number } = await params;
  return { title: `Revision ${number} of ${slug}`, robots: { index: false } };
}

/** One revision of a deal, the same for ever: made from what was stored then, whatever was saved since. */
export default async function PinnedDealPage({ params, searchParams }: PinnedPageProps) {
  const [{ slug, number: text }, raw] = await Promise.all([params, searchParams]);
  const number = parseNumber(text);
  if (number === null) notFound();
  const { search: query, notes } = readParams(CLOCK_PARAMS, raw);
  const answer = await getPinnedDeal(slug, number, query);
  if (answer.kind === "deleted") return <DeletedRevision slug={slug} number={number} />;
  if (answer.kind !== "found") notFound();
  const { presentSlug, deal } = answer;
  if (presentSlug !== null && presentSlug !== slug)
    permanentRedirect(withQuery(revisionHref("deals", presentSlug, number), raw));
  const permalink = withQuery(`${publicOrigin(env())}${pinnedHref(deal.shortId, number)}`, query);
  return (
    <PageBody>
      <ParameterNotes notes={notes} />
      <PinnedDealRecord pinned={answer} slug={slug} query={query} permalink={permalink} />
    </PageBody>
  );
}

async function DeletedRevision({ slug, number }: { slug: string; number: number }) {
  const view = await getRevision({ section: "deals", slug }, number);
  if (view === null) notFound();
  return (
    <PageBody>
      <RevisionRecord view={view} />
    </PageBody>
  );
}
