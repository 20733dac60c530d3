"use client";

import { lazy, useActionState } from "react";
import { Button } from "@/components/ui/controls/button";
import { CONTROL_CLASSES, FieldShell } from "@/components/ui/controls/field-shell";
import { Note } from "@/components/ui/note";
import type { CheckState } from "./tell-checkup";

type CheckFormProps = {
  action: (state: CheckState, form: FormData) => Promise<CheckState>;
  words: Readonly<Record<"label" | "hint" | "checking" | "checkIt" | "nothing", string>>;
};

/** Waited for where the answer is waited for: on the server with the page, in the browser before the form says that it is done. */
const CheckResult = lazy(() => import("./check-result").then((module) => ({ default: module.CheckResult })));

const START: CheckState = { told: null, error: null };

/** A long text to be checked. A plain form that is posted: it works without scripts. */
export function CheckForm({ action, words }: CheckFormProps) {
  const [{ told, error }, submit, pending] = useActionState(action, START);
  return (
    <>
      <form action={submit} className="no-print mt-6 flex max-w-3xl flex-col gap-4">
        <FieldShell id="check-text" label={words.label} hint={words.hint}>
          <textarea
            id="check-text"
            name="text"
            rows={10}
            required
            aria-describedby="check-text--hint"
            className={CONTROL_CLASSES}
          />
        </FieldShell>
        <div>
          <Button type="submit" variant="primary" disabled={pending}>
            {pending ? words.checking : words.checkIt}
          </Button>
        </div>
      </form>
      <div aria-live="polite">
        {error !== null && (
          <div className="mt-6">
            <Note tone="error" title={words.nothing}>
              <p>{error}</p>
            </Note>
          </div>
        )}
        {told !== null && <CheckResult told={told} />}
      </div>
    </>
  );
}
