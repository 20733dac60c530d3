import { ActionForm } from "@/components/editor/fields/action-form";
import { RevisionEntry } from "@/components/history/revision-list";
import { PageHeader } from "@/components/shell/page-header";
import { Disclosure } from "@/components/ui/disclosure";
import { own } from "@/components/ui/language/own";
import { unseen } from "@/components/ui/language/unseen";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { editorWords } from "@/lib/language/editing/editor-words";
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
  const t = editorWords("changes");
  return (
    <>
      <PageHeader
        kicker={
          deleted === null ? (
            <TextLink href={editHref(section, slug)}>{t("editThis")}</TextLink>
          ) : (
            <TextLink href={withdrawnHref()}>{t("withdrawn.title")}</TextLink>
          )
        }
        title={t.rich("history.title", { own, title: subject.title })}
        standfirst={
          deleted === null ? t("history.standfirst") : t.rich("history.withdrawn", { own, reason: deleted })
        }
        meta={<TextLink href={revisionsHref(noun, slug)}>{t("history.readers")}</TextLink>}
      />
      <ol className="mt-8 border-rule border-b" reversed start={revisions[0]?.number}>
        {revisions.map((revision) => (
          <RevisionEntry key={revision.number} revision={revision} subject={subject}>
            {revision.number < newest && revision.deleted === null && (
              <Disclosure
                className="mt-2"
                summary={t.rich("history.revert", { hidden: unseen, number: String(revision.number) })}
              >
                <ActionForm
                  id={`revert-${revision.number}`}
                  action={revert}
                  fields={[{ name: "message", label: t("why"), hint: t("whyHint") }]}
                  submit={t("history.submit", { next: String(newest + 1), number: String(revision.number) })}
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
        label={t("history.label")}
        summary={t("history.of", { shown: revisions.length, newest })}
        previousHref={previous ? editorHistoryHref(section, slug) : null}
        nextHref={next === null ? null : editorHistoryHref(section, slug, next)}
      />
    </>
  );
}
