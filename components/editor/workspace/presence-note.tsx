"use client";

import { useEffect, useState } from "react";
import { useEditorWords } from "@/components/ui/language/editor-words";
import type { EditorWords } from "@/lib/language/words-in";
import type { EditorActions, Presence } from "../context/editor-actions";

const EVERY_MS = 20_000;

/** Who else has a draft of this record and typed in it a short while ago. */
export function PresenceNote({ recordId, ask }: { recordId: string; ask: EditorActions["presence"] }) {
  const t = useEditorWords("draft");
  const [others, setOthers] = useState<readonly Presence[]>([]);
  useEffect(() => {
    let isHere = true;
    async function look() {
      const found = await ask(recordId).catch(() => null); // not reached: the save state says so already
      if (isHere && found?.ok) setOthers(found.value);
    }
    void look();
    const timer = setInterval(look, EVERY_MS);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, [recordId, ask]);
  return (
    <p role="status" className="mt-3 text-reported text-sm empty:hidden">
      {others.length > 0 &&
        t("presence.together", { who: others.map((other) => wordsOf(other, t)).join("; ") })}
    </p>
  );
}

function wordsOf({ name, secondsAgo }: Presence, t: EditorWords<"draft">): string {
  if (secondsAgo < 60) return t("presence.now", { name });
  return t("presence.minutes", { name, n: Math.round(secondsAgo / 60) });
}
