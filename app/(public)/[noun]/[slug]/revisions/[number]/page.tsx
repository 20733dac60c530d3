import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { RevisionRecord } from "@/components/history/revision-record";
import { PageBody } from "@/components/shell/page-body";
import { getRevision } from "@/lib/db/history/revisions";
import { alternatesOf } from "@/lib/language/alternates";
import { inThisLanguage, sayingLang } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { HISTORY_NOUNS, isHistoryNoun, parseNumber, revisionHref } from "@/lib/url/history-href";

type RevisionPageProps = { params: Promise<{ noun: string; slug: string; number: string }> };

/** The title and the page of one request want the same revision: it is read once. */
const readOnce = cache((noun: keyof typeof HISTORY_NOUNS, slug: string, number: number) =>
  getRevision({ section: HISTORY_NOUNS[noun], slug, lang: sayingLang() }, number),
);

export async function generateMetadata({ params }: RevisionPageProps): Promise<Metadata> {
  const { noun, slug, number: text } = await params;
  const number = parseNumber(text);
  const view = isHistoryNoun(noun) && number !== null ? await readOnce(noun, slug, number) : null;
  if (!isHistoryNoun(noun) || view === null)
    return { title: words("history")("revision", { number: text }), robots: { index: false } };
  return {
    title: words("history")("titleOf", { title: view.subject.title, number: text }),
    robots: { index: false },
    alternates: alternatesOf(revisionHref(noun, view.subject.slug, view.revision.number)),
  };
}

/** One revision of a record: what it said, for ever. Deals have a page of their own for this. */
export default async function RevisionPage({ params }: RevisionPageProps) {
  const { noun, slug, number: text } = await params;
  const number = parseNumber(text);
  if (!isHistoryNoun(noun) || number === null) notFound();
  const view = await readOnce(noun, slug, number);
  if (view === null) notFound();
  if (view.subject.slug !== slug)
    permanentRedirect(inThisLanguage(revisionHref(noun, view.subject.slug, number)));
  return (
    <PageBody>
      <RevisionRecord view={view} />
    </PageBody>
  );
}
