"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import type { DeskStart } from "@/lib/schema/draft/desk";
import type { DeskActions } from "./desk-actions";

type DraftStandingProps = {
  start: DeskStart;
  withdraw: DeskActions["withdraw"];
  discard: DeskActions["discard"];
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
  return (
    <div className="mt-4 flex flex-col gap-3">
      {author && <Note title="Someone else’s draft">You are changing what {author} wrote.</Note>}
      {status === "returned" && <Note title="Sent back">{note}</Note>}
      {status === "rejected" && <Note title="Rejected">{note}</Note>}
      {status === "published" && (
        <Note title="Published">This draft is published; start a new one to go on.</Note>
      )}
      {status === "submitted" && (
        <Note title="In review">
          <p>It cannot be changed while a reviewer reads it.</p>
          {!author && (
            <Button size="sm" className="mt-2" onClick={() => run(() => withdraw({ id, version }))}>
              Take it back
            </Button>
          )}
        </Note>
      )}
      {(status === "open" || status === "returned") && !author && (
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
