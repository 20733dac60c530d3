import { ActionForm } from "@/components/editor/fields/action-form";
import { RevisionEntry } from "@/components/history/revision-list";
import { PageHeader } from "@/components/shell/page-header";
import { Disclosure } from "@/components/ui/disclosure";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import type { Section } from "@/lib/schema/bundle/bundle";
import { revisionsHref } from "@/lib/url/history-href";
import { editHref, editorHistoryHref, withdrawnHref } from "@/lib/url/record-href";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";
import type { RevisionListView } from "@/lib/views/history";

type EditorHistoryProps = { view: RevisionListView; section: Section; revert: FormAction<FormState> };

/** The revisions of one record as readers see them, each with the way back to it. */
export function EditorHistory({ view, section, revert }: EditorHistoryProps) {
  const { subject, revisions, next, previous } = view;
  const { noun, slug, newest, deleted } = subject;
  return (
    <>
      <PageHeader
        kicker={
          deleted === null ? (
            <TextLink href={editHref(section, slug)}>Edit this record</TextLink>
          ) : (
            <TextLink href={withdrawnHref()}>Withdrawn</TextLink>
          )
        }
        title={`History of ${subject.title}`}
        standfirst={
          deleted === null
            ? "Any earlier revision can be taken up again. That makes a new revision; nothing is taken away."
            : `This record was taken out: ${deleted} Going back to a revision brings it back.`
        }
        meta={<TextLink href={revisionsHref(noun, slug)}>As readers see it</TextLink>}
      />
      <ol className="mt-8 border-rule border-b" reversed start={revisions[0]?.number}>
        {revisions.map((revision) => (
          <RevisionEntry key={revision.number} revision={revision} subject={subject}>
            {revision.number < newest && revision.deleted === null && (
              <Disclosure
                className="mt-2"
                summary={
                  <>
                    Revert to this<span className="sr-only">, revision {revision.number}</span>
                  </>
                }
              >
                <ActionForm
                  id={`revert-${revision.number}`}
                  action={revert}
                  fields={[{ name: "message", label: "Why?", hint: "History shows it beside your name." }]}
                  submit={`Make revision ${newest + 1} say what revision ${revision.number} said`}
                >
                  <input type="hidden" name="section" value={section} />
                  <input type="hidden" name="slug" value={slug} />
                  <input type="hidden" name="to" value={revision.number} />
                  <input type="hidden" name="base" value={newest} />
                </ActionForm>
              </Disclosure>
            )}
          </RevisionEntry>
        ))}
      </ol>
      <Pagination
        label="Revisions"
        summary={`${revisions.length} of ${newest}`}
        previousHref={previous ? editorHistoryHref(section, slug) : null}
        nextHref={next === null ? null : editorHistoryHref(section, slug, next)}
      />
    </>
  );
}
