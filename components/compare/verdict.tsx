import { cx } from "@/components/ui/cx";
import type { CompareVerdict } from "@/lib/domain/compare/comparison";

type VerdictProps = { verdict: CompareVerdict; words: string; inline?: boolean };

/** Whether cells differ: an equals sign, struck where they do, and the word. */
export function Verdict({ verdict, words, inline = false }: VerdictProps) {
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1.5 font-normal text-sm",
        inline ? "ml-2" : "mt-1",
        verdict === "differs" ? "text-accent" : "text-ink-muted",
      )}
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 14 10"
        width="14"
        height="10"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      >
        {verdict === "differs" ? <path d="M2 3h10M2 7h10M9 0L5 10" /> : <path d="M2 3h10M2 7h10" />}
      </svg>
      {words}
    </span>
  );
}
