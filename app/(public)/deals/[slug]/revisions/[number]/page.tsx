import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { PinnedDealRecord } from "@/components/deals/pinned-deal-record";
import { RevisionRecord } from "@/components/history/revision-record";
import { PageBody } from "@/components/shell/page-body";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { getPinnedDeal } from "@/lib/db/history/pinned-deal";
import { getRevision } from "@/lib/db/history/revisions";
import { getAbsent } from "@/lib/db/read/absent";
import { inThisLanguage, sayingLang } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { env, publicOrigin } from "@/lib/runtime/env";
import { parseNumber, pinnedHref, revisionHref } from "@/lib/url/history-href";
import { withQuery } from "@/lib/url/href";
import { CLOCK_PARAMS, type RawParams, readParams } from "@/lib/url/params";
import type { HistorySubject } from "@/lib/views/history";
import type { PinnedDeal } from "@/lib/views/pinned-deal";
import { previewOf } from "../../../../../_share/preview";

type Found = Extract<PinnedDeal, { kind: "found" }>;

type PinnedPageProps = {
  params: Promise<{ slug: string; number: string }>;
  searchParams: Promise<RawParams>;
};

/** The title and the page of one request want the same revision: it is read once. */
const readOnce = cache((slug: string, number: number, clocks: string) =>
  getPinnedDeal(slug, number, { ...JSON.parse(clocks), lang: sayingLang() }),
);

export async function generateMetadata({ params, searchParams }: PinnedPageProps): Promise<Metadata> {
  const [{ slug, number: text }, raw] = await Promise.all([params, searchParams]);
  const { search: query } = readParams(CLOCK_PARAMS, raw);
  const number = parseNumber(text);
  const answer = number === null ? null : await readOnce(slug, number, JSON.stringify(query));
  if (answer?.kind !== "found")
    return { title: words("history")("revision", { number: text }), robots: { index: false } };
  const { deal } = answer;
  const page = withQuery(pinnedHref(deal.shortId, answer.revision.number), query);
  const canonical = revisionHref("deals", answer.presentSlug ?? slug, answer.revision.number);
  const preview = previewOf({ record: { kind: "deal", deal }, page, canonical });
  return {
    title: words("history")("titleOf", { title: deal.title, number: text }),
    robots: { index: false },
    ...preview,
  };
}

/** One revision of a deal, the same for ever: made from what was stored then, whatever was saved since. */
export default async function PinnedDealPage({ params, searchParams }: PinnedPageProps) {
  const [{ slug, number: text }, raw] = await Promise.all([params, searchParams]);
  const number = parseNumber(text);
  if (number === null) notFound();
  const { search: query, notes } = readParams(CLOCK_PARAMS, raw);
  const answer = await readOnce(slug, number, JSON.stringify(query));
  if (answer.kind === "deleted") return <DeletedRevision slug={slug} number={number} />;
  if (answer.kind !== "found") notFound();
  const { presentSlug, deal } = answer;
  if (presentSlug !== null && presentSlug !== slug)
    permanentRedirect(inThisLanguage(withQuery(revisionHref("deals", presentSlug, number), raw)));
  const permalink = withQuery(`${publicOrigin(env())}${pinnedHref(deal.shortId, number)}`, query);
  return (
    <PageBody>
      <ParameterNotes notes={notes} />
      <PinnedDealRecord
        pinned={answer}
        subject={await subjectOf(slug, answer)}
        query={query}
        permalink={permalink}
      />
    </PageBody>
  );
}

/** Whose revision it is; one stays when its deal is taken out, and says so. */
async function subjectOf(slug: string, { deal, revision, presentSlug }: Found): Promise<HistorySubject> {
  const absent = presentSlug === null ? await getAbsent("deal", slug) : null;
  const deleted = absent?.kind === "gone" ? absent.reason : null;
  return { noun: "deals", slug, title: deal.title, newest: revision.newest, deleted };
}

async function DeletedRevision({ slug, number }: { slug: string; number: number }) {
  const view = await getRevision({ section: "deals", slug, lang: sayingLang() }, number);
  if (view === null) notFound();
  return (
    <PageBody>
      <RevisionRecord view={view} />
    </PageBody>
  );
}
