import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DraftStanding } from "@/components/editor/draft/draft-standing";
import { ReaderNotes } from "@/components/editor/review/reader-notes";
import { ReviewNotes } from "@/components/editor/review/review-notes";
import { editTitle } from "@/components/editor/workspace/edit-title";
import { EditorSession } from "@/components/editor/workspace/editor-session";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { own } from "@/components/ui/language/own";
import { linkTag } from "@/components/ui/language/tags";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/require-actor";
import { listReviewNotes } from "@/lib/db/drafts/review/review-notes";
import { startEditing } from "@/lib/db/drafts/start-editing";
import { listReaderNotes } from "@/lib/db/notes/reader-notes";
import { type Actor, may, type Role } from "@/lib/domain/access/actor";
import type { EditorStart } from "@/lib/drafts/editor";
import { type Part, partAnchor, readPart } from "@/lib/drafts/in-place/parts";
import { draftIdSchema } from "@/lib/drafts/outcomes";
import { editorWords } from "@/lib/language/editing/editor-words";
import { today } from "@/lib/runtime/clock";
import type { Section } from "@/lib/schema/bundle/bundle";
import {
  duplicateHref,
  editHref,
  editorHistoryHref,
  recordHref,
  removeHref,
  sectionOfNoun,
} from "@/lib/url/record-href";
import { answerReaderNoteAction, settleReviewNoteAction } from "../../../_actions/notes";
import { EDITOR_ACTIONS } from "../../../_editor/editor-actions";

type EditPageProps = {
  params: Promise<{ noun: string; slug: string }>;
  searchParams: Promise<{ draft?: string | string[]; like?: string | string[]; part?: string | string[] }>;
};

export async function generateMetadata({ params }: EditPageProps): Promise<Metadata> {
  const { noun, slug } = await params;
  const section = sectionOfNoun(noun);
  return { title: section ? editTitle(section, slug === "new" ? null : slug) : editorWords("home")("title") };
}

/** One record being edited or written anew, whatever kind it is of. */
export default async function EditPage({ params, searchParams }: EditPageProps) {
  const actor = await requireActor("draft");
  const [{ noun, slug }, query] = await Promise.all([params, searchParams]);
  const section = sectionOfNoun(noun);
  if (section === null) notFound();
  const { draftId, like, part } = readQuery(query);
  const which = slug === "new" ? { slug: null, like } : { slug };
  const start = await startEditing(actor, { section, today: today(), draftId, ...which });
  if (start === null) notFound();
  const shown = start.slug === null || section !== "deals" ? null : part;
  const t = editorWords("draft");
  return (
    <PageBody>
      <Head start={start} role={actor.role} part={shown} />
      <DraftStanding start={start} withdraw={EDITOR_ACTIONS.withdraw} discard={EDITOR_ACTIONS.discard} />
      <Remarks actor={actor} start={start} />
      <noscript>
        <div className="mt-4">
          <Note tone="warning" title={t("noScript")}>
            {t("noScriptDetail")}
          </Note>
        </div>
      </noscript>
      <EditorSession
        start={start}
        askedId={draftId}
        me={{ userId: actor.userId }}
        submitAs={may(actor.role, "publish") ? ["publish", "submit"] : ["submit"]}
        part={shown}
        isFocused={shown !== null}
        actions={EDITOR_ACTIONS}
      />
    </PageBody>
  );
}

type HeadProps = { start: EditorStart; role: Role; part: Part | null };

/** What is edited, the way to what readers have, and from one part to the whole. */
function Head({ start: { section, slug, document }, role, part }: HeadProps) {
  const t = editorWords("draft");
  if (slug === null)
    return (
      <PageHeader kicker={editorWords("frame")("editor")} title={editorWords("home")(`begin.${section}`)} />
    );
  return (
    <>
      <PageHeader
        kicker={
          <TextLink href={`${recordHref(section, slug)}${part ? partAnchor(part) : ""}`}>
            {t("published")}
          </TextLink>
        }
        actions={<RecordWays section={section} slug={slug} role={role} />}
        title={t.rich("edit", { own, title: titleOf(document.record) })}
      />
      {part && (
        <p className="mt-3">
          {t.rich("onePart", {
            whole: linkTag("whole", editHref(section, slug)),
          })}
        </p>
      )}
    </>
  );
}

/** What was remarked on the draft; what readers reported of the record, for those who answer it. */
async function Remarks({ actor, start }: { actor: Actor; start: EditorStart }) {
  const { recordId, stored } = start;
  const isAsked = recordId !== null && may(actor.role, "review");
  const [remarks, reported] = await Promise.all([
    stored ? listReviewNotes(actor, stored.id) : [],
    isAsked ? listReaderNotes(actor, recordId) : { notes: [], total: 0 },
  ]);
  const { notes, total } = reported;
  const t = editorWords("draft");
  return (
    <>
      <ReviewNotes notes={remarks} start={start} settle={settleReviewNoteAction} />
      {notes.length > 0 && (
        <Disclosure className="mt-4" summary={t("readerNotes", { count: total })}>
          <ReaderNotes notes={notes} answer={answerReaderNoteAction} />
        </Disclosure>
      )}
    </>
  );
}

/** The draft to go on with, the record to begin a copy of, the one part to show; what cannot be read is left out. */
function readQuery({ draft, like, part }: Awaited<EditPageProps["searchParams"]>) {
  const asked = draftIdSchema.safeParse(draft);
  return {
    draftId: asked.success ? asked.data : null,
    like: typeof like === "string" ? like : null,
    part: typeof part === "string" ? readPart(part) : null,
  };
}

/** What else can be done with a record that is published. */
function RecordWays({ section, slug, role }: { section: Section; slug: string; role: Role }) {
  const t = editorWords("draft");
  return (
    <>
      {section === "deals" && (
        <ButtonLink href={duplicateHref(slug)} size="sm">
          {t("duplicate")}
        </ButtonLink>
      )}
      {may(role, "publish") && (
        <>
          <ButtonLink href={editorHistoryHref(section, slug)} size="sm">
            {t("history")}
          </ButtonLink>
          <ButtonLink href={removeHref(section, slug)} size="sm">
            {t("remove")}
          </ButtonLink>
        </>
      )}
    </>
  );
}

function titleOf(record: object): string {
  const { title, name, label } = record as Readonly<Partial<Record<string, string>>>;
  return title ?? name ?? label ?? "";
}
