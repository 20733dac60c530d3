"use client";

import { type ReactNode, useCallback, useState } from "react";
import { useEditorWords, useSaid } from "@/components/ui/language/editor-words";
import type { Background } from "@/lib/drafts/background";
import type { DraftDocument } from "@/lib/drafts/document";
import type { EditorStart } from "@/lib/drafts/editor";
import type { ValueTypes } from "@/lib/drafts/from-record";
import type { SubmitOutcome, TakenIn } from "@/lib/drafts/outcomes";
import { editsOfDraft } from "@/lib/drafts/to-edits";
import { type Issue, joinPath } from "@/lib/schema/explain";
import type { EditorActions } from "../context/editor-actions";
import type { DraftAutosave } from "./autosave";
import type { SubmitKind } from "./submit-dialog";

type SubmitParts = {
  start: EditorStart;
  draftId: string;
  document: DraftDocument;
  baseRevision: number;
  autosave: DraftAutosave;
  actions: EditorActions;
  onDone: (href: string) => void;
  onBehind: (sent: DraftDocument, taken: TakenIn) => void;
};

const NO_ISSUES: readonly Issue[] = [];

/** Publishing or submitting: checked here first, saved, then sent; every answer is shown. */
export function useSubmit(parts: SubmitParts) {
  const { start, draftId, document, baseRevision, autosave, actions, onDone, onBehind } = parts;
  const t = useEditorWords("draft");
  const said = useSaid();
  const [issues, setIssues] = useState(NO_ISSUES);
  const [open, setOpen] = useState<SubmitKind | null>(null);

  const show = useCallback((list: readonly Issue[]) => {
    setIssues([...new Map(list.map((issue) => [joinPath(issue.path), issue])).values()]);
    setOpen(null);
    requestAnimationFrame(() => window.document.getElementById("issues")?.focus());
  }, []);

  /** Opens the dialog when nothing is missing; else says what is. */
  const begin = useCallback(
    (kind: SubmitKind) => {
      const read = editsOfDraft(document, {
        recordId: start.recordId,
        baseRevision,
        types: typesOf(start),
        background: backgroundOf(start),
      });
      if (!read.ok) return show(read.error);
      setIssues(NO_ISSUES);
      setOpen(kind);
    },
    [document, start, baseRevision, show],
  );

  async function send(message: string): Promise<ReactNode> {
    if (open === null) return null;
    if (!(await autosave.flush())) return t("send.unsaved");
    const request = { id: draftId, version: autosave.savedVersion(), message };
    const draft = autosave.savedDocument();
    return settle(await sent(actions[open], request), draft);
  }

  function settle(outcome: SubmitOutcome | null, draft: DraftDocument): ReactNode {
    if (outcome === null) return t("send.unreached");
    if (outcome.ok) onDone(outcome.href);
    else if (outcome.reason === "invalid") show(outcome.issues);
    else if (outcome.reason === "behind") {
      setOpen(null);
      onBehind(draft, outcome);
    } else return said(outcome.message);
    return null;
  }
  return { issues, open, begin, send, close: useCallback(() => setOpen(null), []) };
}

async function sent(
  action: EditorActions["publish"],
  request: Parameters<EditorActions["publish"]>[0],
): Promise<SubmitOutcome | null> {
  try {
    return await action(request);
  } catch {
    return null; // not reached, or broken there; whether it was published shows when it is asked again
  }
}

function backgroundOf({ lookups: { sources, fiscalYears } }: EditorStart): Background {
  return { sources: Object.fromEntries(sources.map((source) => [source.slug, source])), fiscalYears };
}

function typesOf(start: EditorStart): ValueTypes {
  return Object.fromEntries(start.lookups.termKinds.map((kind) => [kind.slug, kind.valueType]));
}
