import type { ReactNode } from "react";

/** A small glyph in currentColor and its word: the frame shared by stance, rank and lifecycle. */
export function WordMark({
  glyph,
  word,
  className = "",
}: {
  glyph: ReactNode;
  word: string;
  className?: string;
}) {
  return (
    <span className={`mark ${className}`}>
      <svg aria-hidden="true" viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.6">
        {glyph}
      </svg>
      {word}
    </span>
  );
}
