"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { Note } from "@/components/ui/note";
import type { FormAction, SignInState } from "@/lib/views/editor/sign-in";

type SignInFormProps = { action: FormAction<SignInState>; next: string };

const START: SignInState = { step: "password", error: null, email: "" };

/** E-mail address and password. Works without scripts: it is a plain form that is posted. */
export function SignInForm({ action, next }: SignInFormProps) {
  const [state, submit, pending] = useActionState(action, START);
  return (
    <form action={submit} className="flex flex-col gap-5">
      <FormError text={state.error} />
      <input type="hidden" name="next" value={next} />
      <PasswordStep email={state.email} />
      <div>
        <Button type="submit" variant="primary" disabled={pending}>
          {pending ? "Signing in …" : "Sign in"}
        </Button>
      </div>
    </form>
  );
}

/** The two fields of the first step. */
export function PasswordStep({ email }: { email: string }) {
  return (
    <>
      <TextField
        id="sign-in-email"
        name="email"
        type="email"
        label="E-mail address"
        autoComplete="username"
        defaultValue={email}
        required
      />
      <TextField
        id="sign-in-password"
        name="password"
        type="password"
        label="Password"
        autoComplete="current-password"
        required
      />
    </>
  );
}

/** The field of the second step. */
export function CodeStep() {
  return (
    <TextField
      id="sign-in-code"
      name="code"
      label="Code"
      hint="The six digits that your app shows now, or one of the codes you wrote down."
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
export function FormError({ text }: { text: string | null }) {
  return text === null ? null : (
    <Note tone="error" title="That did not work" role="alert">
      {text}
    </Note>
  );
}
