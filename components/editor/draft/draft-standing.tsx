"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { useEditorWords, useSaid } from "@/components/ui/language/editor-words";
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
  const t = useEditorWords("draft");
  const said = useSaid();
  const frame = useEditorWords("frame");
  const [trouble, setTrouble] = useState<ReactNode>(null);
  if (stored === null) return null;
  const { id, version, status, note, author } = stored;
  async function run(work: () => Promise<{ ok: true } | { ok: false; message: string }>) {
    const outcome = await work().catch(() => null);
    if (outcome?.ok) window.location.reload();
    else setTrouble(outcome ? said(outcome.message) : t("standing.unreached"));
  }
  const own = author === null;
  const canDiscard = own && (status === "open" || status === "returned");
  return (
    <div className="mt-4 flex flex-col gap-3">
      {author && <Note title={t("standing.else")}>{t("standing.elseDetail", { author })}</Note>}
      <StatusNote status={status} note={note} />
      {status === "submitted" && own && (
        <p>
          <Button size="sm" onClick={() => run(() => withdraw({ id, version }))}>
            {t("standing.takeBack")}
          </Button>
        </p>
      )}
      {canDiscard && (
        <p className="text-ink-muted text-sm">
          {t("standing.yours")}{" "}
          <button
            type="button"
            className="link hit"
            onClick={() => window.confirm(t("standing.throwSure")) && run(() => discard(id))}
          >
            {t("standing.throw")}
          </button>
        </p>
      )}
      {trouble && (
        <Note tone="error" title={frame("error")}>
          {trouble}
        </Note>
      )}
    </div>
  );
}

function StatusNote({ status, note }: { status: DraftStatus; note: string | null }) {
  const t = useEditorWords("draft");
  const home = useEditorWords("home");
  if (status === "open") return null;
  const words = { submitted: t("standing.inReview"), published: t("standing.published") };
  const said = status === "submitted" || status === "published" ? words[status] : note;
  return <Note title={home(`status.${status}`)}>{said}</Note>;
}
