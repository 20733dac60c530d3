"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
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
        label="New password"
        hint={`At least ${shortest} characters. A few words that do not belong together do well.`}
        error={state.fields.password}
        autoComplete="new-password"
        minLength={shortest}
        required
      />
      <div>
        <Button type="submit" variant="primary" disabled={pending}>
          {pending ? "Setting …" : "Set password and sign in"}
        </Button>
      </div>
    </form>
  );
}

function Who({ state }: { state: SetPasswordState }) {
  return (
    <>
      <TextField
        id="first-name"
        name="name"
        label="Your name"
        hint="History shows it beside what you save."
        error={state.fields.name}
        autoComplete="name"
        defaultValue={state.name}
        required
      />
      <TextField
        id="first-email"
        name="email"
        type="email"
        label="E-mail address"
        error={state.fields.email}
        autoComplete="username"
        defaultValue={state.email}
        required
      />
    </>
  );
}
