"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/controls/button";
import { CONTROL_CLASSES, FieldShell } from "@/components/ui/controls/field-shell";
import { Note } from "@/components/ui/note";
import type { CheckState } from "@/lib/views/share/checkup";
import { CheckResult } from "./check-result";

type CheckFormProps = { action: (state: CheckState, form: FormData) => Promise<CheckState> };

const START: CheckState = { view: null, error: null };

/** A long text to be checked. A plain form that is posted: it works without scripts. */
export function CheckForm({ action }: CheckFormProps) {
  const [{ view, error }, submit, pending] = useActionState(action, START);
  return (
    <>
      <form action={submit} className="no-print mt-6 flex max-w-3xl flex-col gap-4">
        <FieldShell
          id="check-text"
          label="An article, addresses of this record, or a table with the columns deal or link, term and value"
          hint="It is read and answered, and kept nowhere."
        >
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
            {pending ? "Checking …" : "Check it"}
          </Button>
        </div>
      </form>
      <div aria-live="polite">
        {error !== null && (
          <div className="mt-6">
            <Note tone="error" title="Nothing was checked">
              <p>{error}</p>
            </Note>
          </div>
        )}
        {view !== null && <CheckResult view={view} />}
      </div>
    </>
  );
}
