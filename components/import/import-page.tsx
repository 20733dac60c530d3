"use client";

import { MOST_BYTES } from "@/lib/schema/bundle/import-run";
import { ImportResult } from "./import-result";
import { SourceForm, type SourceWords } from "./source-form";
import { useImportRun } from "./use-import-run";

const WORDS: SourceWords = {
  id: "bundle",
  hint: `A bundle of format entente/1, as “Everything in one file” below gives it: JSON, up to ${MOST_BYTES / 1024 / 1024} MB.`,
  accept: ".json,application/json",
  paste: "Or paste the bundle",
  nothing: "Choose a file, or paste a bundle below.",
  tooLarge: "Import it on the server, with npm run data -- import.",
  submit: "Show what would change",
};

/** Choose a bundle, look at what would happen, do exactly that. */
export function ImportEditor() {
  const run = useImportRun();
  return (
    <>
      <SourceForm
        words={WORDS}
        busy={run.busy}
        onChosen={(chosen) => run.plan({ ...chosen, reading: {} })}
        onChanged={run.forget}
      />
      <ImportResult run={run} />
    </>
  );
}
