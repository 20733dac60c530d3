import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { EditorHistory } from "@/components/editor/workspace/editor-history";
import { PageBody } from "@/components/shell/page-body";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { requireActor } from "@/lib/auth/require-actor";
import { listRevisions } from "@/lib/db/history/revisions";
import { inThisLanguage } from "@/lib/language/current";
import { editorWords } from "@/lib/language/editing/editor-words";
import { BEFORE_PARAM } from "@/lib/url/history-href";
import { type RawParams, readParams } from "@/lib/url/params";
import { editorHistoryHref, sectionOfNoun } from "@/lib/url/record-href";
import { revertRecordAction } from "../../../../_actions/history";

type HistoryPageProps = {
  params: Promise<{ noun: string; slug: string }>;
  searchParams: Promise<RawParams>;
};

export async function generateMetadata({ params }: HistoryPageProps): Promise<Metadata> {
  return { title: editorWords("changes")("history.page", { slug: (await params).slug }) };
}

/** The history of a record, with the way back to each of its revisions. */
export default async function EditorHistoryPage({ params, searchParams }: HistoryPageProps) {
  await requireActor("publish");
  const [{ noun, slug }, raw] = await Promise.all([params, searchParams]);
  const { search: values, notes } = readParams(BEFORE_PARAM, raw);
  const section = sectionOfNoun(noun);
  const view = section && (await listRevisions({ section, slug }, values.before));
  if (!section || !view) notFound();
  if (view.subject.slug !== slug)
    redirect(inThisLanguage(editorHistoryHref(section, view.subject.slug, values.before)));
  return (
    <PageBody>
      <ParameterNotes notes={notes} />
      <EditorHistory view={view} section={section} revert={revertRecordAction} />
    </PageBody>
  );
}
