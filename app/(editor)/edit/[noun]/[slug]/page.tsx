import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DraftStanding } from "@/components/editor/draft/draft-standing";
import { editTitle } from "@/components/editor/workspace/edit-title";
import { EditorSession } from "@/components/editor/workspace/editor-session";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/require-actor";
import { startEditing } from "@/lib/db/drafts/start-editing";
import { may, type Role } from "@/lib/domain/access/actor";
import { draftIdSchema } from "@/lib/drafts/outcomes";
import { today } from "@/lib/runtime/clock";
import { RECORD_WORDS, type Section } from "@/lib/schema/bundle";
import {
  duplicateHref,
  editorHistoryHref,
  recordHref,
  removeHref,
  sectionOfNoun,
} from "@/lib/url/record-href";
import { EDITOR_ACTIONS } from "../../../_editor/editor-actions";

type EditPageProps = {
  params: Promise<{ noun: string; slug: string }>;
  searchParams: Promise<{ draft?: string | string[]; like?: string | string[] }>;
};

export async function generateMetadata({ params }: EditPageProps): Promise<Metadata> {
  const { noun, slug } = await params;
  const section = sectionOfNoun(noun);
  return { title: section ? editTitle(section, slug === "new" ? null : slug) : "Editor" };
}

/** One record being edited or written anew, whatever kind it is of. */
export default async function EditPage({ params, searchParams }: EditPageProps) {
  const actor = await requireActor("draft");
  const [{ noun, slug }, query] = await Promise.all([params, searchParams]);
  const section = sectionOfNoun(noun);
  if (section === null) notFound();
  const { draftId, like } = readQuery(query);
  const which = slug === "new" ? { slug: null, like } : { slug };
  const start = await startEditing(actor, { section, today: today(), draftId, ...which });
  if (start === null) notFound();
  return (
    <PageBody>
      <PageHeader
        kicker={
          start.slug ? (
            <TextLink href={recordHref(section, start.slug)}>Published page</TextLink>
          ) : (
            "The editor"
          )
        }
        actions={start.slug && <RecordWays section={section} slug={start.slug} role={actor.role} />}
        title={start.slug ? `Edit ${titleOf(start.document.record)}` : `New ${RECORD_WORDS[section]}`}
      />
      <DraftStanding start={start} withdraw={EDITOR_ACTIONS.withdraw} discard={EDITOR_ACTIONS.discard} />
      <noscript>
        <div className="mt-4">
          <Note tone="warning" title="Writing needs JavaScript">
            You can read here what stands in the record, but nothing that is typed is kept. Taking out,
            merging and going back work without it.
          </Note>
        </div>
      </noscript>
      <EditorSession
        start={start}
        askedId={draftId}
        me={{ userId: actor.userId }}
        submitAs={may(actor.role, "publish") ? ["publish", "submit"] : ["submit"]}
        actions={EDITOR_ACTIONS}
      />
    </PageBody>
  );
}

/** The draft to go on with, and the record to begin a copy of; what cannot be read is left out. */
function readQuery({ draft, like }: Awaited<EditPageProps["searchParams"]>) {
  const asked = draftIdSchema.safeParse(draft);
  return { draftId: asked.success ? asked.data : null, like: typeof like === "string" ? like : null };
}

/** What else can be done with a record that is published. */
function RecordWays({ section, slug, role }: { section: Section; slug: string; role: Role }) {
  return (
    <>
      {section === "deals" && (
        <ButtonLink href={duplicateHref(slug)} size="sm">
          Duplicate
        </ButtonLink>
      )}
      {may(role, "publish") && (
        <>
          <ButtonLink href={editorHistoryHref(section, slug)} size="sm">
            History
          </ButtonLink>
          <ButtonLink href={removeHref(section, slug)} size="sm">
            Remove…
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
