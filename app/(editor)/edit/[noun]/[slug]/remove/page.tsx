import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { RemoveForms } from "@/components/editor/removal/remove-forms";
import { NotAloneNote } from "@/components/editor/workspace/not-alone-note";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/require-actor";
import { findRecord } from "@/lib/db/history/find-record";
import { hasFourEyes } from "@/lib/db/store/four-eyes";
import { editHref, removeHref, sectionOfNoun, withdrawnHref } from "@/lib/url/record-href";
import { findRecordsAction } from "../../../../_actions/find";
import { deleteRecordAction, mergeIntoAction } from "../../../../_actions/history";

type RemovePageProps = { params: Promise<{ noun: string; slug: string }> };

export async function generateMetadata({ params }: RemovePageProps): Promise<Metadata> {
  return { title: `Remove ${(await params).slug}` };
}

/** Taking a record out, or joining it to another. */
export default async function RemovePage({ params }: RemovePageProps) {
  await requireActor("remove");
  const { noun, slug } = await params;
  const section = sectionOfNoun(noun);
  const [found, fourEyes] = await Promise.all([section && findRecord(section, slug), hasFourEyes()]);
  if (!section || !found) notFound();
  const { subject } = found;
  if (subject.deleted !== null) redirect(withdrawnHref());
  if (subject.slug !== slug) redirect(removeHref(section, subject.slug));
  return (
    <PageBody>
      <PageHeader
        kicker={<TextLink href={editHref(section, slug)}>Edit this record</TextLink>}
        title={`Remove ${subject.title}`}
        standfirst="Nothing is lost: whatever is done here can be undone, and stays in history."
      />
      {fourEyes && (
        <NotAloneNote>
          What you ask for here waits for another editor, who approves it or sends it back.
        </NotAloneNote>
      )}
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
