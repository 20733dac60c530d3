"use client";

import type { ReactNode } from "react";
import { useEditorForm } from "@/components/session/use-editor-form";
import { Button } from "@/components/ui/controls/button";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { inPage } from "@/components/ui/language/in-page";
import { unseen } from "@/components/ui/language/unseen";
import type { ReviewNoteLine } from "@/lib/drafts/in-place/review";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";
import { SavedAt } from "../context/saved-at";

type NoteLineProps = {
  note: ReviewNoteLine;
  draftId: string;
  settle: FormAction<FormState>;
  /** Where else it leads. */
  children?: ReactNode;
};

/** One remark on a field: who said what, when, and whether it is settled. */
export function NoteLine({ note, draftId, settle, children }: NoteLineProps) {
  const { state, send, pending, remember } = useEditorForm(settle);
  const { id, text, author, createdAt, settledBy } = note;
  const t = useEditorWords("review");
  return (
    <div className="border-accent border-l-2 pl-3">
      <p className="whitespace-pre-wrap break-words">{text}</p>
      <div className="flex flex-wrap items-center gap-x-3 text-ink-muted text-sm">
        <span>
          {author}, <SavedAt at={createdAt} />
        </span>
        {children}
        {settledBy !== null ? (
          <span>{t("note.settledBy", { name: settledBy })}</span>
        ) : (
          <form action={send} onSubmit={remember}>
            <input type="hidden" name="draftId" value={draftId} />
            <input type="hidden" name="id" value={id} />
            <Button type="submit" size="sm" variant="plain" disabled={pending}>
              {t.rich("note.settle", { hidden: unseen, text: text.slice(0, 60) })}
            </Button>
          </form>
        )}
        {state && !state.ok && <span role="alert">{inPage(state.message)}</span>}
      </div>
    </div>
  );
}
