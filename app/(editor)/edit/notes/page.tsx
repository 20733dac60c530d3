import type { Metadata } from "next";
import { ReaderNotes } from "@/components/editor/review/reader-notes";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/require-actor";
import { findReported, listReaderNotes } from "@/lib/db/notes/reader-notes";
import { editorWords } from "@/lib/language/editing/editor-words";
import { readerNotesHref } from "@/lib/url/record-href";
import { readReported } from "@/lib/url/share/report-search";
import { answerReaderNoteAction } from "../../_actions/notes";

export const generateMetadata = (): Metadata => ({ title: editorWords("home")("reader.title") });

type NotesPageProps = { searchParams: Promise<{ about?: string | string[] }> };

/** What readers reported as wrong and nobody has answered: all of it, or what is about one record. */
export default async function NotesPage({ searchParams }: NotesPageProps) {
  const actor = await requireActor("review");
  const { about } = await searchParams;
  const named = typeof about === "string" ? readReported(about) : null;
  const found = named && (await findReported(named.section, named.slug));
  const { notes, total } = await listReaderNotes(actor, found?.recordId ?? null);
  const t = editorWords("home");
  return (
    <PageBody>
      <PageHeader
        kicker={<TextLink href="/edit">{editorWords("frame")("kicker")}</TextLink>}
        title={t("reader.title")}
        standfirst={found ? t("reader.about", { title: found.title }) : t("reader.standfirst")}
        meta={
          <>
            <span>{t("reader.open", { total })}</span>
            {found && <TextLink href={readerNotesHref()}>{t("reader.every")}</TextLink>}
          </>
        }
      />
      <div className="mt-8">
        {notes.length === 0 ? (
          <EmptyState title={t("reader.none")}>{t("reader.noneDetail")}</EmptyState>
        ) : (
          <ReaderNotes notes={notes} answer={answerReaderNoteAction} />
        )}
      </div>
    </PageBody>
  );
}
