import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { RemoveForms } from "@/components/editor/removal/remove-forms";
import { NotAloneNote } from "@/components/editor/workspace/not-alone-note";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { own } from "@/components/ui/language/own";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/require-actor";
import { findRecord } from "@/lib/db/history/find-record";
import { hasFourEyes } from "@/lib/db/store/four-eyes";
import { inThisLanguage } from "@/lib/language/current";
import { editorWords } from "@/lib/language/editing/editor-words";
import { editHref, removeHref, sectionOfNoun, withdrawnHref } from "@/lib/url/record-href";
import { findRecordsAction } from "../../../../_actions/find";
import { deleteRecordAction, mergeIntoAction } from "../../../../_actions/history";

type RemovePageProps = { params: Promise<{ noun: string; slug: string }> };

export async function generateMetadata({ params }: RemovePageProps): Promise<Metadata> {
  return { title: editorWords("changes")("remove.page", { slug: (await params).slug }) };
}

/** Taking a record out, or joining it to another. */
export default async function RemovePage({ params }: RemovePageProps) {
  await requireActor("remove");
  const { noun, slug } = await params;
  const section = sectionOfNoun(noun);
  const [found, fourEyes] = await Promise.all([section && findRecord(section, slug), hasFourEyes()]);
  if (!section || !found) notFound();
  const { subject } = found;
  if (subject.deleted !== null) redirect(inThisLanguage(withdrawnHref()));
  if (subject.slug !== slug) redirect(inThisLanguage(removeHref(section, subject.slug)));
  const t = editorWords("changes");
  return (
    <PageBody>
      <PageHeader
        kicker={<TextLink href={editHref(section, slug)}>{t("editThis")}</TextLink>}
        title={t.rich("remove.title", { own, title: subject.title })}
        standfirst={t("remove.standfirst")}
      />
      {fourEyes && <NotAloneNote>{t("waits")}</NotAloneNote>}
      <RemoveForms
        {...{ section, slug }}
        newest={subject.newest}
        remove={deleteRecordAction}
        merge={mergeIntoAction}
        find={findRecordsAction}
      />
    </PageBody>
  );
}
