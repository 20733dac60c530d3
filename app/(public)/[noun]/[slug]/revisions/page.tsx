import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { RevisionList } from "@/components/history/revision-list";
import { PageBody } from "@/components/shell/page-body";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { listRevisions } from "@/lib/db/history/revisions";
import { alternatesOf } from "@/lib/language/alternates";
import { inThisLanguage, sayingLang } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { BEFORE_PARAM, HISTORY_NOUNS, isHistoryNoun, revisionsHref } from "@/lib/url/history-href";
import { type RawParams, readParams } from "@/lib/url/params";

type RevisionsPageProps = {
  params: Promise<{ noun: string; slug: string }>;
  searchParams: Promise<RawParams>;
};

export async function generateMetadata({ params }: RevisionsPageProps): Promise<Metadata> {
  const { noun, slug } = await params;
  const canonical = isHistoryNoun(noun) ? { alternates: alternatesOf(revisionsHref(noun, slug)) } : {};
  return { title: words("history")("pageTitle", { name: slug }), robots: { index: false }, ...canonical };
}

/** The history of any record. */
export default async function RevisionsPage({ params, searchParams }: RevisionsPageProps) {
  const [{ noun, slug }, raw] = await Promise.all([params, searchParams]);
  if (!isHistoryNoun(noun)) notFound();
  const { search: values, notes } = readParams(BEFORE_PARAM, raw);
  const view = await listRevisions({ section: HISTORY_NOUNS[noun], slug, lang: sayingLang() }, values.before);
  if (view === null) notFound();
  if (view.subject.slug !== slug)
    permanentRedirect(inThisLanguage(revisionsHref(noun, view.subject.slug, values.before)));
  return (
    <PageBody>
      <ParameterNotes notes={notes} />
      <RevisionList view={view} />
    </PageBody>
  );
}
