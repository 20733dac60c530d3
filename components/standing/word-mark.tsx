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
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${className}`}>
      <svg
        aria-hidden="true"
        viewBox="0 0 14 14"
        width="13"
        height="13"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        className="shrink-0"
      >
        {glyph}
      </svg>
      {word}
    </span>
  );
}
