"use client";

import { useEffect, useState } from "react";
import type { EditorActions, Presence } from "../context/editor-actions";

const EVERY_MS = 20_000;

/** Who else has a draft of this record and typed in it a short while ago. */
export function PresenceNote({ recordId, ask }: { recordId: string; ask: EditorActions["presence"] }) {
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
        `${others.map(wordsOf).join("; ")}. Changes to different fields go together by themselves.`}
    </p>
  );
}

function wordsOf({ name, secondsAgo }: Presence): string {
  const ago = secondsAgo < 60 ? "just now" : `${Math.round(secondsAgo / 60)} min ago`;
  return `${name} is editing this too (${ago})`;
}
