"use client";

import { SavedAt } from "@/components/editor/context/saved-at";
import { useEditorForm } from "@/components/session/use-editor-form";
import { Button } from "@/components/ui/controls/button";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { inPage } from "@/components/ui/language/in-page";
import { Own, own } from "@/components/ui/language/own";
import { unseen } from "@/components/ui/language/unseen";
import { TextLink } from "@/components/ui/text-link";
import { recordHref } from "@/lib/url/history-href";
import { editHref, sectionOfNoun } from "@/lib/url/record-href";
import type { FormState } from "@/lib/views/editor/form-state";
import type { ReaderNoteView } from "@/lib/views/editor/reader-notes";
import type { FormAction } from "@/lib/views/editor/sign-in";

type Answer = FormAction<FormState>;

/** What readers reported, each with its answer. The text is shown as it was typed, and nothing in it is followed. */
export function ReaderNotes({ notes, answer }: { notes: readonly ReaderNoteView[]; answer: Answer }) {
  return (
    <ol className="border-rule border-b">
      {notes.map((note) => (
        <ReaderNote key={note.id} note={note} answer={answer} />
      ))}
    </ol>
  );
}

function ReaderNote({ note, answer }: { note: ReaderNoteView; answer: Answer }) {
  const { state, send, pending, remember } = useEditorForm(answer);
  const t = useEditorWords("home");
  const { id, text, contact, createdAt, about } = note;
  const page = recordHref(about.noun, about.slug);
  const section = sectionOfNoun(about.noun);
  return (
    <li id={`note-${id}`} className="border-rule border-t py-3">
      <p className="flex flex-wrap items-baseline gap-x-4 text-sm">
        {page ? (
          <TextLink href={page}>
            <Own>{about.title}</Own>
          </TextLink>
        ) : (
          <span>
            <Own>{about.title}</Own>
          </span>
        )}
        {section && <TextLink href={editHref(section, about.slug)}>{t("reader.edit")}</TextLink>}
        <span className="text-ink-muted">
          <SavedAt at={createdAt} />
        </span>
      </p>
      <p className="mt-1 max-w-measure whitespace-pre-wrap break-words">{text}</p>
      {contact && (
        <p className="mt-1 break-words text-ink-muted text-sm">{t("reader.contact", { contact })}</p>
      )}
      <form action={send} onSubmit={remember} className="mt-2 flex flex-wrap items-center gap-2">
        <input type="hidden" name="id" value={id} />
        <Button type="submit" name="status" value="done" size="sm" disabled={pending}>
          {t.rich("reader.done", { hidden: unseen, own, title: about.title })}
        </Button>
        <Button type="submit" name="status" value="not_an_error" size="sm" disabled={pending}>
          {t.rich("reader.notError", { hidden: unseen, own, title: about.title })}
        </Button>
        {state && (
          <span role={state.ok ? "status" : "alert"} className="text-ink-muted text-sm">
            {inPage(state.message)}
          </span>
        )}
      </form>
    </li>
  );
}
