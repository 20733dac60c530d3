"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { inPage } from "@/components/ui/language/in-page";
import type { FormAction, SetPasswordState } from "@/lib/views/editor/sign-in";
import { FormError } from "./sign-in-form";

type SetPasswordFormProps = {
  action: FormAction<SetPasswordState>;
  /** The secret of the one-time link. */
  link: string;
  /** Whose password; null when the first admin says who they are. */
  email: string | null;
  shortest: number;
};

const START: SetPasswordState = { error: null, fields: {}, name: "", email: "" };

/** A new password, behind a one-time link; for the first admin name and address, too. */
export function SetPasswordForm({ action, link, email, shortest }: SetPasswordFormProps) {
  const [state, submit, pending] = useActionState(action, START);
  const t = useEditorWords("signIn");
  return (
    <form action={submit} className="flex flex-col gap-5">
      <FormError text={state.error} />
      <input type="hidden" name="t" value={link} />
      {email === null ? (
        <Who state={state} />
      ) : (
        // Tells password managers whose password this is.
        <input type="email" autoComplete="username" value={email} readOnly hidden />
      )}
      <TextField
        id="new-password"
        name="password"
        type="password"
        label={t("link.password")}
        hint={t("link.passwordHint", { shortest })}
        error={state.fields.password && inPage(state.fields.password)}
        autoComplete="new-password"
        minLength={shortest}
        required
      />
      <div>
        <Button type="submit" variant="primary" disabled={pending}>
          {pending ? t("link.setting") : t("link.submit")}
        </Button>
      </div>
    </form>
  );
}

function Who({ state }: { state: SetPasswordState }) {
  const t = useEditorWords("signIn");
  return (
    <>
      <TextField
        id="first-name"
        name="name"
        label={t("link.name")}
        hint={t("link.nameHint")}
        error={state.fields.name && inPage(state.fields.name)}
        autoComplete="name"
        defaultValue={state.name}
        required
      />
      <TextField
        id="first-email"
        name="email"
        type="email"
        label={t("email")}
        error={state.fields.email && inPage(state.fields.email)}
        autoComplete="username"
        defaultValue={state.email}
        required
      />
    </>
  );
}
