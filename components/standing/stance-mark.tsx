import type { ReactNode } from "react";
import type { Stance } from "@/lib/domain/vocabulary/vocabulary";
import { language } from "@/lib/language/language";
import { WordMark } from "./word-mark";

const LOOKS: Record<Stance, { glyph: ReactNode; className: string }> = {
  asserts: { glyph: <path d="M2 7h10M7 2v10" />, className: "text-ink" },
  denies: { glyph: <path d="M2 7h10" strokeWidth="2.2" />, className: "text-denied font-medium" },
  questions: {
    glyph: <path d="M4 4.6C4 2.9 5.3 2 7 2s3 1 3 2.5C10 6.6 7 6.8 7 9m0 1.8V13" />,
    className: "text-disputed font-medium",
  },
};

/** Whether a source asserts the value (plus), denies it (minus) or questions it. */
export function StanceMark({ stance }: { stance: Stance }) {
  return <WordMark word={language().vocabulary.stances[stance]} {...LOOKS[stance]} />;
}
