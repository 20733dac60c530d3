"use client";

import { useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { Note } from "@/components/ui/note";
import type { EditorStart } from "@/lib/drafts/editor";
import type { DraftStatus } from "@/lib/drafts/outcomes";
import type { EditorActions } from "../context/editor-actions";

type DraftStandingProps = {
  start: EditorStart;
  withdraw: EditorActions["withdraw"];
  discard: EditorActions["discard"];
};

/** Where a stored draft is on its way, whose it is, what the reviewer said, and how to give it up. */
export function DraftStanding({ start: { stored }, withdraw, discard }: DraftStandingProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  if (stored === null) return null;
  const { id, version, status, note, author } = stored;
  async function run(work: () => Promise<{ ok: true } | { ok: false; message: string }>) {
    const outcome = await work().catch(() => ({
      ok: false as const,
      message: "The server was not reached.",
    }));
    if (outcome.ok) window.location.reload();
    else setTrouble(outcome.message);
  }
  const own = author === null;
  const canDiscard = own && (status === "open" || status === "returned");
  return (
    <div className="mt-4 flex flex-col gap-3">
      {author && <Note title="Someone else’s draft">You are changing what {author} wrote.</Note>}
      <StatusNote status={status} note={note} />
      {status === "submitted" && own && (
        <p>
          <Button size="sm" onClick={() => run(() => withdraw({ id, version }))}>
            Take it back
          </Button>
        </p>
      )}
      {canDiscard && (
        <p className="text-ink-muted text-sm">
          You are going on with your draft.{" "}
          <button
            type="button"
            className="link hit"
            onClick={() => window.confirm("Throw this draft away?") && run(() => discard(id))}
          >
            Throw it away
          </button>
        </p>
      )}
      {trouble && <Note tone="error">{trouble}</Note>}
    </div>
  );
}

const STATUS_WORDS: Readonly<Record<DraftStatus, { title: string; words: string } | null>> = {
  open: null,
  submitted: { title: "In review", words: "It cannot be changed while a reviewer reads it." },
  returned: { title: "Sent back", words: "" },
  rejected: { title: "Rejected", words: "" },
  published: { title: "Published", words: "This draft is published; start a new one to go on." },
};

function StatusNote({ status, note }: { status: DraftStatus; note: string | null }) {
  const told = STATUS_WORDS[status];
  return told && <Note title={told.title}>{told.words || note}</Note>;
}
