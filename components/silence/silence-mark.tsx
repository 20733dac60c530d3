import { cx } from "@/components/ui/cx";
import type { Silence } from "@/lib/domain/silence/silence";
import { language } from "@/lib/language/language";

/** Shape and word: a filled disc, a split one, a bar, a dotted ring, an empty dash. */
const SHAPES: Readonly<Record<Silence, React.ReactNode>> = {
  known: <circle cx="7" cy="7" r="4.5" fill="currentColor" stroke="none" />,
  disputed: (
    <>
      <path d="M6.2 2.5v9a4.5 4.5 0 0 1 0-9z" fill="currentColor" stroke="none" />
      <path d="M7.8 2.5v9a4.5 4.5 0 0 0 0-9z" strokeWidth="1.2" />
    </>
  ),
  redacted: <rect x="1.5" y="4.5" width="11" height="5" fill="currentColor" stroke="none" />,
  undisclosed: <circle cx="7" cy="7" r="4.5" strokeDasharray="2 1.6" strokeWidth="1.4" />,
  unknown: <path d="M5 7h4" strokeWidth="1.4" />,
};

const LOOKS: Readonly<Record<Silence, string>> = {
  known: "text-ink",
  disputed: "text-disputed",
  redacted: "text-ink",
  undisclosed: "text-ink-muted",
  unknown: "text-ink-muted",
};

/** What is said of one kind in one deal: its shape, and its word for whoever hears the page. */
export function SilenceMark({ silence, withWord = false }: { silence: Silence; withWord?: boolean }) {
  return (
    <span className={cx("relative inline-flex items-center gap-1.5", LOOKS[silence])}>
      <svg
        aria-hidden="true"
        viewBox="0 0 14 14"
        className="size-3.5 shrink-0"
        fill="none"
        stroke="currentColor"
      >
        {SHAPES[silence]}
      </svg>
      <span className={withWord ? undefined : "sr-only"}>
        {language().vocabulary.silences[silence].label}
      </span>
    </span>
  );
}
