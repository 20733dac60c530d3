"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { inPage } from "@/components/ui/language/in-page";
import { Note } from "@/components/ui/note";
import type { Said } from "@/lib/domain/text/said";
import type { FormAction, SignInState } from "@/lib/views/editor/sign-in";

type SignInFormProps = { action: FormAction<SignInState>; next: string };

const START: SignInState = { step: "password", error: null, email: "" };

/** E-mail address and password. Works without scripts: it is a plain form that is posted. */
export function SignInForm({ action, next }: SignInFormProps) {
  const [state, submit, pending] = useActionState(action, START);
  const t = useEditorWords("signIn");
  return (
    <form action={submit} className="flex flex-col gap-5">
      <FormError text={state.error} />
      <input type="hidden" name="next" value={next} />
      <PasswordStep email={state.email} />
      <div>
        <Button type="submit" variant="primary" disabled={pending}>
          {pending ? t("signingIn") : t("submit")}
        </Button>
      </div>
    </form>
  );
}

/** The two fields of the first step. */
export function PasswordStep({ email }: { email: string }) {
  const t = useEditorWords("signIn");
  return (
    <>
      <TextField
        id="sign-in-email"
        name="email"
        type="email"
        label={t("email")}
        autoComplete="username"
        defaultValue={email}
        required
      />
      <TextField
        id="sign-in-password"
        name="password"
        type="password"
        label={t("password")}
        autoComplete="current-password"
        required
      />
    </>
  );
}

/** The field of the second step. */
export function CodeStep() {
  const t = useEditorWords("signIn");
  return (
    <TextField
      id="sign-in-code"
      name="code"
      label={t("code.label")}
      hint={t("code.hint")}
      autoComplete="one-time-code"
      inputMode="text"
      autoCapitalize="none"
      spellCheck={false}
      className="max-w-48"
      required
    />
  );
}

/** What went wrong, read out when it appears. */
export function FormError({ text }: { text: Said | null }) {
  const t = useEditorWords("frame");
  return text === null ? null : (
    <Note tone="error" title={t("failed")} role="alert">
      {inPage(text)}
    </Note>
  );
}
