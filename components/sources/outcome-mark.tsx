import type { ReactNode } from "react";
import { WordMark } from "@/components/standing/word-mark";
import type { Outcome } from "@/lib/domain/standing/claim-outcome";
import { language } from "@/lib/language/language";

const LOOKS: Readonly<Record<Outcome, { glyph: ReactNode; className: string }>> = {
  stands: {
    glyph: <circle cx="7" cy="7" r="4.5" fill="currentColor" />,
    className: "text-confirmed font-medium",
  },
  upheld: { glyph: <path d="M2 7.5l3.2 3.5L12 3" strokeWidth="2" />, className: "text-ruled font-medium" },
  contested: {
    glyph: <path d="M6 2.2a5 5 0 0 0 0 9.6Zm2.6.4a5 5 0 0 1 0 8.8Z" />,
    className: "text-disputed font-medium",
  },
  outvoted: { glyph: <path d="M3 3l8 8M11 3l-8 8" />, className: "text-denied font-medium" },
  questions: {
    glyph: <path d="M4 4.6C4 2.9 5.3 2 7 2s3 1 3 2.5C10 6.6 7 6.8 7 9m0 1.8V13" />,
    className: "text-ink-muted font-medium",
  },
  repeats: {
    glyph: <path d="M2 5h6v6H2zM5 5V2.5h6.5V9H8" strokeWidth="1.3" />,
    className: "text-ink-muted font-medium",
  },
  set_aside: {
    glyph: <path d="M7 2v7.5M3.5 6.5L7 10l3.5-3.5M2 12.5h10" />,
    className: "text-ink-muted font-medium",
  },
};

/** What became of a claim: a shape, a word and a colour. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  const { glyph, className } = LOOKS[outcome];
  return (
    <WordMark glyph={glyph} word={language().vocabulary.outcomes[outcome].label} className={className} />
  );
}
