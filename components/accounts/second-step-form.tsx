"use client";

import { useActionState } from "react";
import { Secret } from "@/components/session/form-outcome";
import { FormError } from "@/components/sign-in/sign-in-form";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { Note } from "@/components/ui/note";
import type { SecondStepState } from "@/lib/views/editor/second-step";
import type { FormAction } from "@/lib/views/editor/sign-in";
import { QrCode } from "./qr-code";

const START: SecondStepState = { on: false, setUp: null, error: null };

/** Turning two-step sign-in on: the password, then the secret for the app, then a code of it. */
export function SecondStepForm({ action }: { action: FormAction<SecondStepState> }) {
  const [state, submit, pending] = useActionState(action, START);
  const t = useEditorWords("account");
  const frame = useEditorWords("frame");
  if (state.on)
    return (
      <Note title={t("step.isOn")} role="status">
        {t("step.isOnDetail")}
      </Note>
    );
  return (
    <form action={submit} className="flex max-w-measure flex-col gap-4">
      <FormError text={state.error} />
      {state.setUp === null ? (
        <TextField
          id="second-step-password"
          name="present"
          type="password"
          label={t("password.present")}
          autoComplete="current-password"
          className="max-w-md"
          required
        />
      ) : (
        <SetUp {...state.setUp} />
      )}
      <div>
        <Button type="submit" disabled={pending}>
          {pending ? frame("moment") : state.setUp === null ? t("step.setUp") : t("step.turnOn")}
        </Button>
      </div>
    </form>
  );
}

function SetUp({ address, secret, backupCodes, qr }: NonNullable<SecondStepState["setUp"]>) {
  const t = useEditorWords("account");
  return (
    <>
      <div role="status">
        <p>
          {t.rich("step.picture", {
            open: (text) => (
              <a key="open" href={address} className="link">
                {text}
              </a>
            ),
          })}
        </p>
        <QrCode code={qr} label={t("step.qr")} />
        <Secret text={secret} />
        <p className="mt-4">{t("step.write")}</p>
        <ul aria-label={t("step.codes")} className="mt-2 grid max-w-sm grid-cols-2 gap-x-6 font-mono">
          {backupCodes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </div>
      <TextField
        id="second-step-code"
        name="code"
        label={t("step.code")}
        hint={t("step.codeHint")}
        autoComplete="one-time-code"
        inputMode="numeric"
        className="max-w-48"
        required
      />
    </>
  );
}
