import type { ReactNode } from "react";
import { words } from "@/lib/language/words";
import { authorIn, instantIn } from "./history-words";

type SaveMetaProps = { savedAt: string; author: string | null; reviewer: string | null };

/** Who saved, who reviewed it, and when, in a muted line. */
export function SaveMeta({ savedAt, author, reviewer }: SaveMetaProps) {
  const t = words("history");
  const said = {
    instant: instantIn(savedAt),
    author: authorIn(author),
    time: (instant: ReactNode) => (
      <time key="time" dateTime={savedAt}>
        {instant}
      </time>
    ),
  };
  return (
    <span className="text-ink-muted text-sm">
      {reviewer === null ? t.rich("meta", said) : t.rich("metaReviewed", { ...said, reviewer })}
    </span>
  );
}
