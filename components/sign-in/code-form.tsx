"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/controls/button";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction, SignInState } from "@/lib/views/editor/sign-in";
import { CodeStep, FormError } from "./sign-in-form";

type CodeFormProps = { action: FormAction<SignInState>; next: string };

const START: SignInState = { step: "code", error: null, email: "" };

/** The second step of signing in. */
export function CodeForm({ action, next }: CodeFormProps) {
  const [state, submit, pending] = useActionState(action, START);
  const t = useEditorWords("signIn");
  return (
    <form action={submit} className="flex flex-col gap-5">
      <FormError text={state.error} />
      <input type="hidden" name="next" value={next} />
      <CodeStep />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button type="submit" variant="primary" disabled={pending}>
          {pending ? t("signingIn") : t("submit")}
        </Button>
        <TextLink href="/login">{t("code.again")}</TextLink>
      </div>
    </form>
  );
}
