"use client";

import { Button } from "@/components/ui/controls/button";
import { useEditorWords } from "@/components/ui/language/editor-words";
import type { AutosaveState } from "../draft/autosave";
import type { SubmitKind } from "../draft/submit-dialog";
import { SaveState } from "./save-state";

type Step = { can: boolean; run: () => void };

type EditorHeaderProps = {
  keeping: AutosaveState;
  /** Whose draft it is, when it is not one's own. */
  author: string | null;
  retry: () => void;
  undo: Step;
  redo: Step;
  submitAs: readonly SubmitKind[];
  onSubmitDraft: (kind: SubmitKind) => void;
  onHelp: () => void;
};

/** The bar that stays in view: where the draft is kept, undo, and the way out. */
export function EditorHeader({
  keeping,
  author,
  retry,
  undo,
  redo,
  submitAs,
  onSubmitDraft,
  onHelp,
}: EditorHeaderProps) {
  const t = useEditorWords("draft");
  return (
    <div className="sticky-band z-10 mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-rule border-y bg-paper py-2">
      <SaveState state={keeping} author={author} retry={retry} />
      <div className="flex flex-wrap items-center gap-2">
        <Button size="sm" variant="plain" aria-keyshortcuts="Alt+H" onClick={onHelp}>
          {t("keys")}
        </Button>
        <Button size="sm" disabled={!undo.can} aria-keyshortcuts="Control+Z" onClick={undo.run}>
          {t("undo")}
        </Button>
        <Button size="sm" disabled={!redo.can} aria-keyshortcuts="Control+Shift+Z" onClick={redo.run}>
          {t("redo")}
        </Button>
        {submitAs.map((kind, index) => (
          <Button
            key={kind}
            size="sm"
            variant={index === 0 ? "primary" : "quiet"}
            aria-keyshortcuts={index === 0 ? "Control+Enter" : undefined}
            onClick={() => onSubmitDraft(kind)}
          >
            {t(kind)}
          </Button>
        ))}
      </div>
    </div>
  );
}
