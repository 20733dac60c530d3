"use client";

import { Button } from "@/components/ui/controls/button";
import { Note } from "@/components/ui/note";
import type { Choice, Conflict } from "@/lib/domain/records/merge-records";
import { sideWords } from "@/lib/drafts/conflicts";
import type { DraftDocument } from "@/lib/drafts/document";

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
  if (conflicts.length === 0) return null;
  return (
    <section id={CHOICES_ID} tabIndex={-1} aria-label="Changes to choose between" className="mt-4">
      <Note tone="warning" title="Changed here and elsewhere" role="alert">
        Everything else was put together by itself. Choose what holds in these; until then the draft says what
        you wrote, and what one of you removed while the other changed it stays.
      </Note>
      <ul className="mt-3 flex flex-col gap-4">
        {conflicts.map((conflict) => (
          <li key={JSON.stringify(conflict.path)} className="border-disputed-edge border-l-2 pl-4">
            <h2 className="font-medium">{headingOf(conflict)}</h2>
            <dl className="mt-1 grid gap-3 sm:grid-cols-3">
              <Version word="It was" words={sideWords(conflict, "base", document)} />
              <Version word="You wrote" words={sideWords(conflict, "mine", document)} />
              <Version word="Someone else wrote" words={sideWords(conflict, "theirs", document)} />
            </dl>
            <p className="mt-2 flex flex-wrap gap-2">
              <Button size="sm" onClick={() => onSettle(conflict, "mine")}>
                Keep mine
              </Button>
              <Button size="sm" onClick={() => onSettle(conflict, "theirs")}>
                Take theirs
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function headingOf({ words }: Conflict): string {
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
