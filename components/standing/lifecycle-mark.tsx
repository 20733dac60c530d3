import type { ReactNode } from "react";
import type { Lifecycle } from "@/lib/domain/vocabulary/vocabulary";
import { language } from "@/lib/language/language";
import { WordMark } from "./word-mark";

const LOOKS: Record<Lifecycle, { glyph: ReactNode; className: string }> = {
  pending: {
    glyph: <path d="M7 3v4.5l3 1.5M7 1.3a5.7 5.7 0 1 1 0 11.4a5.7 5.7 0 0 1 0-11.4" strokeWidth="1.2" />,
    className: "text-ink",
  },
  in_force: {
    glyph: <path d="M3 1.5v11l9-5.5z" fill="currentColor" strokeWidth="0" />,
    className: "text-ink",
  },
  amended: {
    glyph: <path d="M3 1.5v11l9-5.5zM7 4v6.1" fill="none" strokeWidth="1.3" />,
    className: "text-ink",
  },
  expired: {
    glyph: <path d="M2.5 2.5h9v9h-9z" fill="currentColor" strokeWidth="0" />,
    className: "text-ink-muted",
  },
  terminated: { glyph: <path d="M2.5 2.5h9v9h-9zM5 7h4" strokeWidth="1.4" />, className: "text-ink-muted" },
  cancelled: { glyph: <path d="M2.5 2.5l9 9M11.5 2.5l-9 9" />, className: "text-ink-muted" },
};

/** Where a deal is in its life: running, waiting, stopped, or never begun. */
export function LifecycleMark({ lifecycle }: { lifecycle: Lifecycle }) {
  return <WordMark word={language().vocabulary.lifecycles[lifecycle]} {...LOOKS[lifecycle]} />;
}
