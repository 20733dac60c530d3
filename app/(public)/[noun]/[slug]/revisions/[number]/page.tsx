import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { RevisionRecord } from "@/components/history/revision-record";
import { PageBody } from "@/components/shell/page-body";
import { getRevision } from "@/lib/db/history/revisions";
import { HISTORY_NOUNS, isHistoryNoun, parseNumber, revisionHref } from "@/lib/url/history-href";

type RevisionPageProps = { params: Promise<{ noun: string; slug: string; number: string }> };

export async function generateMetadata({ params }: RevisionPageProps): Promise<Metadata> {
  const { slug, number } = await params;
  return { title: `Revision ${number} of ${slug}`, robots: { index: false } };
}

/** One revision of a record: what it said, for ever. Deals have a page of their own for this. */
export default async function RevisionPage({ params }: RevisionPageProps) {
  const { noun, slug, number: text } = await params;
  const number = parseNumber(text);
  if (!isHistoryNoun(noun) || number === null) notFound();
  const view = await getRevision({ section: HISTORY_NOUNS[noun], slug }, number);
  if (view === null) notFound();
  if (view.subject.slug !== slug) permanentRedirect(revisionHref(noun, view.subject.slug, number));
  return (
    <PageBody>
      <RevisionRecord view={view} />
    </PageBody>
  );
}
