"use client";

import { useEditorForm } from "@/components/session/use-editor-form";
import { Button } from "@/components/ui/controls/button";
import { Disclosure } from "@/components/ui/disclosure";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { inPage } from "@/components/ui/language/in-page";
import { unseen } from "@/components/ui/language/unseen";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";
import { TextArea } from "../fields/raw-field";

type AddNoteProps = {
  draftId: string;
  place: string;
  /** What it is about, for those who hear it: "title", "claim of Reuters". */
  about: string;
  add: FormAction<FormState>;
};

/** A remark on one field, folded until it is wanted. */
export function AddNote({ draftId, place, about, add }: AddNoteProps) {
  const { state, send, pending, remember } = useEditorForm(add);
  const t = useEditorWords("review");
  const id = `note-on-${place.replaceAll("/", "-")}`;
  return (
    <Disclosure summary={t.rich("note.summary", { hidden: unseen, about })}>
      <form action={send} onSubmit={remember} className="flex max-w-measure flex-col gap-2">
        <input type="hidden" name="draftId" value={draftId} />
        <input type="hidden" name="place" value={place} />
        <TextArea
          key={state?.ok ? "sent" : (state?.typed?.text ?? "")}
          id={id}
          name="text"
          label={t("note.label", { about })}
          hideLabel
          rows={2}
          defaultValue={state?.typed?.text}
        />
        <div className="flex items-center gap-3">
          <Button type="submit" size="sm" disabled={pending}>
            {t("note.add")}
          </Button>
          {state && (
            <span role={state.ok ? "status" : "alert"} className="text-sm">
              {inPage(state.message)}
            </span>
          )}
        </div>
      </form>
    </Disclosure>
  );
}
