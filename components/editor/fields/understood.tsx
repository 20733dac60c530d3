import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

/** How a field was understood, in words; read out when it changes. */
export function Understood({ id, words, isDoubt }: { id: string; words: ReactNode; isDoubt?: boolean }) {
  return (
    <output
      id={id}
      aria-live="polite"
      className={cx("block min-h-5 text-sm", isDoubt ? "text-disputed" : "text-ink-muted")}
    >
      {words}
    </output>
  );
}
