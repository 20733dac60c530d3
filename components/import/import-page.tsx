"use client";

import { useEditorWords } from "@/components/ui/language/editor-words";
import type { EditorWords } from "@/lib/language/words-in";
import { MOST_BYTES } from "@/lib/schema/bundle/import-run";
import { ImportResult } from "./import-result";
import { SourceForm, type SourceWords } from "./source-form";
import { useImportRun } from "./use-import-run";

const wordsOf = (t: EditorWords<"imports">): SourceWords => ({
  ...{ id: "bundle", accept: ".json,application/json" },
  hint: t("form.bundleHint", { most: MOST_BYTES / 1024 / 1024 }),
  paste: t("form.bundlePaste"),
  nothing: t("form.bundleNothing"),
  tooLarge: t("form.bundleLarge"),
  submit: t("form.show"),
});

/** Choose a bundle, look at what would happen, do exactly that. */
export function ImportEditor() {
  const run = useImportRun();
  const t = useEditorWords("imports");
  return (
    <>
      <SourceForm
        words={wordsOf(t)}
        busy={run.busy}
        onChosen={(chosen) => run.plan({ ...chosen, reading: {} })}
        onChanged={run.forget}
      />
      <ImportResult run={run} />
    </>
  );
}
