import type { ReactNode } from "react";
import type { Rank } from "@/lib/domain/vocabulary/vocabulary";
import { language } from "@/lib/language/language";
import { WordMark } from "./word-mark";

const LOOKS: Record<Rank, { glyph: ReactNode; className: string }> = {
  preferred: { glyph: <path d="M2 7.5l3.2 3.5L12 3" strokeWidth="2" />, className: "text-ruled font-medium" },
  normal: { glyph: <circle cx="7" cy="7" r="2" />, className: "text-ink-muted" },
  deprecated: { glyph: <path d="M7 2v7.5M3.5 6.5L7 10l3.5-3.5M2 12.5h10" />, className: "text-ink-muted" },
};

/** An editor's ruling on a claim: preferred, normal, or set aside (and then it does not count). */
export function RankMark({ rank }: { rank: Rank }) {
  return <WordMark word={language().vocabulary.ranks[rank]} {...LOOKS[rank]} />;
}
