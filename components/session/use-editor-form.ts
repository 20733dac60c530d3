"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef } from "react";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";
import { useSignInAgain } from "./sign-in-again-provider";

/** A form that is sent again by itself when the session had ended and one has signed in again. */
export function useEditorForm(action: FormAction<FormState>) {
  const [state, send, pending] = useActionState(action, null);
  const askToSignIn = useSignInAgain();
  const sent = useRef<FormData | null>(null);

  function remember(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent;
    sent.current = new FormData(event.currentTarget, submitter);
  }

  useEffect(() => {
    const form = sent.current;
    if (!state?.signedOut || form === null) return;
    askToSignIn().then((signedIn) => signedIn && startTransition(() => send(form)));
  }, [state, askToSignIn, send]);

  return { state, send, pending, remember };
}
