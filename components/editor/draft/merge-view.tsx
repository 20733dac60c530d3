"use client";

import { Button } from "@/components/ui/controls/button";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { Note } from "@/components/ui/note";
import type { Choice, Conflict } from "@/lib/domain/records/merge-records";
import { conflictPlace, sideWords } from "@/lib/drafts/conflicts";
import type { DraftDocument } from "@/lib/drafts/document";
import { speech } from "../context/speech";

type MergeViewProps = {
  conflicts: readonly Conflict[];
  /** The draft as it is now: it has the names of what was moved. */
  document: DraftDocument;
  onSettle: (conflict: Conflict, choice: Choice) => void;
};

/** Where one is led who would publish before they have chosen. */
export const CHOICES_ID = "choices";

/** What two people changed in different ways: what it was, mine, theirs, and the choice. */
export function MergeView({ conflicts, document, onSettle }: MergeViewProps) {
  const t = useEditorWords("draft");
  if (conflicts.length === 0) return null;
  const told = { removed: t("merge.removed"), empty: t("merge.empty"), entry: t("merge.entry") };
  return (
    <section id={CHOICES_ID} tabIndex={-1} aria-label={t("merge.label")} className="mt-4">
      <Note tone="warning" title={t("merge.title")} role="alert">
        {t("merge.lead")}
      </Note>
      <ul className="mt-3 flex flex-col gap-4">
        {conflicts.map((conflict) => (
          <li key={JSON.stringify(conflict.path)} className="border-disputed-edge border-l-2 pl-4">
            <h2 className="font-medium">{capital(conflictPlace(conflict, document, speech()))}</h2>
            <dl className="mt-1 grid gap-3 sm:grid-cols-3">
              <Version word={t("merge.was")} words={sideWords(conflict, "base", { document, told })} />
              <Version word={t("merge.yours")} words={sideWords(conflict, "mine", { document, told })} />
              <Version word={t("merge.theirs")} words={sideWords(conflict, "theirs", { document, told })} />
            </dl>
            <p className="mt-2 flex flex-wrap gap-2">
              <Button size="sm" onClick={() => onSettle(conflict, "mine")}>
                {t("merge.keep")}
              </Button>
              <Button size="sm" onClick={() => onSettle(conflict, "theirs")}>
                {t("merge.take")}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function Version({ word, words }: { word: string; words: string }) {
  return (
    <div>
      <dt className="text-ink-muted text-sm">{word}</dt>
      <dd className="whitespace-pre-wrap font-serif">{words}</dd>
    </div>
  );
}
