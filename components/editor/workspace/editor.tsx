"use client";

import { useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useSignInAgain } from "@/components/session/sign-in-again-provider";
import { Button } from "@/components/ui/controls/button";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { Note } from "@/components/ui/note";
import type { AssessedTerm } from "@/lib/domain/terms/term";
import { settled } from "@/lib/drafts/conflicts";
import type { DraftDocument, DraftOf } from "@/lib/drafts/document";
import { type Part, partAnchor } from "@/lib/drafts/in-place/parts";
import { previewer } from "@/lib/drafts/preview";
import { inThisLanguage } from "@/lib/language/current";
import { newHref } from "@/lib/url/record-href";
import { EditorProvider } from "../context/editor-context";
import { speech } from "../context/speech";
import type { DraftAutosave } from "../draft/autosave";
import { IssuesSummary } from "../draft/issues-summary";
import { CHOICES_ID, MergeView } from "../draft/merge-view";
import { PreviewPane } from "../draft/preview-pane";
import { SubmitDialog, type SubmitKind } from "../draft/submit-dialog";
import { type DraftSession, useDraft, useEditorValue } from "../draft/use-draft";
import { useSubmit } from "../draft/use-submit";
import { RecordForm } from "../fields/record-forms";
import { DealForm } from "../form/deal-form";
import { OnePart } from "../form/one-part";
import { EditorHeader } from "./editor-header";
import { runEditShortcut } from "./run-shortcut";
import { type Shortcut, ShortcutsHelp, useShortcuts } from "./shortcuts";

type EditorProps = {
  session: DraftSession;
  /** Editors publish; contributors submit. */
  submitAs: readonly SubmitKind[];
  /** What is said of others who have the record open, and of what this browser kept. */
  notices: React.ReactNode;
  /** Only this part of a deal is shown; null: all of it. */
  part: Part | null;
  /** Whether one begins in that part. */
  isFocused: boolean;
};

/** One draft being edited, whatever record it is of. */
export function Editor({ session, submitAs, notices, part, isFocused }: EditorProps) {
  const { start, draftId, actions, readOnly } = session;
  const draft = useDraft(session);
  const { state, dispatch, autosave, keeping, baseRevision } = draft;
  const { conflicts, setConflicts, takeIn, takeInRefused: onBehind } = draft;
  const { document } = state;
  const [isHelpOpen, setHelpOpen] = useState(false);
  const onDone = useDone(isFocused ? part : null);
  const parts = { start, draftId, document, baseRevision, autosave, actions, onDone, onBehind };
  const submitDraft = useSubmit(parts);
  const editor = useEditorValue({
    start,
    document,
    change: dispatch,
    issues: submitDraft.issues,
    actions,
    readOnly,
  });
  // What readers will see may lag behind fast typing; the fields never do.
  const shown = useDeferredValue(document);
  const readings = useReadings(shown, editor, start.today);
  const [main = "submit"] = submitAs;

  /** What only a person can choose is chosen before it goes to readers. */
  function begin(kind: SubmitKind) {
    if (conflicts.length === 0) submitDraft.begin(kind);
    else window.document.getElementById(CHOICES_ID)?.focus();
  }

  function run(shortcut: Shortcut) {
    if (shortcut === "help") setHelpOpen(true);
    else if (readOnly) return;
    else if (shortcut === "save") void autosave.flush();
    else if (shortcut === "submitDraft") begin(main);
    else runEditShortcut(shortcut, { document, change: dispatch });
  }
  useShortcuts(run);
  useSession(keeping.phase === "signed_out", autosave);
  useFirstField(start);
  useAddress(
    start.slug === null && autosave.savedVersion() > 0,
    inThisLanguage(newHref(start.section, draftId)),
  );

  return (
    <EditorProvider value={editor}>
      <EditorHeader
        keeping={keeping}
        author={authorOf(start)}
        retry={() => autosave.retry()}
        undo={{ can: state.past.length > 0, run: () => dispatch({ do: "undo" }) }}
        redo={{ can: state.future.length > 0, run: () => dispatch({ do: "redo" }) }}
        submitAs={readOnly ? [] : submitAs}
        onSubmitDraft={begin}
        onHelp={() => setHelpOpen(true)}
      />
      {notices}
      <Behind session={session} baseRevision={baseRevision} onTakeIn={takeIn} />
      <IssuesSummary issues={submitDraft.issues} />
      <MergeView
        conflicts={conflicts}
        document={document}
        onSettle={(conflict, choice) => {
          dispatch({ do: "replace", document: settled(document, conflict, choice) });
          setConflicts(conflicts.filter((other) => other !== conflict));
        }}
      />
      {document.section === "deals" ? (
        <DealEditor {...{ document, shown, readings, part, isFocused }} />
      ) : (
        <div className="max-w-3xl">
          <RecordForm document={document} />
        </div>
      )}
      <SubmitDialog
        kind={submitDraft.open ?? main}
        isOpen={submitDraft.open !== null}
        message={start.stored?.message ?? ""}
        onClose={submitDraft.close}
        onSubmitDraft={submitDraft.send}
      />
      <ShortcutsHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </EditorProvider>
  );
}

type DealEditorProps = {
  document: DraftOf<"deals">;
  /** The document that the readings are of, maybe some letters behind. */
  shown: DraftDocument;
  readings: readonly AssessedTerm[];
  part: Part | null;
  isFocused: boolean;
};

/** A deal, or one part of it; beside it stands what readers will see. */
function DealEditor({ document, shown, readings, part, isFocused }: DealEditorProps) {
  return (
    <div className="grid gap-x-12 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="min-w-0">
        {part === null ? (
          <DealForm document={document} readings={readings} />
        ) : (
          <OnePart {...{ document, readings, part, isFocused }} />
        )}
      </div>
      {(part === null || isFocused) && shown.section === "deals" && (
        <PreviewPane deal={shown.record} readings={readings} />
      )}
    </div>
  );
}

/** Where to go when it is done: back to the part that was edited, when it leads to its page. */
function useDone(part: Part | null): (href: string) => void {
  const anchor = part ? partAnchor(part) : "";
  return useCallback(
    (href: string) =>
      window.location.assign(inThisLanguage(href.startsWith("/deals/") ? `${href}${anchor}` : href)),
    [anchor],
  );
}

/** Whose draft it is, when it is not one's own. */
function authorOf({ stored }: DraftSession["start"]): string | null {
  return stored === null ? null : stored.author;
}

type EditorValue = ReturnType<typeof useEditorValue>;

function useReadings(document: DraftDocument, editor: EditorValue, today: string) {
  const { kinds, sources, fiscalYears, nameOf } = editor;
  const preview = useMemo(() => {
    const get = (slug: string) => ({ slug, name: nameOf("organizations", slug) ?? slug });
    return previewer({ kinds, sources, fiscalYears, organizations: { get }, language: speech() });
  }, [kinds, sources, fiscalYears, nameOf]);
  return useMemo(
    () => (document.section === "deals" ? preview(document, today) : []),
    [document, preview, today],
  );
}

/** When the session has ended, asks to sign in over the page, and saves once that is done. */
function useSession(isSignedOut: boolean, autosave: DraftAutosave): void {
  const ask = useSignInAgain();
  useEffect(() => {
    if (isSignedOut) void ask().then((isBack) => isBack && autosave.retry());
  }, [isSignedOut, ask, autosave]);
}

/** Once the server has the draft of a new record, the address names it, so that a reload finds it. */
function useAddress(isSaved: boolean, href: string): void {
  useEffect(() => {
    const here = `${window.location.pathname}${window.location.search}`;
    if (isSaved && here !== href) window.history.replaceState(null, "", href);
  }, [isSaved, href]);
}

/** A record that is begun from nothing is begun in its first field, unless the reader is somewhere already. */
function useFirstField({ slug, stored }: DraftSession["start"]): void {
  const isNew = slug === null && stored === null;
  useEffect(() => {
    const { activeElement, body } = window.document;
    const first = window.document.querySelector<HTMLInputElement>("[id^=record-]");
    if (isNew && activeElement === body && first?.value === "") first.focus();
  }, [isNew]);
}

type BehindProps = {
  session: DraftSession;
  baseRevision: number;
  onTakeIn: ReturnType<typeof useDraft>["takeIn"];
};

/** The record has moved on since the draft was begun. */
function Behind({ session: { start, readOnly }, baseRevision, onTakeIn }: BehindProps) {
  const { present, base } = start;
  const t = useEditorWords("draft");
  if (readOnly || present === null || baseRevision >= present.revision) return null;
  return (
    <div className="mt-4">
      <Note title={t("behind.title")}>
        <p>{t("behind.detail")}</p>
        <Button size="sm" className="mt-2" onClick={() => onTakeIn(base, present)}>
          {t("behind.take")}
        </Button>
      </Note>
    </div>
  );
}
