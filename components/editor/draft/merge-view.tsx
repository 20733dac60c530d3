"use client";

import { Button } from "@/components/ui/controls/button";
import { Note } from "@/components/ui/note";
import type { Json } from "@/lib/domain/text/json";
import type { Conflict } from "@/lib/drafts/merge";
import type { Edit } from "@/lib/drafts/places";
import { pathOf } from "../context/editor-context";
import { placeWords } from "./path-words";

type MergeViewProps = {
  conflicts: readonly Conflict[];
  /** The change that a choice makes, if any; the conflict is settled with it. */
  onSettle: (conflict: Conflict, edit: Edit | null) => void;
};

/** Fields that two people changed in different ways: what it was, mine, theirs, and the choice. */
export function MergeView({ conflicts, onSettle }: MergeViewProps) {
  if (conflicts.length === 0) return null;
  return (
    <section aria-label="Changes to choose between" className="mt-4">
      <Note tone="warning" title="Changed here and elsewhere" role="alert">
        Everything else was put together by itself. Choose what holds in these; until then the draft says what
        you wrote.
      </Note>
      <ul className="mt-3 flex flex-col gap-4">
        {conflicts.map((conflict) => (
          <li key={pathOf(conflict.at)} className="border-disputed-edge border-l-2 pl-4">
            <h2 className="font-medium">{placeWords(pathOf(conflict.at))}</h2>
            <dl className="mt-1 grid gap-3 sm:grid-cols-3">
              <Version word="It was" value={conflict.base} />
              <Version word="You wrote" value={conflict.mine} />
              <Version word="Someone else wrote" value={conflict.theirs} />
            </dl>
            <p className="mt-2 flex flex-wrap gap-2">
              <Button size="sm" onClick={() => onSettle(conflict, editFor(conflict, conflict.mine))}>
                Keep mine
              </Button>
              <Button size="sm" onClick={() => onSettle(conflict, editFor(conflict, conflict.theirs))}>
                Take theirs
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Version({ word, value }: { word: string; value: Json | null }) {
  return (
    <div>
      <dt className="text-ink-muted text-sm">{word}</dt>
      <dd className="whitespace-pre-wrap font-serif">{wordsOf(value)}</dd>
    </div>
  );
}

/** A field as it was typed, or the most telling field of an entry. */
function wordsOf(value: Json | null): string {
  if (value === null) return "(removed)";
  if (typeof value === "string") return value === "" ? "(empty)" : value;
  if (typeof value !== "object" || Array.isArray(value)) return JSON.stringify(value);
  const entry = value as Readonly<Record<string, Json>>;
  const told = [entry.label, entry.title, entry.organization, entry.text, entry.value, entry.quote].find(
    (text) => typeof text === "string" && text !== "",
  );
  return typeof told === "string" ? told : "(an entry)";
}

/** What is in the draft already needs no change. */
function editFor({ at, mine, theirs }: Conflict, chosen: Json | null): Edit | null {
  const present = mine ?? theirs;
  if (chosen === present) return null;
  if (chosen !== null) return { do: "set", at, value: chosen };
  const index = at.at(-1);
  return typeof index === "number" ? { do: "remove", at: at.slice(0, -1), index } : null;
}
