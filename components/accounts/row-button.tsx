"use client";

import { useEditorForm } from "@/components/session/use-editor-form";
import { Button } from "@/components/ui/controls/button";
import { inPage } from "@/components/ui/language/in-page";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";

type RowButtonProps = { action: FormAction<FormState>; id: string; label: string; name: string };

/** A button that ends what its row shows; `name` says which, for those who hear it. */
export function RowButton({ action, id, label, name }: RowButtonProps) {
  const { state, send, pending, remember } = useEditorForm(action);
  return (
    <form action={send} onSubmit={remember}>
      <input type="hidden" name="id" value={id} />
      <Button type="submit" size="sm" disabled={pending}>
        {label}
        <span className="sr-only"> {name}</span>
      </Button>
      {state && !state.ok && (
        <p role="alert" className="text-danger text-sm">
          {inPage(state.message)}
        </p>
      )}
    </form>
  );
}
