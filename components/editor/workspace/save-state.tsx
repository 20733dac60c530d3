"use client";

import { type ReactNode, useEffect, useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { cx } from "@/components/ui/cx";
import { useEditorWords, useSaid } from "@/components/ui/language/editor-words";
import type { EditorWords } from "@/lib/language/words-in";
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
  const t = useEditorWords("draft");
  const said = useSaid();
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
        {wordsOf(state, author, { t, said })}
      </span>
      {phase === "saved" && <span aria-hidden="true">{agoOf(state, nowMs, t)}</span>}
      {(phase === "retrying" || phase === "refused" || phase === "signed_out") && (
        <Button size="sm" onClick={retry}>
          {t("save.tryNow")}
        </Button>
      )}
    </p>
  );
}

type Says = { t: EditorWords<"draft">; said: ReturnType<typeof useSaid> };

function wordsOf({ phase, message }: AutosaveState, author: string | null, { t, said }: Says): ReactNode {
  const why = () => <span key="why">{said(message)}</span>;
  switch (phase) {
    case "clean":
      return "";
    case "waiting":
    case "saving":
      return t("save.saving");
    case "saved":
      return author === null ? t("save.saved") : t("save.savedOf", { author });
    case "retrying":
      return t.rich("save.retrying", { why });
    case "signed_out":
      return t("save.signedOut");
    default:
      return t.rich("save.refused", { why });
  }
}

function agoOf({ savedAtMs }: AutosaveState, nowMs: number, t: EditorWords<"draft">): string {
  const seconds = savedAtMs === null ? 0 : Math.max(0, Math.round((nowMs - savedAtMs) / 1000));
  if (seconds < 5) return t("save.now");
  return seconds < 90
    ? t("save.seconds", { n: seconds })
    : t("save.minutes", { n: Math.round(seconds / 60) });
}
