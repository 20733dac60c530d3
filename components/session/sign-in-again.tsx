"use client";

import { useActionState, useEffect, useRef } from "react";
import { CodeStep, FormError, PasswordStep } from "@/components/sign-in/sign-in-form";
import { Button } from "@/components/ui/controls/button";
import { useEditorWords } from "@/components/ui/language/editor-words";
import type { SignInState } from "@/lib/views/editor/sign-in";
import { signInHere } from "./sign-in-here";

type SignInAgainProps = {
  /** Open while what was tried was refused because the session has ended. */
  open: boolean;
  /** Whose session it was; another address may be typed. */
  email: string;
  /** Signed in: what was refused can be tried again. */
  onSignedIn: () => void;
  /** Closed without signing in. */
  onClose: () => void;
};

/**
 * Signing in without leaving the page: for a session that ended in the middle of an edit. A native dialog, so that
 * focus stays in it and goes back to where it was.
 */
export function SignInAgain({ open, ...rest }: SignInAgainProps) {
  // Mounted anew for each opening, so that the last one's outcome is not taken for this one's.
  return open ? <Dialog {...rest} /> : null;
}

function Dialog({ email, onSignedIn, onClose }: Omit<SignInAgainProps, "open">) {
  const dialog = useRef<HTMLDialogElement>(null);
  const t = useEditorWords("signIn");
  const start: SignInState = { step: "password", error: null, email };
  const [state, submit, pending] = useActionState(
    (before: SignInState, form: FormData) => signInHere(before, form, t("again.noAnswer")),
    start,
  );

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    if (state.step === "done") onSignedIn();
  }, [state.step, onSignedIn]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby="sign-in-again"
      onClose={onClose}
      className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-md border border-ink bg-paper p-6 text-ink backdrop:bg-ink/50"
    >
      <form action={submit} className="flex flex-col gap-5">
        <div>
          <h2 id="sign-in-again" className="font-semibold font-serif text-2xl">
            {t("again.title")}
          </h2>
          <p className="mt-1 text-ink-muted">{t("again.lead")}</p>
        </div>
        <FormError text={state.error} />
        {state.step === "code" ? (
          <>
            <input type="hidden" name="email" value={state.email} />
            <CodeStep />
          </>
        ) : (
          <PasswordStep email={state.email} />
        )}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" disabled={pending}>
            {pending ? t("signingIn") : t("submit")}
          </Button>
          <Button variant="plain" onClick={() => dialog.current?.close()}>
            {t("again.notNow")}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
