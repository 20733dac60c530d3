"use client";

import { useActionState } from "react";
import { Secret } from "@/components/session/form-outcome";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { Note } from "@/components/ui/note";
import type { SecondStepState } from "@/lib/views/editor/second-step";
import type { FormAction } from "@/lib/views/editor/sign-in";
import { QrCode } from "./qr-code";

const START: SecondStepState = { on: false, setUp: null, error: null };

/** Turning two-step sign-in on: the password, then the secret for the app, then a code of it. */
export function SecondStepForm({ action }: { action: FormAction<SecondStepState> }) {
  const [state, submit, pending] = useActionState(action, START);
  if (state.on)
    return (
      <Note title="Two-step sign-in is on" role="status">
        From now on your password alone does not sign you in.
      </Note>
    );
  return (
    <form action={submit} className="flex max-w-measure flex-col gap-4">
      {state.error && (
        <Note tone="error" title="That did not work" role="alert">
          {state.error}
        </Note>
      )}
      {state.setUp === null ? (
        <TextField
          id="second-step-password"
          name="present"
          type="password"
          label="Present password"
          autoComplete="current-password"
          className="max-w-md"
          required
        />
      ) : (
        <SetUp {...state.setUp} />
      )}
      <div>
        <Button type="submit" disabled={pending}>
          {pending ? "One moment …" : state.setUp === null ? "Set up two-step sign-in" : "Turn it on"}
        </Button>
      </div>
    </form>
  );
}

function SetUp({ address, secret, backupCodes, qr }: NonNullable<SecondStepState["setUp"]>) {
  return (
    <>
      <div role="status">
        <p>
          Take a picture of this code with your authenticator app, or put the key into it, as a time-based
          code. On the device itself,{" "}
          <a href={address} className="link">
            open it in the app
          </a>
          .
        </p>
        <QrCode code={qr} label="QR code of the key for your authenticator app" />
        <Secret text={secret} />
        <p className="mt-4">
          Write these codes down. Each signs you in once, should you lose the app. Neither they nor the key
          are shown again.
        </p>
        <ul aria-label="Codes to write down" className="mt-2 grid max-w-sm grid-cols-2 gap-x-6 font-mono">
          {backupCodes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </div>
      <TextField
        id="second-step-code"
        name="code"
        label="Code"
        hint="The six digits that the app shows for Entente now."
        autoComplete="one-time-code"
        inputMode="numeric"
        className="max-w-48"
        required
      />
    </>
  );
}
