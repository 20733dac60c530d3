"use client";

import { useEffect, useRef, useState } from "react";
import { useSignInAgain } from "@/components/editor/sign-in-again-provider";
import type { ImportEvent, ImportPreview } from "@/lib/schema/import-run";
import { ImportOutcome } from "./import-outcome";
import { ImportPlan } from "./import-plan";
import { ImportProgress, type Progress } from "./import-progress";
import { postImport } from "./read-events";
import { SourceForm } from "./source-form";

/** What is to be imported, and what it is called. */
export type Upload = { name: string; content: Blob };

type State = { upload: Upload; preview: ImportPreview | null; outcome: ImportEvent | null };

/** Choose, look at what would happen, do exactly that. The file stays in the browser and is sent again with the plan. */
export function ImportDesk() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [state, setState] = useState<State | null>(null);
  const askToSignIn = useSignInAgain();
  const result = useRef<HTMLElement>(null);
  // What came of it is far below what was pressed, or stands where that was.
  useEffect(() => {
    if (state !== null) result.current?.focus();
  }, [state]);

  async function run(address: string, upload: Upload): Promise<ImportEvent> {
    setProgress({ step: "read", done: 0, total: 0 });
    const outcome = await postImport(address, upload.content, (event) => {
      if (event.kind === "progress") setProgress(event);
    });
    if (outcome.kind === "refused" && outcome.reason === "signed_out" && (await askToSignIn()))
      return run(address, upload);
    setProgress(null);
    return outcome;
  }

  async function plan(upload: Upload) {
    setState(null);
    const outcome = await run(`/edit/import/plan?${new URLSearchParams({ name: upload.name })}`, upload);
    const preview = outcome.kind === "plan" ? outcome.preview : null;
    setState({ upload, preview, outcome: preview ? null : outcome });
  }

  async function apply({ upload, preview }: State, message: string) {
    if (preview === null) return;
    const { fingerprint } = preview;
    const query = new URLSearchParams({ name: upload.name, fingerprint, message });
    const outcome = await run(`/edit/import/apply?${query}`, upload);
    const isOver = outcome.kind === "saved" || outcome.kind === "moved";
    setState({ upload, preview: isOver ? null : preview, outcome });
  }

  const busy = progress !== null;
  return (
    <>
      <SourceForm busy={busy} onChosen={plan} onChanged={() => setState(null)} />
      <ImportProgress progress={progress} />
      {state && (
        <section ref={result} tabIndex={-1} aria-label="Result" className="outline-none">
          {state.outcome && !busy && (
            <ImportOutcome outcome={state.outcome} onAgain={() => plan(state.upload)} />
          )}
          {state.preview && (
            <ImportPlan
              key={state.preview.fingerprint}
              preview={state.preview}
              name={state.upload.name}
              busy={busy}
              onApply={(message) => apply(state, message)}
            />
          )}
        </section>
      )}
    </>
  );
}
