"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { cx } from "@/components/ui/cx";
import type { AutosaveState } from "../draft/autosave";

const TICK_MS = 5_000;

type SaveStateProps = {
  state: AutosaveState;
  /** Whose draft it is, when it is not one's own. */
  author?: string | null;
  retry: () => void;
};

/** Where what was typed is, at every moment: on the server, on its way, or only in this browser. */
export function SaveState({ state, author = null, retry }: SaveStateProps) {
  const [nowMs, setNowMs] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(performance.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const { phase } = state;
  const isTrouble =
    phase === "retrying" || phase === "signed_out" || phase === "closed" || phase === "refused";
  return (
    <p
      className={cx(
        "flex flex-wrap items-center gap-x-3 text-sm",
        isTrouble ? "text-danger" : "text-ink-muted",
      )}
    >
      <span role="status" data-save={phase}>
        {wordsOf(state, author)}
      </span>
      {phase === "saved" && <span aria-hidden="true">{agoOf(state, nowMs)}</span>}
      {(phase === "retrying" || phase === "refused" || phase === "signed_out") && (
        <Button size="sm" onClick={retry}>
          Try now
        </Button>
      )}
    </p>
  );
}

function wordsOf({ phase, message }: AutosaveState, author: string | null): string {
  switch (phase) {
    case "clean":
      return "";
    case "waiting":
    case "saving":
      return "Saving…";
    case "saved":
      return `Saved ${author === null ? "as your draft" : `in the draft of ${author}`}; readers do not see it`;
    case "retrying":
      return `Not saved: trying again. ${message}; what you typed is kept in this browser.`;
    case "signed_out":
      return "Not saved: you are signed out. What you typed is kept in this browser.";
    default:
      return `Not saved. ${message}`;
  }
}

function agoOf({ savedAtMs }: AutosaveState, nowMs: number): string {
  const seconds = savedAtMs === null ? 0 : Math.max(0, Math.round((nowMs - savedAtMs) / 1000));
  if (seconds < 5) return "just now";
  return seconds < 90 ? `${seconds} s ago` : `${Math.round(seconds / 60)} min ago`;
}
