"use client";

import { useEffect, useRef } from "react";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { ImportOutcome } from "./import-outcome";
import { ImportPlan } from "./import-plan";
import { ImportProgress } from "./import-progress";
import type { ImportRun } from "./use-import-run";

/** How far it is, what would change, and how it ended. */
export function ImportResult({ run }: { run: ImportRun }) {
  const { progress, busy, state, plan, apply } = run;
  const t = useEditorWords("imports");
  const result = useRef<HTMLElement>(null);
  // What came of it is far below what was pressed, or stands where that was.
  useEffect(() => {
    if (state !== null) result.current?.focus();
  }, [state]);
  return (
    <>
      <ImportProgress progress={progress} />
      {state && (
        <section ref={result} tabIndex={-1} aria-label={t("outcome.label")} className="outline-none">
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
